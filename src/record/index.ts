export { findingKey, formKey, rowKey } from './keys';
export {
  EMPTY_RECORD,
  mergeRecords,
  parseRecord,
  recordText,
  type DecisionRecord,
  type RowDecision,
} from './record';
