export { findingKey, formKey } from './keys';
export { EMPTY_RECORD, mergeRecords, parseRecord, recordText, type DecisionRecord } from './record';
