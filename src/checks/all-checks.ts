import { calculationResult } from './calculation-result';
import type { Check } from './define-check';
import { completionProgress } from './completion-progress';
import { deviationReason } from './deviation-reason';
import { fundParts } from './fund-parts';
import { fundRates } from './fund-rates';
import { fundBalance } from './fund-balance';
import { gradeOfTotal } from './grade-of-total';
import { malformedFigure } from './malformed-figure';
import { paymentProgress } from './payment-progress';
import { proseChanges } from './prose-changes';
import { proseRate } from './prose-rate';
import { proseScores } from './prose-scores';
import { rateOverWhole } from './rate-over-whole';
import { rateToExplain } from './rate-to-explain';
import { rowFormula } from './row-formula';
import { scoreAgainstRule } from './score-against-rule';
import { scoreAgainstTarget } from './score-against-target';
import { scoreOverWeight } from './score-over-weight';
import { sectionScores } from './section-scores';
import { sectionWeights } from './section-weights';
import { summaryRates } from './summary-rates';
import { summaryTotals } from './summary-totals';
import { tableProse } from './table-prose';
import { totalScore } from './total-score';
import { acrossForms } from './across-forms';
import { adjustmentScope } from './adjustment-scope';
import { executionRates } from './execution-rates';
import { incomeAndBalance } from './income-and-balance';
import { carryRateMissing } from './carry-rate-missing';
import { adjustedToSpent } from './adjusted-to-spent';
import { fullThoughAbsent } from './full-though-absent';
import { fundsArrived } from './funds-arrived';
import { keyProjectShare } from './key-project-share';
import { nameHoldsResult } from './name-holds-result';
import { operandReadings } from './operand-readings';
import { partsOfWhole } from './parts-of-whole';
import { progressClaim } from './progress-claim';
import { repeatedFigure } from './repeated-figure';
import { satisfactionBasis } from './satisfaction-basis';
import { staffRateWhole } from './staff-rate-whole';
import { unfinishedSentence } from './unfinished-sentence';
import { yearSlip } from './year-slip';

/** Every check, in the order in which they are reported. */
export const ALL_CHECKS: readonly Check[] = [
  totalScore,
  gradeOfTotal,
  sectionScores,
  scoreOverWeight,
  scoreAgainstRule,
  scoreAgainstTarget,
  deviationReason,
  sectionWeights,
  completionProgress,
  summaryRates,
  summaryTotals,
  rateOverWhole,
  rateToExplain,
  calculationResult,
  rowFormula,
  proseRate,
  proseChanges,
  paymentProgress,
  tableProse,
  proseScores,
  fundRates,
  fundParts,
  fundBalance,
  malformedFigure,
  acrossForms,
  adjustmentScope,
  executionRates,
  incomeAndBalance,
  carryRateMissing,
  adjustedToSpent,
  fullThoughAbsent,
  fundsArrived,
  keyProjectShare,
  nameHoldsResult,
  operandReadings,
  partsOfWhole,
  progressClaim,
  repeatedFigure,
  satisfactionBasis,
  staffRateWhole,
  unfinishedSentence,
  yearSlip,
];
