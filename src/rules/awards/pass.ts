import type { PassAward } from '../rule';
import { conditionTwin, conditionWords, isMet, showPercent } from './amount';
import type { AwardKind } from './award-kind';
import { giftTwin, giftWords, giveFor } from './gift';

export const pass: AwardKind<PassAward> = {
  kind: 'pass',
  evaluate: (award, { weight, values: [value] }) => {
    if (value === undefined) return null;
    const met = isMet(award.if, value);
    const { score, steps } = giveFor(
      met ? (award.then ?? 'full') : (award.otherwise ?? 'zero'),
      weight,
      value,
    );
    const verdict = `${showPercent(value)}${met ? '符合' : '不符合'}“${conditionWords(award.if)}”`;
    return { score, steps: `${verdict}，${steps}` };
  },
  words: (award) =>
    `${conditionWords(award.if)}${giftWords(award.then ?? 'full')}，否则${giftWords(award.otherwise ?? 'zero')}`,
  twin: (award, { weight, values: [value] }) => {
    if (value === undefined) return null;
    const then = giftTwin(award.then ?? 'full', weight, value);
    const otherwise = giftTwin(award.otherwise ?? 'zero', weight, value);
    return `IF(${conditionTwin(award.if, value)},${then},${otherwise})`;
  },
};
