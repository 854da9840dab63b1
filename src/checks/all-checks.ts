import type { Check } from './define-check';
import { acrossForms } from './across-forms';
import { adjustedToSpent } from './adjusted-to-spent';
import { adjustmentScope } from './adjustment-scope';
import { basicAndProject } from './basic-and-project';
import { basicData } from './basic-data';
import { batchRates } from './batch-rates';
import { budgetComposition } from './budget-composition';
import { calculationResult } from './calculation-result';
import { carryRateMissing } from './carry-rate-missing';
import { completionDate } from './completion-date';
import { completionProgress } from './completion-progress';
import { copiedAmounts } from './copied-amounts';
import { savedAmounts } from './saved-amounts';
import { swappedDigits } from './swapped-digits';
import { deductedPoints } from './deducted-points';
import { deviationReason } from './deviation-reason';
import { duplicateRows } from './duplicate-rows';
import { executionAndScore } from './execution-and-score';
import { executionRates } from './execution-rates';
import { farOverTarget } from './far-over-target';
import { formulaArguments } from './formula-arguments';
import { fullThoughAbsent } from './full-though-absent';
import { fundBalance } from './fund-balance';
import { fundNatures } from './fund-natures';
import { fundParts } from './fund-parts';
import { fundRates } from './fund-rates';
import { fundsArrived } from './funds-arrived';
import { gradeOfTotal } from './grade-of-total';
import { incomeAndBalance } from './income-and-balance';
import { keyProjectShare } from './key-project-share';
import { listedSums } from './listed-sums';
import { malformedFigure } from './malformed-figure';
import { nameHoldsResult } from './name-holds-result';
import { namedCounts } from './named-counts';
import { nestedCosts } from './nested-costs';
import { operandReadings } from './operand-readings';
import { partsOfWhole } from './parts-of-whole';
import { paymentProgress } from './payment-progress';
import { progressClaim } from './progress-claim';
import { projectForms } from './project-forms';
import { proseChanges } from './prose-changes';
import { proseDivision } from './prose-division';
import { proseRate } from './prose-rate';
import { proseScores } from './prose-scores';
import { proseShares } from './prose-shares';
import { rateOverWhole } from './rate-over-whole';
import { rateToExplain } from './rate-to-explain';
import { repeatedFigure } from './repeated-figure';
import { requiredBlanks } from './required-blanks';
import { reviewScores } from './review-scores';
import { rowClaims } from './row-claims';
import { rowFormula } from './row-formula';
import { rowProse } from './row-prose';
import { sameActivity } from './same-activity';
import { satisfactionBasis } from './satisfaction-basis';
import { satisfactionRate } from './satisfaction-rate';
import { scoreAgainstRule } from './score-against-rule';
import { scoreAgainstTarget } from './score-against-target';
import { scoreOverWeight } from './score-over-weight';
import { sectionScores } from './section-scores';
import { sectionWeights } from './section-weights';
import { spentLines } from './spent-lines';
import { staffRateWhole } from './staff-rate-whole';
import { summaryColumns } from './summary-columns';
import { summaryGrades } from './summary-grades';
import { summaryRates } from './summary-rates';
import { summaryTotals } from './summary-totals';
import { tableProse } from './table-prose';
import { targetUnits } from './target-units';
import { taskClaims } from './task-claims';
import { totalScore } from './total-score';
import { unfinishedSentence } from './unfinished-sentence';
import { unitNames } from './unit-names';
import { vagueTargets } from './vague-targets';
import { yearOpening } from './year-opening';
import { yearSlip } from './year-slip';
import { zeroBase } from './zero-base';

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
  proseDivision,
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
  yearOpening,
  yearSlip,
  batchRates,
  rowProse,
  rowClaims,
  copiedAmounts,
  swappedDigits,
  savedAmounts,
  basicData,
  completionDate,
  fundNatures,
  satisfactionRate,
  summaryColumns,
  summaryGrades,
  targetUnits,
  sameActivity,
  spentLines,
  taskClaims,
  basicAndProject,
  budgetComposition,
  proseShares,
  listedSums,
  deductedPoints,
  namedCounts,
  duplicateRows,
  farOverTarget,
  vagueTargets,
  executionAndScore,
  reviewScores,
  unitNames,
  requiredBlanks,
  formulaArguments,
  zeroBase,
  nestedCosts,
  projectForms,
];
