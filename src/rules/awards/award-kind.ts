import type { Decimal } from '../../figures';
import type { Award } from '../rule';

/** What an award is applied to: one value in percent, or one per time node; and what a person found. */
export interface AwardInput {
  readonly weight: Decimal;
  /** The indicator's value, or one value a node, in order. */
  readonly values: readonly Decimal[];
  /** How often each item of an award of items occurred, in order. */
  readonly counts?: readonly Decimal[];
  /** Where a person sees the row, as a share of its weight. */
  readonly judged?: { readonly label: string; readonly share: Decimal };
}

export interface AwardResult {
  /** Between 0 and the weight, not yet rounded. */
  readonly score: Decimal;
  /** What was done, in words with figures. */
  readonly steps: string;
}

/** Cells that hold what an award is applied to, for its twin in a spreadsheet's own formulas. */
export interface TwinCells {
  readonly weight: string;
  readonly values: readonly string[];
  readonly counts: readonly string[];
  readonly judged: string;
}

/** One kind of award: what it gives, how it reads, and its twin in a spreadsheet's own formulas. */
export interface AwardKind<A extends Award> {
  readonly kind: A['kind'];
  /** The award's points; null where the input lacks what it needs. */
  readonly evaluate: (award: A, input: AwardInput) => AwardResult | null;
  /** The rule in words. */
  readonly words: (award: A) => string;
  /** The points as a native formula over cells, without `=`, unrounded; null where not enough cells are given. */
  readonly twin: (award: A, cells: TwinCells) => string | null;
}
