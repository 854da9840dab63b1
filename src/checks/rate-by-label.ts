import { baseValue, HUNDRED, isPercentageOf, showFigure, type Figure, isMeantExactly } from '../figures';
import type { Quantity } from '../facts';

/** A kind of rate with the words that its two figures go by. */
interface RateKind {
  readonly rate: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
  readonly unit: 'money' | 'count';
  /** Of a year before: what else it was granted is not told. */
  readonly isOfPast?: RegExp;
  /** Figures of the same unit that are told beside them. */
  readonly aside?: RegExp;
}

const SAID = '(?:为|是|达到?了?|约)*$';
const KINDS: readonly RateKind[] = [
  {
    rate: new RegExp(`(?:预算|资金|支出)?(?:执行率|完成率|支付率|支出率|使用率)${SAID}`, 'u'),
    part: /支出|执行|支付|使用/u,
    whole: /预算|可用资金|资金总额|下达|到位资金/u,
    unit: 'money',
    isOfPast: /上年|去年/u,
  },
  {
    rate: new RegExp(`(?:在职|在编)?人员控制率${SAID}`, 'u'),
    part: /在职|在编/u,
    whole: /编制/u,
    unit: 'count',
    aside: /退休|离休|临聘|编外|聘用|遗属/u,
  },
];

/** A rate told with its part and its whole in one sentence. */
export interface LabelledRate {
  readonly rate: Quantity;
  readonly part: Quantity;
  readonly whole: Quantity;
}

/** 合格795批次，不合格17批次，合格率97.91%: a rate whose whole is what is so and what is not. */
function ratesOfOpposites(sentence: readonly Quantity[]): readonly LabelledRate[] {
  return sentence.flatMap((rate, at): readonly LabelledRate[] => {
    const name = /([\p{Script=Han}]{2})率(?:为|达到?)?$/u.exec(rate.label)?.[1];
    if (name === undefined || rate.figure.unit?.kind !== 'percent') return [];
    const [part, rest] = sentence.slice(Math.max(0, at - 2), at);
    const isPair =
      part !== undefined &&
      rest !== undefined &&
      part.figure.unit?.kind === 'count' &&
      part.figure.unit.id === rest.figure.unit?.id &&
      new RegExp(`^(?:其中|有)?${name}$`, 'u').test(part.label) &&
      new RegExp(`^(?:其中|有)?[不未]${name}$`, 'u').test(rest.label) &&
      sentence.filter(({ label, figure }) => figure.unit?.kind === 'count' && label.includes(name)).length ===
        2;
    if (!isPair || ![rate, part, rest].every(({ figure }) => isMeantExactly(figure))) return [];
    const value = part.figure.value.plus(rest.figure.value);
    return [{ rate, part, whole: { ...rest, figure: { ...rest.figure, value } } }];
  });
}

/** Rates whose two figures are told in the same sentence under names that leave no choice, and no other figure of their kind with them. */
export function ratesByLabel(sentence: readonly Quantity[]): readonly LabelledRate[] {
  return [...ratesOfOpposites(sentence), ...ratesOfKinds(sentence)];
}

function ratesOfKinds(sentence: readonly Quantity[]): readonly LabelledRate[] {
  return KINDS.flatMap(({ rate: rateWords, part: partWords, whole: wholeWords, unit, aside, isOfPast }) => {
    const rates = sentence.filter(
      ({ figure, label }) => figure.unit?.kind === 'percent' && rateWords.test(label),
    );
    const others = sentence.filter(
      ({ figure, label }) => figure.unit?.kind === unit && aside?.test(label) !== true,
    );
    const [rate] = rates;
    if (rate === undefined || rates.length > 1 || others.length !== 2) return [];
    const wholes = others.filter(({ label }) => wholeWords.test(label) && !/支出数|已/u.test(label));
    const parts = others.filter(({ label }) => partWords.test(label) && !/预算数?(?:为|是)?$/u.test(label));
    const [whole] = wholes;
    const part = parts.find((each) => each !== whole);
    const isClear =
      whole !== undefined &&
      part !== undefined &&
      ![whole, part, rate].some(({ label }) => isOfPast?.test(label) === true) &&
      (wholes.length === 1 || !wholeWords.test(part.label)) &&
      [rate, part, whole].every(({ figure }) => isMeantExactly(figure));
    return isClear ? [{ rate, part, whole }] : [];
  });
}

/** right; wrong, with what it should be; unit: right only if both amounts are in one unit; open where the whole is zero. */
export type RateVerdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'unit' }
  | { readonly kind: 'open' }
  | { readonly kind: 'wrong'; readonly expected: string };

export function verdictOf(labelled: LabelledRate): RateVerdict {
  const { rate, part, whole } = labelled;
  const agreed = isPercentageOf(rate.figure, part.figure, whole.figure);
  if (agreed === null) return { kind: 'open' };
  if (agreed) return { kind: 'right' };
  const bare = (figure: Figure): Figure => ({ ...figure, unit: null });
  const isMixed = part.figure.unit?.id !== whole.figure.unit?.id;
  if (isMixed && isPercentageOf(rate.figure, bare(part.figure), bare(whole.figure)) === true)
    return { kind: 'unit' };
  const value = baseValue(part.figure).div(baseValue(whole.figure)).times(HUNDRED);
  return { kind: 'wrong', expected: showFigure({ ...rate.figure, value }) };
}
