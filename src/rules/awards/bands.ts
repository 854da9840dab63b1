import type { BandsAward } from '../rule';
import { conditionTwin, conditionWords, isMet, showPercent } from './amount';
import type { AwardKind } from './award-kind';
import { giftTwin, giftWords, giveFor } from './gift';

export const bands: AwardKind<BandsAward> = {
  kind: 'bands',
  evaluate: (award, { weight, values: [value] }) => {
    if (value === undefined) return null;
    const band = award.bands.find((candidate) => isMet(candidate.if, value));
    const { score, steps } = giveFor(band?.give ?? award.otherwise ?? 'zero', weight, value);
    const verdict = band === undefined ? '不在任何一档' : `在“${conditionWords(band.if)}”一档`;
    return { score, steps: `${showPercent(value)}${verdict}，${steps}` };
  },
  words: (award) =>
    [
      ...award.bands.map((band) => `${conditionWords(band.if)}${giftWords(band.give)}`),
      `其余${giftWords(award.otherwise ?? 'zero')}`,
    ].join('，'),
  twin: (award, { weight, values: [value] }) => {
    if (value === undefined) return null;
    const last = giftTwin(award.otherwise ?? 'zero', weight, value);
    return award.bands.reduceRight(
      (rest, band) => `IF(${conditionTwin(band.if, value)},${giftTwin(band.give, weight, value)},${rest})`,
      last,
    );
  },
};
