import { Decimal, ZERO } from '../../figures';
import type { Proportion, RatioAward } from '../rule';
import { cleanTwin, showPercent } from './amount';
import type { AwardInput, AwardKind, AwardResult } from './award-kind';

const WHOLE = new Decimal(1);

/** The share of the weight, between 0 and 1. */
function shareOf({ full, inverse }: RatioAward, value: Decimal): Decimal {
  if (inverse !== true) return Decimal.max(ZERO, Decimal.min(value.div(full), WHOLE));
  return value.lte(full) ? WHOLE : new Decimal(full).div(value);
}

/** The points that one value earns in proportion, and how. */
export function inProportion(award: RatioAward, weight: Decimal, value: Decimal): AwardResult {
  const { full, inverse, zeroBelow } = award;
  if (zeroBelow !== undefined && value.lt(zeroBelow))
    return { score: ZERO, steps: `${showPercent(value)}低于${zeroBelow}%，不得分` };
  const score = weight.times(shareOf(award, value));
  const points = score.toDecimalPlaces(4).toString();
  const divided = full === '100' ? '' : `÷${full}%`;
  const times = inverse === true ? `${full}%÷${showPercent(value)}` : `${showPercent(value)}${divided}`;
  const isOver = inverse === true ? value.lt(full) : value.gt(full);
  return { score, steps: `分值×${times}＝${points}分${isOver ? '，不超过满分' : ''}` };
}

/** In one clause, so that it can stand behind a condition. */
export function proportionWords({ full, inverse }: Proportion): string {
  return inverse === true ? `按比例（${full}%÷完成值）得分` : `按比例（完成值÷${full}%）得分`;
}

function ratioWords(award: RatioAward): string {
  const floor = award.zeroBelow === undefined ? '' : `，低于${award.zeroBelow}%不得分`;
  const isPlain = award.full === '100' && award.inverse !== true;
  return `${isPlain ? '按比例得分（分值×完成比例）' : proportionWords(award)}${floor}`;
}

export function ratioTwin({ full, inverse, zeroBelow }: RatioAward, weight: string, value: string): string {
  const share =
    inverse === true ? `IF(${value}<=${full},1,${full}/${value})` : `MAX(0,MIN(${value}/${full},1))`;
  const points = `${weight}*${share}`;
  return zeroBelow === undefined ? points : `IF(${cleanTwin(value)}<${zeroBelow},0,${points})`;
}

export const ratio: AwardKind<RatioAward> = {
  kind: 'ratio',
  evaluate: (award, { weight, values: [value] }: AwardInput) =>
    value === undefined ? null : inProportion(award, weight, value),
  words: ratioWords,
  twin: (award, { weight, values: [value] }) =>
    value === undefined ? null : ratioTwin(award, weight, value),
};
