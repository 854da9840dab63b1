import { Decimal, ZERO } from '../../figures';
import { amountTwin, cleanTwin, pointsOf, showPercent, takeWords } from '../awards/amount';
import type { OvershootModifier } from '../rule';
import { readTake } from './read-take';
import type { ModifierKind } from './modifier-kind';

export const overshoot: ModifierKind<OvershootModifier> = {
  kind: 'overshoot',
  apply: ({ over, take }, { score, values: [value], weight }) => {
    if (value === undefined || value.lte(over)) return { score, steps: null, question: null };
    const question = `完成值是指标值的${showPercent(value)}，目标值是否偏低？`;
    if (take === null) return { score, steps: null, question };
    const less = Decimal.max(ZERO, score.minus(pointsOf(take, weight)));
    return { score: less, steps: `超过${over}%，扣${takeWords(take)}`, question };
  },
  words: ({ over, take }) =>
    take === null ? `超过${over}%的说明目标值是否偏低` : `超过${over}%的扣${takeWords(take)}`,
  read: (words) => {
    const match = /^超过(\d{1,6}(?:\.\d{1,4})?)%的(?:说明目标值是否偏低|扣(.{1,20}))$/u.exec(words);
    const over = match?.[1];
    if (over === undefined) return null;
    if (match?.[2] === undefined) return { kind: 'overshoot', over, take: null };
    const take = readTake(match[2]);
    return take === null ? null : { kind: 'overshoot', over, take };
  },
  twin: ({ over, take }, points, { weight, values: [value] }) =>
    take === null || value === undefined
      ? points
      : `MAX(0,${points}-IF(${cleanTwin(value)}>${over},${amountTwin(take, weight)},0))`,
};
