export { isSameAmount, WHOLE_WORDS, wholeOfForm, type What, type Whole } from './whole-of-form';
export { ALL_CHECKS } from './all-checks';
export {
  defineCheck,
  type Check,
  type ReadForm,
  type CheckContext,
  type CheckMeta,
  type CheckOutcome,
  type FindingDraft,
  type Place,
  type Severity,
} from './define-check';
export { CheckMessageError, renderMessage, runChecks, type Finding, type Receipt } from './run-checks';
