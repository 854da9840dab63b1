import {
  addIntervals,
  baseValue,
  exactly,
  figureInterval,
  overlaps,
  sumOf,
  ZERO,
  type Interval,
} from '../figures';
import { listedAmounts, sentenceQuantities, type ListedAmounts, type Quantity } from '../facts';
import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';

/** Longer lists are not searched for parts that make up the whole by themselves. */
const MAX_SEARCHED = 12;

function sumInterval(parts: readonly Quantity[]): Interval {
  return parts.reduce((sum, { figure }) => addIntervals(sum, figureInterval(figure)), exactly(ZERO));
}

/** Whether some of the parts make up the whole by themselves: the others are then parts of parts, or said of something else. */
function someMakeUp(parts: readonly Quantity[], stated: Interval): boolean {
  let sums: readonly Interval[] = [exactly(ZERO)];
  for (const { figure } of parts.slice(0, MAX_SEARCHED))
    sums = [...sums, ...sums.map((sum) => addIntervals(sum, figureInterval(figure)))];
  return sums.some((sum) => overlaps(sum, stated));
}

function checkList(form: Form, { whole, parts, isComplete, isUsuallyAll }: ListedAmounts): CheckOutcome {
  const [sum, stated] = [sumInterval(parts), figureInterval(whole.figure)];
  const isMore = sum.low.gt(stated.high);
  if (overlaps(sum, stated) || (isMore && someMakeUp(parts, stated))) return PASSED;
  if (!isMore && !isUsuallyAll) return NOTHING;
  const unit = whole.figure.unit;
  const exact = sumOf(parts.map(({ figure }) => baseValue(figure))).div(unit?.factor ?? 1);
  const expected = `${exact.toString()}${unit?.id ?? ''}`;
  return found({
    messageId: isMore ? 'more' : isComplete ? 'less' : 'rest',
    data: {
      arithmetic: parts.map(({ figure }) => figure.text).join('＋'),
      expected,
      whole: `${whole.label}${whole.figure.text}`,
    },
    at: placeOfSpan(form, whole.cell, whole.figure.span, whole.figure.text),
    stated: whole.figure.text,
    expected: isComplete ? expected : null,
    related: parts.map(({ cell, figure }) => placeOfSpan(form, cell, figure.span, figure.text)),
    suggestion: null,
  });
}

export const listedSums = defineCheck({
  id: 'listed-sums',
  meta: {
    title: '文中各项之和',
    since: '0.1.0',
    basis: ['总数＝各组成部分之和'],
    docs: {
      what: '“其中”“包括”“由…构成”“分别为”和“合计”列出的各项之和，是否超过总数；写明是全部的（由…构成、分别为、共几项、基本支出与项目支出等），是否等于总数。',
      why: '改了一项忘了改总数，或者抄错了一个数。',
      example: {
        wrong: '基本支出90万元，由人员经费70万元和公用经费25万元构成',
        right: '基本支出95万元，由人员经费70万元和公用经费25万元构成',
      },
      mend: '逐项核对后改正；只列主要几项的，写“其中”或加“等”。',
    },
    messages: {
      more: { severity: 'error', text: '各项{{arithmetic}}＝{{expected}}，超过“{{whole}}”，请核实。' },
      less: { severity: 'error', text: '各项{{arithmetic}}＝{{expected}}，与“{{whole}}”不等，请核实。' },
      rest: {
        severity: 'warning',
        text: '各项{{arithmetic}}＝{{expected}}，小于“{{whole}}”，是否还有没有写出的一项？',
      },
    },
  },
  run: ({ form, facts }) =>
    combine(
      sentenceQuantities(form, facts.quantities)
        .flatMap(listedAmounts)
        .map((list) => checkList(form, list)),
    ),
});
