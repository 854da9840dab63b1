import { BOUND_SIGNS, Decimal, holds, ZERO } from '../../figures';
import type { Amount, Condition } from '../rule';

/** An amount in points of a row's weight, never below 0 nor above the weight. */
export function pointsOf(amount: Amount, weight: Decimal): Decimal {
  if (amount === 'full') return weight;
  if (amount === 'zero') return ZERO;
  const points = 'points' in amount ? new Decimal(amount.points) : weight.times(amount.share);
  return Decimal.max(ZERO, Decimal.min(points, weight));
}

/** 0.2分, 分值的10%: an amount that is no whole weight. */
export function takeWords(take: Exclude<Amount, string>): string {
  return 'points' in take ? `${take.points}分` : `分值的${new Decimal(take.share).times(100).toString()}%`;
}

export function amountWords(amount: Amount): string {
  if (amount === 'full') return '得满分';
  return amount === 'zero' ? '不得分' : `得${takeWords(amount)}`;
}

export function amountTwin(amount: Amount, weight: string): string {
  if (amount === 'full') return weight;
  if (amount === 'zero') return '0';
  return 'points' in amount ? `MIN(${amount.points},${weight})` : `${weight}*${amount.share}`;
}

export function conditionWords(condition: Condition): string {
  return `${BOUND_SIGNS[condition.is]}${condition.to}%`;
}

export function isMet(condition: Condition, value: Decimal): boolean {
  return holds(value, condition.is, condition.to);
}

/** A value of a cell without the noise of binary numbers, so that 99.99999999999999 counts as 100. */
export function cleanTwin(value: string): string {
  return `ROUND(${value},10)`;
}

export function conditionTwin(condition: Condition, value: string): string {
  return `${cleanTwin(value)}${condition.is}${condition.to}`;
}

/** A value in percent for people: at most four decimals, no trailing zeros. */
export function showPercent(value: Decimal): string {
  return `${value.toDecimalPlaces(4).toString()}%`;
}
