import type { Decimal } from '../../figures';
import type { Award } from '../rule';

/** What an award is applied to: one value in percent, or one per time node. */
export interface AwardInput {
  readonly weight: Decimal;
  /** The indicator's value, or one value a node, in order. */
  readonly values: readonly Decimal[];
}

export interface AwardResult {
  /** Between 0 and the weight, not yet rounded. */
  readonly score: Decimal;
  /** What was done, in words with figures. */
  readonly steps: string;
}

/** One kind of award: what it gives and how it reads. */
export interface AwardKind<A extends Award> {
  readonly kind: A['kind'];
  /** The award's points; null where the input has not as many values as it needs. */
  readonly evaluate: (award: A, input: AwardInput) => AwardResult | null;
  /** The rule in words. */
  readonly words: (award: A) => string;
}
