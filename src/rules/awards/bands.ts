import type { BandsAward } from '../rule';
import { amountWords, conditionWords, isMet, pointsOf, showPercent } from './amount';
import type { AwardKind } from './award-kind';

export const bands: AwardKind<BandsAward> = {
  kind: 'bands',
  evaluate: (award, { weight, values }) => {
    const [value] = values;
    if (value === undefined) return null;
    const band = award.bands.find((candidate) => isMet(candidate.if, value));
    const amount = band?.give ?? award.otherwise ?? 'zero';
    const verdict = band === undefined ? '不在任何一档' : `在“${conditionWords(band.if)}”一档`;
    return {
      score: pointsOf(amount, weight),
      steps: `${showPercent(value)}${verdict}，${amountWords(amount)}`,
    };
  },
  words: (award) =>
    [
      ...award.bands.map((band) => `${conditionWords(band.if)}${amountWords(band.give)}`),
      `其余${amountWords(award.otherwise ?? 'zero')}`,
    ].join('，'),
};
