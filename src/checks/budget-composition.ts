import {
  addIntervals,
  baseValue,
  exactly,
  figureInterval,
  negateInterval,
  overlaps,
  sumOf,
  ZERO,
  type Interval,
} from '../figures';
import { sentenceQuantities, type Quantity } from '../facts';
import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';
import { exactMoney } from './labelled-quantity';

const FINAL =
  /(?:调整后|最终|追加后|调整为|全年)[^，。；]{0,8}预算[^，。；]{0,6}$|调整后[^，。；]{0,6}$|预算(?:数|总额)?(?:合计|共计|总计)(?:为|是)?$/u;
const INITIAL = /年初[^，。；]{0,8}预算[^，。；]{0,6}$|年初批复[^，。；]{0,6}$/u;
const LESS = /调减|核减|压减|收回|减少|扣减/u;
const MORE = /结转|结余|追加|调增|增加|调整|下达|补助/u;

interface Term {
  readonly quantity: Quantity;
  readonly isLess: boolean;
}

/** What the words before a figure make of it: a term of the sum; null where they say something else. */
function termOf(quantity: Quantity): Term | null {
  const { label } = quantity;
  if (INITIAL.test(label)) return { quantity, isLess: false };
  if (LESS.test(label)) return { quantity, isLess: true };
  return MORE.test(label) ? { quantity, isLess: false } : null;
}

function intervalOf({ quantity, isLess }: Term): Interval {
  const interval = figureInterval(quantity.figure);
  return isLess ? negateInterval(interval) : interval;
}

function checkSentence(form: Form, sentence: readonly Quantity[]): CheckOutcome {
  const money = exactMoney(sentence);
  const at = money.findIndex(({ label }) => FINAL.test(label) && !INITIAL.test(label));
  const final = money[at];
  if (final === undefined || at < 2 || sentence.indexOf(final) !== at) return NOTHING;
  const terms = money.slice(0, at).map(termOf);
  const known = terms.filter((term) => term !== null);
  if (
    known.length < terms.length ||
    known.filter(({ quantity }) => INITIAL.test(quantity.label)).length !== 1
  )
    return NOTHING;
  const sum = known.reduce((total, term) => addIntervals(total, intervalOf(term)), exactly(ZERO));
  if (overlaps(sum, figureInterval(final.figure))) return PASSED;
  const factor = final.figure.unit?.factor ?? 1;
  const signed = known.map(({ quantity, isLess }) =>
    isLess ? baseValue(quantity.figure).neg() : baseValue(quantity.figure),
  );
  const expected = `${sumOf(signed).div(factor).toString()}${final.figure.unit?.id ?? ''}`;
  return found({
    messageId: 'differs',
    data: {
      arithmetic: known
        .map(({ quantity, isLess }, i) => `${i === 0 ? '' : isLess ? '－' : '＋'}${quantity.figure.text}`)
        .join(''),
      expected,
      final: final.figure.text,
    },
    at: placeOfSpan(form, final.cell, final.figure.span, final.figure.text),
    stated: final.figure.text,
    expected,
    related: known.map(({ quantity: { cell, figure } }) => placeOfSpan(form, cell, figure.span, figure.text)),
    suggestion: null,
  });
}

export const budgetComposition = defineCheck({
  id: 'budget-composition',
  meta: {
    title: '预算的构成',
    since: '0.1.0',
    basis: ['调整后预算＝年初预算＋上年结转＋年中追加－调减'],
    docs: {
      what: '一句话里写了年初预算、结转、追加或调减和调整后预算的，加减起来是否等于调整后预算。',
      why: '漏写一项调整，或者抄错了数。',
      example: {
        wrong: '年初预算100万元，年中追加20万元，调整后预算110万元',
        right: '调整后预算120万元，或写明另调减10万元',
      },
      mend: '按预算指标文件核对；还有其他调整的，写全。',
    },
    messages: {
      differs: {
        severity: 'warning',
        text: '{{arithmetic}}＝{{expected}}，调整后预算写{{final}}，是否还有其他调整没有写？',
      },
    },
  },
  run: ({ form, facts }) =>
    combine(sentenceQuantities(form, facts.quantities).map((sentence) => checkSentence(form, sentence))),
});
