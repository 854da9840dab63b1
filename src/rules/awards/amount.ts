import { BOUND_SIGNS, Decimal, holds, ZERO } from '../../figures';
import type { Amount, Condition } from '../rule';

/** An amount in points of a row's weight, never below 0 nor above the weight. */
export function pointsOf(amount: Amount, weight: Decimal): Decimal {
  if (amount === 'full') return weight;
  if (amount === 'zero') return ZERO;
  const points = 'points' in amount ? new Decimal(amount.points) : weight.times(amount.share);
  return Decimal.max(ZERO, Decimal.min(points, weight));
}

export function amountWords(amount: Amount): string {
  if (amount === 'full') return '得满分';
  if (amount === 'zero') return '不得分';
  return 'points' in amount
    ? `得${amount.points}分`
    : `得分值的${new Decimal(amount.share).times(100).toString()}%`;
}

export function conditionWords(condition: Condition): string {
  return `${BOUND_SIGNS[condition.is]}${condition.to}%`;
}

export function isMet(condition: Condition, value: Decimal): boolean {
  return holds(value, condition.is, condition.to);
}

/** A value in percent for people: at most four decimals, no trailing zeros. */
export function showPercent(value: Decimal): string {
  return `${value.toDecimalPlaces(4).toString()}%`;
}
