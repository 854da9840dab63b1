import { baseValue, type Figure } from '../figures';
import { ratioOf, readEquations, type Equation } from '../facts';
import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';

/** The divisor of an equation, where it is one figure. */
function divisorOf({ readings }: Equation): Figure | null {
  for (const reading of readings) {
    const [only, ...others] = ratioOf(reading)?.denominator ?? [];
    if (only !== undefined && others.length === 0) return only.leaf.figure;
  }
  return null;
}

function checkEquation(form: Form, cell: string, text: string, equation: Equation): CheckOutcome {
  const divisor = divisorOf(equation);
  const { result, span } = equation;
  if (divisor === null || result.unit?.kind !== 'percent') return NOTHING;
  // 0→0 with 0% says nothing wrong.
  if (!baseValue(divisor).isZero() || result.value.isZero()) return PASSED;
  const written = text.slice(span.start, span.end).replace(/\s+/gu, '');
  return found({
    messageId: 'zero',
    data: { written, rate: result.text },
    at: placeOfSpan(form, cell, result.span, result.text),
    stated: result.text,
    expected: null,
    related: [placeOfSpan(form, cell, divisor.span, divisor.text)],
    suggestion: null,
  });
}

export const zeroBase = defineCheck({
  id: 'zero-base',
  meta: {
    title: '基数为零的比率',
    since: '0.1.0',
    basis: ['除数为零没有商'],
    docs: {
      what: '算式的分母写的是0，却写出了一个比率。0到0写0%的不问。',
      why: '上年没有预算或支出的，变动率、增长率无从计算，写出的数没有依据。',
      example: { wrong: '（5万元-0万元）/0万元×100%=100%', right: '上年为0，本年新增5万元，不计算变动率' },
      mend: '写明基数为零、不计算比率；基数填错的改正。',
    },
    messages: {
      zero: {
        severity: 'warning',
        text: '算式“{{written}}”的分母是0，算不出{{rate}}，请写明基数或改为不计算。',
      },
    },
  },
  run: ({ form }) => {
    const cells = [...form.rows.flatMap(({ cells: { analysis } }) => analysis ?? []), ...form.narratives];
    return combine(
      cells.flatMap(({ cell, text }) =>
        readEquations(text).map((equation) => checkEquation(form, cell, text, equation)),
      ),
    );
  },
});
