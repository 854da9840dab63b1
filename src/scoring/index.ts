export { ANY_FORM, detectPack, type PackChoice } from './detect-pack';
export { effectiveScore, scoreForm, type ScoredForm, type ScoreOptions, type TotalScore } from './score-form';
export {
  isUnofficial,
  type Alternative,
  type AppliedRule,
  type PointsBand,
  type RowScore,
} from './row-score';
export { traceLines, type Trace, type TraceOperand } from './trace';
export { summaryTotals } from './summary-totals';
export { ownRules, readRuleSheet } from './own-rules';
