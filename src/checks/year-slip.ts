import { digitCount, sameAmount } from '../figures';
import type { Fact } from '../facts';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfFact } from './places';

/** Fewer digits agree by chance. */
const LEAST_DIGITS = 3;

/** A sentence about the year before whose figure is the form's own of this year. */
function checkFact(fact: Fact, head: readonly Fact[], year: number): CheckOutcome {
  const own = head.find(({ measure }) => measure === fact.measure);
  if (own === undefined || digitCount(fact.figure) < LEAST_DIGITS) return NOTHING;
  if (!sameAmount(fact.figure, own.figure)) return PASSED;
  return found({
    messageId: 'slip',
    data: {
      text: fact.text,
      stated: String(fact.year),
      expected: String(year),
      head: own.cell,
      figure: own.figure.text,
    },
    at: placeOfFact(fact),
    stated: `${String(fact.year)}年`,
    expected: `${String(year)}年`,
    related: [placeOfFact(own)],
    suggestion: `${String(year)}年`,
    why: '这个数与表头本年数相同',
  });
}

export const yearSlip = defineCheck({
  id: 'year-slip',
  meta: {
    title: '年份',
    since: '0.1.0',
    basis: ['同一数字不会既是本年度的又是上一年度的'],
    docs: {
      what: '文中写着上一年份的数，是否与表头本年度的同一项数相同。',
      why: '报告多从上年的稿子改来，年份常常忘了改。',
      example: {
        wrong: '2021年度的表，文中写“2020年年初预算948.96万元”，与表头本年数相同',
        right: '2021年年初预算948.96万元',
      },
      mend: '核对是哪一年的数，改正年份或数字。',
    },
    messages: {
      slip: {
        severity: 'warning',
        text: '“{{text}}”写的是{{stated}}年，数字与{{head}}本年度（{{expected}}年）的{{figure}}相同，年份是否忘了改？',
      },
    },
  },
  run: ({ form, facts }) => {
    const { year } = form;
    if (year === null) return NOTHING;
    const head = facts.facts.filter(({ source }) => source === 'head');
    const earlier = facts.facts.filter((fact) => fact.source === 'prose' && fact.year === year - 1);
    return combine(earlier.map((fact) => checkFact(fact, head, year)));
  },
});
