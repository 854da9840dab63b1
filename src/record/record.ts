import * as v from 'valibot';

const rowDecision = v.object({
  /** Points a person gave. */
  points: v.optional(v.string()),
  /** The band the points lie in, by its label. */
  band: v.optional(v.string()),
  /** Which of several rules that fit was taken, in its words. */
  alternative: v.optional(v.string()),
  /** How often each thing that the rule counts occurred, in order. */
  counts: v.optional(v.array(v.string())),
  /** What is wrong with the proof, as the rule names it. */
  evidence: v.optional(v.string()),
});

/** What a person decided about one row. */
export type RowDecision = Readonly<v.InferOutput<typeof rowDecision>>;

const dismissal = v.object({
  /** verified 已核实: a person looked and it is right as it is. skipped 本次不处理. */
  kind: v.picklist(['verified', 'skipped']),
  reason: v.string(),
});

/** What a person decided about a finding. */
export type Dismissal = Readonly<v.InferOutput<typeof dismissal>>;

/** Before there were two kinds a dismissal was its reason alone. */
const anyDismissal = v.union([
  dismissal,
  v.pipe(
    v.string(),
    v.transform((reason): Dismissal => ({ kind: 'skipped', reason })),
  ),
]);

const decisions = v.object({
  version: v.literal(1),
  /** Chosen rule pack by form key. */
  packs: v.record(v.string(), v.string()),
  /** Findings that are not to be dealt with, by finding key. */
  dismissed: v.record(v.string(), anyDismissal),
  /** Rules not taken from an official text that a person agreed to use: the pack by form key. */
  confirmed: v.optional(v.record(v.string(), v.string()), {}),
  /** By row key. */
  rows: v.optional(v.record(v.string(), rowDecision), {}),
});

/** What persons decided. Keyed by content, never by address, so that it holds when rows move. */
export type DecisionRecord = Readonly<v.InferOutput<typeof decisions>>;

export const EMPTY_RECORD: DecisionRecord = {
  version: 1,
  packs: {},
  dismissed: {},
  confirmed: {},
  rows: {},
};

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
    confirmed: { ...earlier.confirmed, ...later.confirmed },
    rows: { ...earlier.rows, ...later.rows },
  };
}
