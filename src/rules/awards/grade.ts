import { Decimal } from '../../figures';
import type { GradeAward, JudgedBand } from '../rule';
import type { AwardKind } from './award-kind';

export function judgedBandWords(bands: readonly JudgedBand[]): string {
  const percent = (share: string): string => new Decimal(share).times(100).toString();
  return bands.map(({ label, from, to }) => `${label}${percent(from)}%—${percent(to)}%`).join('；');
}

export const grade: AwardKind<GradeAward> = {
  kind: 'grade',
  evaluate: (award, { weight, judged }) => {
    const band = award.bands.find(({ label }) => label === judged?.label);
    if (judged === undefined || band === undefined) return null;
    if (judged.share.lt(band.from) || judged.share.gt(band.to)) return null;
    const percent = judged.share.times(100).toDecimalPlaces(4).toString();
    return { score: weight.times(judged.share), steps: `评定为“${judged.label}”，分值×${percent}%` };
  },
  words: (award) => `由填报人评定：${judgedBandWords(award.bands)}`,
  twin: (_award, { weight, judged }) => (judged === '' ? null : `${weight}*${judged}`),
};
