export {
  applyRule,
  applyScoring,
  scoringTwin,
  scoringWords,
  type Found,
  type RuleOutcome,
  type ScoringCells,
} from './apply-rule';
export { NO_EVIDENCE } from './modifiers';
export { roundingTwin, roundTo } from './rounding';
export { gradeOf } from './grade-of';
export { RULE_PACKS, rulePackById } from './packs';
export { USUAL_GRADES } from './packs/grades';
export {
  ABSENCE_WORDS,
  basisLine,
  CONFIDENCE_WORDS,
  NOT_OFFICIAL,
  type Award,
  type Confidence,
  type Grade,
  type JudgedBand,
  type Modifier,
  type Proportion,
  type RatioAward,
  type SingleAward,
  type Rounding,
  type Rule,
  type RulePack,
  type Scoring,
  type TargetPolicy,
} from './rule';
export { readTargetWords, type TargetInWords } from './target-words';
export { readRuleWords, weightInWords, type RuleInWords } from './rule-words';
export {
  OWN_PACK,
  readRuleTable,
  RULE_COLUMNS,
  ruleTable,
  type ReadRuleTable,
  type RuleCell,
  type RuleProblem,
} from './rule-table';
