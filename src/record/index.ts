export { DISMISSAL_WORDS, dismissalText } from './dismissal-words';
export { findingKey, formKey, rowKey } from './keys';
export {
  EMPTY_RECORD,
  mergeRecords,
  parseRecord,
  recordText,
  type DecisionRecord,
  type Dismissal,
  type RowDecision,
} from './record';
