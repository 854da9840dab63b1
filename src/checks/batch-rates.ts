import { isPercentageOf, sameQuantity, rememberedPer } from '../figures';
import { isOfOtherYear, pairsShared, quantitiesBefore, type Quantity } from '../facts';
import type { Form } from '../forms';
import {
  combine,
  defineCheck,
  found,
  NOTHING,
  PASSED,
  type CheckOutcome,
  type ReadForm,
} from './define-check';
import { placeOfSpan } from './places';

/** 开工率85.4%: a rate by its name, with the counts told before it in its sentence. */
interface BatchRate {
  readonly form: Form;
  readonly name: string;
  readonly rate: Quantity;
  readonly counts: readonly Quantity[];
}

const VERB = /(?:约?为|达到?了?|是|完成)$/u;
const NAME = /[\u4e00-\u9fff]{2,}率$/u;
/** Counts below may be equal by chance. */
const LEAST_COUNT = 10;

function isCount({ figure }: Quantity): boolean {
  return figure.unit?.kind === 'count' && !figure.approximate && figure.value.gte(LEAST_COUNT);
}

const ratesOf = rememberedPer(({ form, facts }: ReadForm): readonly BatchRate[] =>
  facts.quantities.flatMap((rate, at): readonly BatchRate[] => {
    const { figure } = rate;
    if (figure.unit?.kind !== 'percent' || figure.comparator !== null) return [];
    const name = NAME.exec(rate.label.replace(VERB, ''))?.[0];
    if (name === undefined) return [];
    if (isOfOtherYear(rate.sentence, form.year)) return [];
    // 一季度完成率25%，年底完成率100%: one rate followed through the year.
    if (rate.sentence.split(name).length > 2 || /累计|初次|首次/u.test(rate.sentence)) return [];
    const counts = quantitiesBefore(facts.quantities, at).filter(isCount);
    return counts.length === 0 ? [] : [{ form, name, rate, counts }];
  }),
);

function sharedCount(a: BatchRate, b: BatchRate): Quantity | undefined {
  return a.counts.find((mine) =>
    b.counts.some(
      (other) =>
        sameQuantity(mine.figure, other.figure) &&
        mine.figure.value.eq(other.figure.value) &&
        pairsShared(`${mine.label}，${mine.noun}`, `${other.label}，${other.noun}`).length > 0,
    ),
  );
}

/** The count that, over the whole, gives the rate as it is written; undefined where none does. */
function proofOf({ rate, counts }: BatchRate, whole: Quantity): Quantity | undefined {
  return counts.find((part) => {
    if (part.figure.unit?.id !== whole.figure.unit?.id || part.figure.value.gte(whole.figure.value))
      return false;
    return isPercentageOf(rate.figure, part.figure, whole.figure) === true;
  });
}

function isBefore(a: BatchRate, b: BatchRate): boolean {
  if (a.form.id !== b.form.id) return a.form.id < b.form.id;
  return a.rate.cell === b.rate.cell
    ? a.rate.figure.span.start < b.rate.figure.span.start
    : a.rate.cell < b.rate.cell;
}

function compare(mine: BatchRate, other: BatchRate): CheckOutcome {
  const isSame = mine.name.endsWith(other.name) || other.name.endsWith(mine.name);
  const whole = isSame && mine.form.year === other.form.year ? sharedCount(mine, other) : undefined;
  if (whole === undefined) return NOTHING;
  if (sameQuantity(mine.rate.figure, other.rate.figure)) return PASSED;
  const [own, theirs] = [proofOf(mine, whole), proofOf(other, whole)];
  const isMine = own === undefined && (theirs !== undefined || !isBefore(mine, other));
  if (!isMine) return PASSED;
  const { figure, cell } = mine.rate;
  const place = `“${other.form.sheet}”${other.rate.cell}`;
  const data = {
    name: mine.name,
    whole: whole.figure.text,
    stated: figure.text,
    place,
    other: other.rate.figure.text,
  };
  return found({
    messageId: theirs === undefined ? 'differs' : 'wrong',
    data: theirs === undefined ? data : { ...data, part: theirs.figure.text },
    at: placeOfSpan(mine.form, cell, figure.span, figure.text),
    stated: figure.text,
    expected: other.rate.figure.text,
    related: [placeOfSpan(other.form, other.rate.cell, other.rate.figure.span, other.rate.figure.text)],
    suggestion: theirs === undefined ? null : other.rate.figure.text,
  });
}

export const batchRates = defineCheck({
  id: 'batch-rates',
  meta: {
    title: '同一批事项的比率',
    since: '0.1.0',
    basis: ['同一批事项的同一个比率只有一个数，等于其中的个数÷总个数×100%'],
    docs: {
      what: '各表、各处写明总个数的同名比率（开工率、办结率、回收率等），总个数相同而比率不同的。',
      why: '同一句话抄到几张表里，改了一处忘了另一处。',
      example: {
        wrong: '一处“项目120个，已开工96个，开工率80%”，另一处“项目120个，开工率60%”',
        right: '两处都写“开工率80%”',
      },
      mend: '按个数重算后统一；不是同一批事项的，请写清楚名称。',
    },
    messages: {
      wrong: {
        severity: 'error',
        text: '{{whole}}的“{{name}}”此处写{{stated}}，{{place}}写{{part}}、{{other}}，{{part}}÷{{whole}}＝{{other}}，请统一。',
      },
      differs: {
        severity: 'warning',
        text: '{{whole}}的“{{name}}”此处写{{stated}}，{{place}}写{{other}}，是否为同一批事项？',
      },
    },
  },
  run: ({ form, facts, scored, siblings }) => {
    const own = ratesOf({ form, facts, scored });
    const all = [...own, ...siblings.filter((each) => !each.form.isHidden).flatMap(ratesOf)];
    return combine(
      own.map((mine): CheckOutcome => {
        const outcomes = all.filter((other) => other !== mine).map((other) => compare(mine, other));
        // One cause, one finding.
        return outcomes.find(({ findings }) => findings.length > 0) ?? combine(outcomes);
      }),
    );
  },
});
