import { PERCENT, SCORE_POINT, type Unit } from '../figures';
import { anchorOf, type Cell } from '../sheet';
import { emptyForm } from './empty-form';
import type { Form, StatedCell, SummaryRole, SummaryRow } from './form';
import { bareLabel, isTableEnd, isTotalLabel, labelKey, tight } from './labels';
import { readNarratives } from './read-narratives';
import type { Region } from './regions';
import { blankCell, statedCell } from './stated-cell';

const ROLES: readonly (readonly [SummaryRole, RegExp])[] = [
  ['number', /^序号$|^编号$/u],
  ['reviewScore', /(?:复核|复评|主管部门|财政|审核|抽查).*(?:分|分数|得分|分值)$/u],
  ['selfScore', /(?:自评|自我评价|评价)?.*(?:分数|得分|总分|分值)$/u],
  ['grade', /(?:等次|等级|评级)$/u],
  ['balanceRate', /(?:结转结余|结余结转|结余|结转)率$/u],
  ['staffRate', /(?:在职|在编)?人员控制率$/u],
  ['balance', /^(?:年末)?(?:结转结余|结余结转|结余|结转)(?:数|资金|金额|额)?$/u],
  ['quota', /^(?:核定)?编制(?:人数|数)?$/u],
  ['staff', /^(?:年末)?(?:实有|在职|在编|实际在职)(?:人员|人)?数?$/u],
  ['rate', /(?:执行|完成|支出)率$/u],
  ['executed', /(?:执行|支出|决算|使用|实际完成)(?:数|金额|额|总额|资金)?$/u],
  ['budget', /预算(?:数|金额|额|总额|资金|安排)?$|^(?:年度)?资金总额$/u],
  ['unit', /^(?:预算|填报|评价|项目|基层|所属|部门)?(?:单位|部门)(?:名称|\/项目)?$|^项目(?:名称)?$/u],
];

interface Column {
  readonly role: SummaryRole;
  readonly column: number;
  readonly label: string;
}

const MAX_LABEL = 24;
/** 第一片区小计, 合计, 平均得分: what a line of sums is called. */
const SUM_LABEL = /^(?:.{0,16}小计|.{0,16}合计|总计|平均(?:值|分|得分)?)$/u;
const MAX_SUM_LABEL = 40;

function columnsOf(cells: readonly Cell[]): readonly Column[] {
  const columns: Column[] = [];
  for (const cell of cells) {
    const key = bareLabel(cell.text);
    const role = key.length > MAX_LABEL ? undefined : ROLES.find(([, pattern]) => pattern.test(key))?.[0];
    if (role === undefined || cell.value.kind !== 'text') continue;
    const at = { role, column: cell.column, label: cell.text };
    const same = columns.findIndex((column) => column.role === role);
    // Beside 年初预算数 the budget of the whole year is what rates are over.
    if (same >= 0 && role === 'budget' && /调整后|全年/u.test(key)) columns[same] = at;
    if (same < 0) columns.push(at);
  }
  return columns;
}

/** The header of a 汇总表: a unit or project, and at least two of what is told about it; in one row or two. */
function findSummaryHeader(
  rows: Region['rows'],
): { readonly end: number; readonly columns: readonly Column[] } | null {
  const numbers = [...rows.keys()];
  for (const [i, row] of numbers.entries()) {
    const upper = columnsOf(rows.get(row) ?? []);
    if (!upper.some((column) => column.role === 'unit')) continue;
    const lowerCells = rows.get(numbers[i + 1] ?? -1) ?? [];
    const isHeader =
      lowerCells.length > 0 &&
      lowerCells.every((cell) => cell.value.kind === 'text' && !isTotalLabel(cell.text));
    const lower = isHeader ? columnsOf(lowerCells) : [];
    const added = lower.filter((column) => upper.every((other) => other.role !== column.role));
    const columns = [...upper, ...added];
    const told = columns.filter((column) => column.role !== 'unit' && column.role !== 'number');
    if (told.length < 2 || !told.some((column) => column.role === 'selfScore' || column.role === 'rate'))
      continue;
    return { end: added.length > 0 ? (numbers[i + 1] ?? row) : row, columns };
  }
  return null;
}

export function hasSummaryHeader(rows: Region['rows']): boolean {
  return findSummaryHeader(rows) !== null;
}

function unitOf(role: SummaryRole, money: Unit | null): Unit | null {
  if (role === 'budget' || role === 'executed' || role === 'balance') return money;
  if (role === 'rate' || role === 'balanceRate' || role === 'staffRate') return PERCENT;
  return role === 'selfScore' || role === 'reviewScore' ? SCORE_POINT : null;
}

function readRow(
  region: Region,
  row: number,
  cells: readonly Cell[],
  columns: readonly Column[],
  money: Unit | null,
): SummaryRow {
  const stated: Partial<Record<SummaryRole, StatedCell>> = {};
  for (const { role, column } of columns)
    stated[role] = ownCell(region.sheet, { row, column }, unitOf(role, money));
  const label = cells.find(
    ({ text }) => isTotalLabel(text) || SUM_LABEL.test(labelKey(text.slice(0, MAX_SUM_LABEL))),
  );
  const isTotal = label !== undefined;
  return {
    row,
    unit: tight(isTotal ? '' : (stated.unit?.text ?? '')),
    isTotal,
    sum: label === undefined ? null : sumKind(labelKey(label.text)),
    cells: stated,
  };
}

/** What stands in a column itself; a sub-heading merged across the row belongs to its first column only. */
function ownCell(
  sheet: Region['sheet'],
  place: { row: number; column: number },
  unit: Unit | null,
): StatedCell {
  const anchor = anchorOf(sheet, place);
  return anchor.column === place.column ? statedCell(sheet, anchor, unit) : blankCell(place);
}

/** 第一片区小计 and 文化类合计 are sums of some lines, 合计 of all. */
function sumKind(key: string): SummaryRow['sum'] {
  if (key.startsWith('平均')) return 'average';
  return /^(?:合计|总计|共计)$/u.test(key) || isTotalLabel(key) ? 'total' : 'subtotal';
}

const TOLD: readonly SummaryRole[] = ['budget', 'executed', 'rate', 'selfScore', 'reviewScore', 'grade'];

/** A line of the table: a sum, or a name of which something is told. Running numbers alone and headings of groups are none. */
function isLine({ isTotal, cells }: SummaryRow): boolean {
  const says = (role: SummaryRole): boolean => (cells[role]?.text.trim() ?? '') !== '';
  return isTotal || TOLD.some(says) || (says('number') && says('unit'));
}

/** 自评情况汇总表: one unit or project a row, a total below; lines that hold only a running number are blank. */
export function readSummary(region: Region): Form {
  const header = findSummaryHeader(region.rows);
  const form = emptyForm(region, 'summary');
  const below = [...region.rows].filter(([row]) => header !== null && row > header.end);
  const end = below.findIndex(([, [first]]) => first !== undefined && isTableEnd(first.text));
  const summary = (end < 0 ? below : below.slice(0, end))
    .map(([row, cells]) => readRow(region, row, cells, header?.columns ?? [], form.money))
    .filter(isLine);
  const last = summary.at(-1)?.row ?? Infinity;
  const behind = [...region.rows].filter(([row]) => row > last).map(([, cells]) => cells);
  const narratives = readNarratives(behind, () => false);
  const head = header?.columns.find(({ role }) => role === 'unit')?.label ?? '';
  return {
    ...form,
    summary,
    narratives,
    lines: /项目/u.test(head) && !/单位|部门/u.test(head) ? 'projects' : 'units',
  };
}
