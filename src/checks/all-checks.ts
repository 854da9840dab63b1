import { calculationResult } from './calculation-result';
import type { Check } from './define-check';
import { completionProgress } from './completion-progress';
import { deviationReason } from './deviation-reason';
import { fundBalance } from './fund-balance';
import { gradeOfTotal } from './grade-of-total';
import { malformedFigure } from './malformed-figure';
import { paymentProgress } from './payment-progress';
import { proseRate } from './prose-rate';
import { proseScores } from './prose-scores';
import { rateOverWhole } from './rate-over-whole';
import { scoreAgainstRule } from './score-against-rule';
import { scoreOverWeight } from './score-over-weight';
import { sectionScores } from './section-scores';
import { sectionWeights } from './section-weights';
import { summaryRates } from './summary-rates';
import { summaryTotals } from './summary-totals';
import { tableProse } from './table-prose';
import { totalScore } from './total-score';

/** Every check, in the order in which they are reported. */
export const ALL_CHECKS: readonly Check[] = [
  totalScore,
  gradeOfTotal,
  sectionScores,
  scoreOverWeight,
  scoreAgainstRule,
  deviationReason,
  sectionWeights,
  completionProgress,
  summaryRates,
  summaryTotals,
  rateOverWhole,
  calculationResult,
  proseRate,
  paymentProgress,
  tableProse,
  proseScores,
  fundBalance,
  malformedFigure,
];
