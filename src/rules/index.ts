export { applyRule, scoringWords, type RuleOutcome } from './apply-rule';
export { gradeOf } from './grade-of';
export { RULE_PACKS, rulePackById } from './packs';
export { USUAL_GRADES } from './packs/grades';
export {
  NOT_OFFICIAL,
  type Award,
  type Confidence,
  type Grade,
  type Rounding,
  type Rule,
  type RulePack,
  type Scoring,
} from './rule';
export { readRuleWords, type RuleInWords } from './rule-words';
