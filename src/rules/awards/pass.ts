import type { PassAward } from '../rule';
import { amountWords, conditionWords, isMet, pointsOf, showPercent } from './amount';
import type { AwardKind } from './award-kind';

export const pass: AwardKind<PassAward> = {
  kind: 'pass',
  evaluate: (award, { weight, values }) => {
    const [value] = values;
    if (value === undefined) return null;
    const met = isMet(award.if, value);
    const amount = met ? (award.then ?? 'full') : (award.otherwise ?? 'zero');
    const verdict = `${showPercent(value)}${met ? '符合' : '不符合'}“${conditionWords(award.if)}”`;
    return { score: pointsOf(amount, weight), steps: `${verdict}，${amountWords(amount)}` };
  },
  words: (award) =>
    `${conditionWords(award.if)}${amountWords(award.then ?? 'full')}，否则${amountWords(award.otherwise ?? 'zero')}`,
};
