import { figureInterval, overlaps } from '../figures';
import type { Fact } from '../facts';
import type { Form } from '../forms';
import { operandById } from '../indicators';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfFact } from './places';

/** Quantities of one year that two formulas share; budgets before and after adjustment go by the same words and are left out. */
const SHARED: readonly string[] = ['san_budget', 'gy_budget', 'staff_quota', 'balance', 'fa_total'];

/** （本年决算-上年决算）÷上年决算: a change that a place works out of what was spent says nothing of the budget. */
function isOfSpending({ rows }: Form, { measure, cell }: Fact): boolean {
  const row = rows.find(({ cells }) => Object.values(cells).some((each) => each.cell === cell));
  if (!measure.endsWith('_budget') || row === undefined) return false;
  const words = [row.cells.analysis, row.cells.actual, row.cells.explanation]
    .map((each) => each?.text ?? '')
    .join('');
  return /变动率/u.test(row.level3) && /决算|总额|支出/u.test(words) && !words.includes('预算');
}

function checkOperand(operand: string, facts: readonly Fact[]): CheckOutcome {
  const [first, ...others] = facts;
  if (first === undefined || others.length === 0) return NOTHING;
  const differing = others.find(
    ({ figure, cell }) =>
      cell !== first.cell && !overlaps(figureInterval(figure), figureInterval(first.figure)),
  );
  if (differing === undefined) return PASSED;
  return found({
    messageId: 'differs',
    data: {
      name: operandById(operand)?.name ?? operand,
      first: `${first.cell}用${first.figure.text}`,
      second: `${differing.cell}用${differing.figure.text}`,
    },
    at: placeOfFact(differing),
    stated: differing.figure.text,
    expected: null,
    related: [placeOfFact(first)],
    suggestion: null,
  });
}

export const operandReadings = defineCheck({
  id: 'operand-readings',
  meta: {
    title: '同一数据的口径',
    since: '0.1.0',
    basis: ['财政部《预算绩效评价共性指标体系框架》（财预〔2013〕53号）各指标的计算公式'],
    docs: {
      what: '两个指标的算式用到同一数据（例如“三公经费”预算数），用的数是否相同。',
      why: '口径不一，至少有一个比率是错的。',
      example: { wrong: '“三公经费”变动率用6.97万元，控制率用3.93万元', right: '两处都用6.97万元' },
      mend: '统一口径；一处是调整后的预算的，在说明里写明。',
    },
    messages: {
      differs: {
        severity: 'warning',
        text: '“{{name}}”在两个算式里不同：{{first}}，{{second}}，请统一口径或说明。',
      },
    },
  },
  run: ({ form, facts }) =>
    combine(
      SHARED.map((operand) =>
        checkOperand(
          operand,
          facts.facts.filter(
            (fact) =>
              fact.measure === operand &&
              fact.source === 'row' &&
              (fact.year === null || fact.year === form.year) &&
              !isOfSpending(form, fact),
          ),
        ),
      ),
    ),
});
