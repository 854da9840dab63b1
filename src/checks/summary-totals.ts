import { baseValue, figureInterval, overlaps, sumIntervals, sumOf, type Figure } from '../figures';
import type { Form, StatedCell, SummaryRole, SummaryRow } from '../forms';
import { cannot, combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';

const AMOUNTS = { budget: '预算数', executed: '执行数' } as const satisfies Partial<
  Record<SummaryRole, string>
>;

interface Part {
  readonly row: SummaryRow;
  readonly cell: StatedCell;
  readonly figure: Figure;
}

function partsOf(rows: readonly SummaryRow[], role: keyof typeof AMOUNTS): readonly Part[] {
  return rows.flatMap((row): readonly Part[] => {
    const cell = row.cells[role];
    return cell?.figure == null ? [] : [{ row, cell, figure: cell.figure }];
  });
}

/** Some lines with the line that sums them up. */
interface Group {
  readonly name: '合计' | '小计';
  readonly total: SummaryRow;
  readonly lines: readonly SummaryRow[];
}

/** 小计 below its lines, or above them where one stands before the first line. */
function subtotalGroups(rows: readonly SummaryRow[]): readonly Group[] {
  const bare = rows.filter(({ sum }) => sum === null || sum === 'subtotal');
  const isAbove = bare[0]?.sum === 'subtotal';
  const groups: { readonly total: SummaryRow; readonly lines: SummaryRow[] }[] = [];
  let lines: SummaryRow[] = [];
  for (const row of bare) {
    if (row.sum === null) lines.push(row);
    else {
      if (isAbove) lines = [];
      groups.push({ total: row, lines });
      if (!isAbove) lines = [];
    }
  }
  return groups.map((group) => ({ name: '小计', ...group }));
}

function groupsOf(rows: readonly SummaryRow[]): readonly Group[] {
  const [total, ...others] = rows.filter(({ sum }) => sum === 'total');
  const all = rows.filter(({ sum }) => sum === null);
  const whole: readonly Group[] =
    total === undefined || others.length > 0 ? [] : [{ name: '合计', total, lines: all }];
  return [...subtotalGroups(rows), ...whole];
}

function checkGroup(form: Form, { name, total, lines }: Group, role: keyof typeof AMOUNTS): CheckOutcome {
  const cell = total.cells[role];
  if (cell === undefined || lines.length === 0 || cell.text.trim() === '') return NOTHING;
  if (cell.figure === null) return cannot(`${cell.cell}${name}${AMOUNTS[role]}不是数字`);
  const parts = partsOf(lines, role);
  const blank = lines.find((row) => row.cells[role]?.figure == null);
  if (blank !== undefined) return cannot(`“${blank.unit}”没有${AMOUNTS[role]}，无法${name}`);
  const sum = sumOf(parts.map(({ figure }) => baseValue(figure)));
  const possible = sumIntervals(parts.map(({ figure }) => figureInterval(figure)));
  if (baseValue(cell.figure).eq(sum) || overlaps(figureInterval(cell.figure), possible)) return PASSED;
  const factor = cell.figure.unit?.factor ?? null;
  const expected = (factor === null ? sum : sum.div(factor)).toString();
  const gap = baseValue(cell.figure).minus(sum).abs();
  return found({
    messageId: 'wrong',
    data: {
      name,
      what: AMOUNTS[role],
      stated: cell.text.trim(),
      expected,
      arithmetic: parts.map(({ figure }) => figure.value.toString()).join('+'),
      gap: (factor === null ? gap : gap.div(factor)).toString(),
    },
    at: placeOfCell(form, cell, `${name} `),
    stated: cell.text.trim(),
    expected,
    related: parts.map((part) => placeOfCell(form, part.cell, `${part.row.unit} `)),
    suggestion: cell.formula !== null ? null : expected,
  });
}

export const summaryTotals = defineCheck({
  id: 'summary-totals',
  meta: {
    title: '汇总表合计',
    since: '0.1.0',
    basis: ['合计＝各行之和', '小计＝所属各行之和'],
    docs: {
      what: '汇总表合计行的预算数、执行数是否等于各行之和，小计行是否等于所属各行之和；空白行不计。得分的合计有的求和、有的求平均，不核对。',
      why: '增删单位后忘了改合计，后面的执行率也跟着错。',
      example: { wrong: '两行预算120和80，合计210', right: '合计200' },
      mend: '重新合计；各行有误的先改各行。',
    },
    messages: {
      wrong: {
        severity: 'error',
        text: '{{name}}{{what}}写{{stated}}，各行{{arithmetic}}＝{{expected}}，差{{gap}}。',
      },
    },
  },
  run: ({ form }) =>
    combine(
      groupsOf(form.summary).flatMap((group) => [
        checkGroup(form, group, 'budget'),
        checkGroup(form, group, 'executed'),
      ]),
    ),
});
