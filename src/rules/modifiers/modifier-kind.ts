import type { Decimal } from '../../figures';
import type { Modifier } from '../rule';

/** What an award gave, before the modifier. */
export interface ModifierInput {
  readonly weight: Decimal;
  readonly values: readonly Decimal[];
  readonly score: Decimal;
  /** What a person found out about the proof: 无佐证材料, or the label of a flaw; undefined where nobody said. */
  readonly evidence?: string;
}

export interface ModifierResult {
  readonly score: Decimal;
  /** What was changed and why; null where nothing was. */
  readonly steps: string | null;
  /** What a reviewer asks because of it. */
  readonly question: string | null;
}

/** One kind of modifier: what it does to an award's points, how it reads, and its twin in native formulas. */
export interface ModifierKind<M extends Modifier> {
  readonly kind: M['kind'];
  readonly apply: (modifier: M, input: ModifierInput) => ModifierResult;
  readonly words: (modifier: M) => string;
  /** The modifier that its words mean; null where they are no such words. */
  readonly read: (words: string) => M | null;
  readonly twin: (
    modifier: M,
    points: string,
    cells: { readonly weight: string; readonly values: readonly string[]; readonly evidence?: string },
  ) => string;
}
