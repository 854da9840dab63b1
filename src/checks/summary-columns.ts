import { HUNDRED, isPercentageOf, type Decimal, type Figure } from '../figures';
import type { Form, StatedCell, SummaryRole, SummaryRow } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';

/** How a column of a 汇总表 follows from two others of its line. */
interface Column {
  readonly role: SummaryRole;
  readonly name: string;
  readonly from: readonly [SummaryRole, SummaryRole];
  readonly kind: 'difference' | 'rate';
}

const COLUMNS: readonly Column[] = [
  { role: 'balance', name: '结转结余', from: ['budget', 'executed'], kind: 'difference' },
  { role: 'balanceRate', name: '结转结余率', from: ['balance', 'budget'], kind: 'rate' },
  { role: 'staffRate', name: '在职人员控制率', from: ['staff', 'quota'], kind: 'rate' },
];
/** So many other lines must follow the column's arithmetic before one that does not is told. */
const LEAST_RIGHT = 2;

interface Line {
  readonly row: SummaryRow;
  readonly cell: StatedCell;
  readonly figure: Figure;
  readonly first: StatedCell;
  readonly second: StatedCell;
  readonly due: Decimal;
  readonly isRight: boolean;
}

function lineOf(row: SummaryRow, { role, from, kind }: Column): Line | null {
  const [cell, first, second] = [row.cells[role], row.cells[from[0]], row.cells[from[1]]];
  if (cell === undefined || first === undefined || second === undefined) return null;
  const [figure, a, b] = [cell.figure, first.figure, second.figure];
  if (figure === null || a === null || b === null || (kind === 'rate' && b.value.isZero())) return null;
  const due = kind === 'rate' ? a.value.div(b.value).times(HUNDRED) : a.value.minus(b.value);
  const isRight =
    kind === 'rate'
      ? isPercentageOf(figure, a, b) === true
      : due.toDecimalPlaces(figure.decimals).eq(figure.value) || due.eq(figure.value);
  return { row, cell, figure, first, second, due, isRight };
}

function checkColumn(form: Form, column: Column): CheckOutcome {
  const lines = form.summary.flatMap((row) => lineOf(row, column) ?? []);
  if (lines.length === 0) return NOTHING;
  const wrong = lines.filter(({ isRight }) => !isRight);
  const isRule = lines.length - wrong.length >= LEAST_RIGHT && wrong.length * 2 < lines.length;
  if (!isRule) return wrong.length === 0 ? PASSED : NOTHING;
  const sign = column.kind === 'rate' ? '÷' : '－';
  const outcomes = wrong.map(({ row, cell, figure, first, second, due }) => {
    const places = Math.max(2, figure.decimals);
    const expected = `${due.toDecimalPlaces(places).toString()}${column.kind === 'rate' ? '%' : ''}`;
    const name = row.isTotal ? '合计' : row.unit;
    return found({
      messageId: 'wrong',
      data: {
        name,
        column: column.name,
        stated: cell.text.trim(),
        arithmetic: `${first.text.trim()}${sign}${second.text.trim()}＝${expected}`,
      },
      at: placeOfCell(form, cell, `${name} `),
      stated: cell.text.trim(),
      expected,
      related: [first, second].map((each) => placeOfCell(form, each, `${name} `)),
      suggestion: cell.formula === null ? expected : null,
    });
  });
  return combine([PASSED, ...outcomes]);
}

export const summaryColumns = defineCheck({
  id: 'summary-columns',
  meta: {
    title: '汇总表各列',
    since: '0.1.0',
    basis: ['结转结余＝预算数－支出数；结转结余率＝结转结余÷预算数；在职人员控制率＝在职人员数÷编制数'],
    docs: {
      what: '汇总表的结转结余、结转结余率、在职人员控制率，多数行都按本行的数算得拢，个别行算不拢的。各行都不按这个口径的不报。',
      why: '一行一行手工计算，容易抄错数、写错小数点、颠倒分子分母。',
      example: { wrong: '编制58人，实有55人，在职人员控制率105.45%', right: '94.83%' },
      mend: '按本行的数重算。',
    },
    messages: {
      wrong: {
        severity: 'error',
        text: '“{{name}}”{{column}}写{{stated}}，其余各行都按同一算法，本行{{arithmetic}}。',
      },
    },
  },
  run: ({ form }) => combine(COLUMNS.map((column) => checkColumn(form, column))),
});
