import { ANY_FORM, EMPTY_RECORD, mergeRecords, parseRecord, type DecisionRecord } from '../src';
import type { Input } from './inputs';

/** The decisions kept in the workbooks, and the pack given on the command line. */
export function recordFor(inputs: readonly Input[], pack: string | null): DecisionRecord {
  const kept = inputs.flatMap((input) =>
    input.kind === 'read' && input.snapshot.record !== null ? [input.snapshot.record] : [],
  );
  const merged = kept.reduce(
    (record, text) => mergeRecords(record, parseRecord(text) ?? EMPTY_RECORD),
    EMPTY_RECORD,
  );
  return pack === null ? merged : { ...merged, packs: { [ANY_FORM]: pack } };
}
