import * as v from 'valibot';

const decisions = v.object({
  version: v.literal(1),
  /** Chosen rule pack by form key. */
  packs: v.record(v.string(), v.string()),
  /** Why a finding is not to be dealt with, by finding key. */
  dismissed: v.record(v.string(), v.string()),
});

/** What persons decided. Keyed by content, never by address, so that it holds when rows move. */
export type DecisionRecord = Readonly<v.InferOutput<typeof decisions>>;

export const EMPTY_RECORD: DecisionRecord = { version: 1, packs: {}, dismissed: {} };

/** The Record in a text; null where the text is none (another version, damaged). */
export function parseRecord(text: string): DecisionRecord | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(decisions, data);
  return parsed.success ? parsed.output : null;
}

export function recordText(record: DecisionRecord): string {
  return JSON.stringify(record);
}

/** Two Records as one; where both decide, the later one counts. */
export function mergeRecords(earlier: DecisionRecord, later: DecisionRecord): DecisionRecord {
  return {
    version: 1,
    packs: { ...earlier.packs, ...later.packs },
    dismissed: { ...earlier.dismissed, ...later.dismissed },
  };
}
