import { statedFigures, type Figure } from '../figures';
import type { Form, IndicatorRow, StatedCell } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';
import { rowName } from './row-name';

/** Shorter names are said of many things. */
const LEAST_NAME = 4;
/** A number up to here beside 时效 may be a month. */
const MONTHS = 12;

interface Counted {
  readonly row: IndicatorRow;
  readonly cell: StatedCell;
  readonly figure: Figure;
}

function countedIn(row: IndicatorRow): Counted | null {
  const cell = row.cells.actual;
  const figure = cell?.figure ?? null;
  const isCount = figure !== null && (figure.unit === null || figure.unit.kind === 'count');
  return cell === undefined || figure === null || !isCount ? null : { row, cell, figure };
}

function isSameThing(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= LEAST_NAME && (a.endsWith(b) || b.endsWith(a));
}

/** A count given where the row asks for none: 时效指标, wanted 全年, done 15. */
function checkRow(form: Form, row: IndicatorRow, counts: readonly Counted[]): CheckOutcome {
  const said = countedIn(row);
  if (said === null || /数量/u.test(row.level2) || !/时效|质量/u.test(row.level2)) return NOTHING;
  if (row.cells.target === undefined || statedFigures(row.cells.target.text).length > 0) return NOTHING;
  if (said.figure.unit === null && said.figure.value.lte(MONTHS)) return NOTHING;
  const counted = counts.find((each) => isSameThing(rowName(each.row), rowName(row)));
  if (counted === undefined) return NOTHING;
  if (counted.figure.value.eq(said.figure.value)) return PASSED;
  return found({
    messageId: 'differs',
    data: {
      name: rowName(row),
      kind: row.level2,
      stated: said.cell.text.trim(),
      cell: counted.cell.cell,
      other: counted.cell.text.trim(),
    },
    at: placeOfCell(form, said.cell, ''),
    stated: said.cell.text.trim(),
    expected: null,
    related: [placeOfCell(form, counted.cell, '')],
    suggestion: null,
  });
}

export const sameActivity = defineCheck({
  id: 'same-activity',
  meta: {
    title: '同一事项的完成值',
    since: '0.1.0',
    basis: ['同一事项在数量、质量、时效各指标下的次数只有一个数'],
    docs: {
      what: '时效、质量指标没有数量目标而填了个数的，与数量指标下同名事项的完成值是否一致。',
      why: '同一事项抄到几行，改了一行忘了另一行；时效指标应写按时完成的情况，不是次数。',
      example: {
        wrong: '数量指标“义务植树活动”完成26场，时效指标同一事项填24',
        right: '时效指标写“按时完成”，或同为26',
      },
      mend: '核对次数后统一；时效、质量指标按其含义填写。',
    },
    messages: {
      differs: {
        severity: 'warning',
        text: '“{{name}}”{{kind}}完成值填{{stated}}，数量指标{{cell}}填{{other}}，同一事项两个数，请核实。',
      },
    },
  },
  run: ({ form }) => {
    const rows = [...form.rows, ...form.targets];
    const counts = rows.filter(({ level2 }) => /数量/u.test(level2)).flatMap((row) => countedIn(row) ?? []);
    return combine(rows.map((row) => checkRow(form, row, counts)));
  },
});
