export { applyRule, applyScoring, scoringWords, type RuleOutcome } from './apply-rule';
export { roundTo } from './rounding';
export { gradeOf } from './grade-of';
export { RULE_PACKS, rulePackById } from './packs';
export { USUAL_GRADES } from './packs/grades';
export {
  NOT_OFFICIAL,
  type Award,
  type Confidence,
  type Grade,
  type JudgedBand,
  type Rounding,
  type Rule,
  type RulePack,
  type Scoring,
  type TargetPolicy,
} from './rule';
export { readRuleWords, type RuleInWords } from './rule-words';
export {
  OWN_PACK,
  readRuleTable,
  RULE_COLUMNS,
  ruleTable,
  type ReadRuleTable,
  type RuleCell,
  type RuleProblem,
} from './rule-table';
