import { isPercentageOf } from '../figures';
import { bySentence, type Quantity } from '../facts';
import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';

const RATE = /满意(?:度|率)(?:为|达到?|是)*$/u;
/** 满意176份: those who are satisfied; 非常满意 and 基本满意 count differently from place to place. */
const SATISFIED = /^(?:其中)?(?:表示|评价(?:为)?)?满意(?:的|者|人数|份数)?(?:为|有|共)?$/u;
const GRADED = /(?:非常|很|较|比较|基本|不|十分)(?:不)?满意/u;
const ASKED = /调查|问卷|发放|收回|回收|有效|访|抽样|测评|参与|答/u;

/** Satisfied over asked, as one sentence tells them. */
function checkSentence(form: Form, sentence: readonly Quantity[]): CheckOutcome {
  const [rate, ...otherRates] = sentence.filter(
    ({ figure, label }) =>
      figure.unit?.kind === 'percent' &&
      RATE.test(label) &&
      !figure.approximate &&
      figure.comparator === null,
  );
  const counts = sentence.filter(({ figure }) => figure.unit?.kind === 'count' && !figure.approximate);
  const [satisfied, ...others] = counts.filter(({ label }) => SATISFIED.test(label));
  const asked = counts.filter(
    (each) => each !== satisfied && ASKED.test(each.label) && each.figure.value.gt(0),
  );
  const [base] = asked.slice(-1);
  if (rate === undefined || satisfied === undefined || base === undefined) return NOTHING;
  if (otherRates.length + others.length > 0 || GRADED.test(rate.sentence)) return NOTHING;
  if (asked.some(({ figure }) => isPercentageOf(rate.figure, satisfied.figure, figure) !== false))
    return PASSED;
  const expected = `${satisfied.figure.value.div(base.figure.value).times(100).toFixed(2)}%`;
  return found({
    messageId: 'wrong',
    data: {
      satisfied: satisfied.figure.text,
      base: base.figure.text,
      expected,
      stated: rate.figure.text,
    },
    at: placeOfSpan(form, rate.cell, rate.figure.span, rate.figure.text),
    stated: rate.figure.text,
    expected,
    related: [satisfied, ...asked].map(({ cell, figure }) =>
      placeOfSpan(form, cell, figure.span, figure.text),
    ),
    suggestion: null,
  });
}

export const satisfactionRate = defineCheck({
  id: 'satisfaction-rate',
  meta: {
    title: '满意度计算',
    since: '0.1.0',
    basis: ['满意度＝满意的人数（份数）÷调查的人数（份数）×100%'],
    docs: {
      what: '同一句话里写了满意的份数（人数）、调查或收回的份数和满意度的，满意度是否算得出来；分“非常满意”“基本满意”的不核对。',
      why: '问卷汇总后改过份数，满意度没有重算。',
      example: { wrong: '收回190份，满意176份，满意度95.6%', right: '满意度92.63%' },
      mend: '按问卷统计表重算；按加权办法计算的请写明。',
    },
    messages: {
      wrong: {
        severity: 'warning',
        text: '满意{{satisfied}}÷{{base}}＝{{expected}}，满意度写{{stated}}，请核实；按其他办法计算的请写明。',
      },
    },
  },
  run: ({ form, facts }) =>
    combine(bySentence(facts.quantities).map((sentence) => checkSentence(form, sentence))),
});
