import { Decimal, ZERO } from '../../figures';
import type { RatioAward } from '../rule';
import { showPercent } from './amount';
import type { AwardKind } from './award-kind';

export const ratio: AwardKind<RatioAward> = {
  kind: 'ratio',
  evaluate: (award, { weight, values }) => {
    const [value] = values;
    if (value === undefined) return null;
    const share = value.div(award.full);
    const capped = Decimal.max(ZERO, Decimal.min(share, 1));
    const over = share.gt(1) ? '，不超过满分' : '';
    const points = weight.times(capped).toDecimalPlaces(4).toString();
    const divided = award.full === '100' ? '' : `÷${award.full}%`;
    return { score: weight.times(capped), steps: `分值×${showPercent(value)}${divided}＝${points}分${over}` };
  },
  words: (award) =>
    award.full === '100' ? '按比例得分（分值×完成比例）' : `按比例得分，达到${award.full}%得满分`,
};
