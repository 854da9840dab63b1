import { baseValue, Decimal, figureInterval, overlaps, sumIntervals, sumOf, type Figure } from '../figures';
import type { Form, StatedCell, SummaryRole, SummaryRow } from '../forms';
import { cannot, combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';

const AMOUNTS = {
  budget: '预算数',
  executed: '执行数',
  balance: '结转结余',
  quota: '编制数',
  staff: '实有人数',
} as const satisfies Partial<Record<SummaryRole, string>>;

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

/** Fewer scores may be told with one that is not listed. */
const LEAST_SCORES = 3;

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

/** 平均得分 of some lines: plain, or weighted by what they were to spend. */
function checkAverage(form: Form): CheckOutcome {
  // Units have several projects each: their average may be one of projects.
  if (form.lines !== 'projects') return NOTHING;
  const lines = form.summary.filter(({ sum }) => sum === null);
  const scores = lines.flatMap((row) => {
    const { selfScore, budget } = row.cells;
    return selfScore?.figure == null ? [] : [{ row, cell: selfScore, score: selfScore.figure.value, budget }];
  });
  const [line] = form.summary.filter(({ sum }) => sum === 'average' || sum === 'total');
  const cell = line?.cells.selfScore;
  const stated = cell?.figure?.value;
  // The sum of several scores is above any of them.
  const isAverage = scores.length >= LEAST_SCORES && scores.some(({ score }) => stated?.lte(score) === true);
  if (cell === undefined || stated === undefined || !isAverage || scores.length < lines.length)
    return NOTHING;
  const mean = sumOf(scores.map(({ score }) => score)).div(scores.length);
  const weights = scores.map(({ budget }) => (budget?.figure == null ? null : baseValue(budget.figure)));
  const total = sumOf(weights.flatMap((weight) => weight ?? []));
  const weighted = sumOf(scores.map(({ score }, i) => score.times(weights[i] ?? 0)));
  const digits = cell.figure?.decimals ?? 0;
  const possible = [mean, ...(total.isZero() ? [] : [weighted.div(total)])];
  if (possible.some((each) => each.minus(stated).abs().lte(new Decimal(10).pow(-digits)))) return PASSED;
  const expected = mean.toDecimalPlaces(Math.max(2, digits)).toString();
  return found({
    messageId: 'average',
    data: { stated: cell.text.trim(), expected, count: String(scores.length) },
    at: placeOfCell(form, cell, '平均得分 '),
    stated: cell.text.trim(),
    expected,
    related: scores.map((each) => placeOfCell(form, each.cell, `${each.row.unit} `)),
    suggestion: null,
  });
}

export const summaryTotals = defineCheck({
  id: 'summary-totals',
  meta: {
    title: '汇总表合计',
    since: '0.1.0',
    basis: ['合计＝各行之和', '小计＝所属各行之和'],
    docs: {
      what: '汇总表合计行的预算数、执行数、结转结余、编制数、实有人数是否等于各行之和，小计行是否等于所属各行之和；空白行不计。得分求平均的，是否等于各行的平均数或按预算数加权的平均数。',
      why: '增删单位后忘了改合计，后面的执行率也跟着错。',
      example: { wrong: '两行预算120和80，合计210', right: '合计200' },
      mend: '重新合计；各行有误的先改各行。',
    },
    messages: {
      average: {
        severity: 'warning',
        text: '平均得分写{{stated}}，{{count}}行得分的平均数为{{expected}}，按预算数加权也不是这个数，请核实。',
      },
      wrong: {
        severity: 'error',
        text: '{{name}}{{what}}写{{stated}}，各行{{arithmetic}}＝{{expected}}，差{{gap}}。',
      },
    },
  },
  run: ({ form }) =>
    combine([
      checkAverage(form),
      ...groupsOf(form.summary).flatMap((group) => [
        checkGroup(form, group, 'budget'),
        checkGroup(form, group, 'executed'),
        checkGroup(form, group, 'balance'),
        checkGroup(form, group, 'quota'),
        checkGroup(form, group, 'staff'),
      ]),
    ]),
});
