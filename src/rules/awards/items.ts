import { Decimal, sumOf, ZERO } from '../../figures';
import type { ItemsAward } from '../rule';
import { amountTwin, pointsOf, takeWords } from './amount';
import type { AwardKind } from './award-kind';

export const items: AwardKind<ItemsAward> = {
  kind: 'items',
  evaluate: (award, { weight, counts = [] }) => {
    if (counts.length !== award.items.length) return null;
    const isFull = award.start === 'full';
    const parts = award.items.map(({ text, amount }, i) => {
      const count = counts[i] ?? ZERO;
      const points = pointsOf(amount, weight).times(count);
      const verb = isFull ? '扣' : '得';
      return {
        points,
        text: `“${text}”${count.toString()}项，${verb}${points.toDecimalPlaces(4).toString()}分`,
      };
    });
    const sum = sumOf(parts.map(({ points }) => points));
    const score = isFull ? weight.minus(sum) : sum;
    return {
      score: Decimal.max(ZERO, Decimal.min(score, weight)),
      steps: parts.map(({ text }) => text).join('；'),
    };
  },
  words: ({ start, items: list }) => {
    const verb = start === 'full' ? '扣' : '得';
    const clauses = list.map(({ text, amount }) => `每有一项“${text}”${verb}${takeWords(amount)}`);
    return [...clauses, start === 'full' ? '扣完为止' : '不超过满分'].join('，');
  },
  twin: (award, { weight, counts }) => {
    if (counts.length !== award.items.length) return null;
    const sum = award.items
      .map(({ amount }, i) => `${amountTwin(amount, weight)}*${counts[i] ?? '0'}`)
      .join('+');
    return award.start === 'full' ? `MAX(0,${weight}-(${sum}))` : `MAX(0,MIN(${sum},${weight}))`;
  },
};
