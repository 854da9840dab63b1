import { baseValue, type Figure } from './figure';
import { HUNDRED } from './decimal';
import {
  divideIntervals,
  exactly,
  figureInterval,
  multiplyIntervals,
  overlaps,
  type Interval,
} from './interval';

type Written = Pick<Figure, 'value' | 'decimals' | 'unit' | 'stored'>;

/**
 * Whether a written figure can be the result of a calculation (law 1).
 * `conflicts` only if no value that rounds or truncates to what is written is a possible result.
 * @param stated the figure as written
 * @param computed all results that the written operands allow, in the stated figure's base unit
 */
export function agreesWith(stated: Written, computed: Interval): 'agrees' | 'conflicts' {
  return overlaps(figureInterval(stated), computed) ? 'agrees' : 'conflicts';
}

/** Whether two writings of one quantity can both be true: same kind of unit, and some value rounds or truncates to both. */
export function sameQuantity(a: Written, b: Written): boolean {
  if (a.unit !== null && b.unit !== null && a.unit.kind !== b.unit.kind) return false;
  return baseValue(a).eq(baseValue(b)) || overlaps(figureInterval(a), figureInterval(b));
}

/** Whether two figures are one amount to the last digit, in whatever units: 8.5万元 and 85000元, not 9万元. */
export function sameAmount(a: Figure, b: Figure): boolean {
  return baseValue(a).eq(baseValue(b));
}

/** Whether a percentage can be part ÷ whole; null where the whole may be zero. */
export function isPercentageOf(stated: Written, part: Written, whole: Written): boolean | null {
  const ratio = divideIntervals(figureInterval(part), figureInterval(whole));
  return ratio === null ? null : agreesWith(stated, multiplyIntervals(ratio, exactly(HUNDRED))) === 'agrees';
}
