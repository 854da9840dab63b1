import type { Cell } from '../sheet';
import type { Column, ColumnRole } from './form';
import { columnRole, tight } from './labels';

export interface TableHeader {
  readonly rows: readonly number[];
  /** In the order of the sheet. */
  readonly columns: readonly Column[];
  /** Header cells whose meaning is not known. */
  readonly unknown: readonly Cell[];
}

export const LEVELS = ['level1', 'level2', 'level3'] as const satisfies readonly ColumnRole[];

const MAX_HEADER_ROWS = 3;
const MAX_HEADER_LABEL = 24;
/** Beside a head stands no prose: 情况说明 with its text is no head. */
const MAX_FIRST_LABEL = 40;

type Rows = ReadonlyMap<number, readonly Cell[]>;

function columnsOf(cells: readonly Cell[]): readonly Column[] {
  return cells.flatMap((cell) => {
    const role = cell.value.kind === 'text' ? columnRole(cell.text) : null;
    return role === null ? [] : [{ role, column: cell.column, label: cell.text.trim(), cell: cell.address }];
  });
}

/** Labels of a further header row: 参考分值 and 设定分值 under 指标分值, 得分/满分 under a score. */
function continuesHeader(cells: readonly Cell[], above: readonly Column[]): boolean {
  const columns = columnsOf(cells);
  const isNew = (column: Column): boolean =>
    above.every((other) => other.role !== column.role || other.column === column.column);
  return (
    columns.length > 0 &&
    columns.length * 2 >= cells.length &&
    cells.every((cell) => cell.value.kind === 'text' && cell.text.length <= MAX_HEADER_LABEL) &&
    columns.some((column) => isNew(column))
  );
}

/** The columns that two header rows name together: the lower label decides where both name one. */
function merged(upper: readonly Column[], lower: readonly Column[]): readonly Column[] {
  const kept = upper.filter((column) => lower.every((other) => other.column !== column.column));
  return [...kept, ...lower].sort((a, b) => a.column - b.column);
}

/** 绩效指标 beside 一级指标, 二级指标, 三级指标 is only their common head or a label at the side. */
function withoutCommonHeads(columns: readonly Column[]): readonly Column[] {
  const isExplicit = (column: Column): boolean => /[一二三]级/u.test(column.label);
  const explicit = columns.filter(
    (column) => LEVELS.some((level) => level === column.role) && isExplicit(column),
  );
  if (explicit.length === 0) return columns;
  return columns.filter(
    (column) =>
      column.role !== 'level3' ||
      isExplicit(column) ||
      // 一级指标, 二级指标, 指标名称: the name is the third level.
      (explicit.every((other) => other.role !== 'level3') &&
        explicit.every((other) => other.column < column.column)),
  );
}

/** Whether columns make an indicator table: a level and something said about each row. */
function isTable(columns: readonly Column[]): boolean {
  const roles = new Set(columns.map((column) => column.role));
  const levels = LEVELS.filter((level) => roles.has(level)).length;
  return levels > 0 && roles.size - levels > 0 && roles.size >= (roles.has('score') ? 2 : 3);
}

/** @param following the rows from the header's first one on; blank rows are not among them */
function headerFrom(rows: Rows, following: readonly number[]): TableHeader | null {
  const band: number[] = [];
  let columns: readonly Column[] = [];
  for (const row of following) {
    const cells = rows.get(row) ?? [];
    if (band.length > 0 && !continuesHeader(cells, columns)) break;
    if (band.length === 0 && cells.some((cell) => cell.text.length > MAX_FIRST_LABEL)) break;
    columns = merged(columns, columnsOf(cells));
    band.push(row);
  }
  const named = withoutCommonHeads(columns);
  if (!isTable(named)) return null;
  const unknown = band.flatMap((each) =>
    (rows.get(each) ?? []).filter((cell) => columnRole(cell.text) === null && tight(cell.text) !== ''),
  );
  return { rows: band, columns: named, unknown };
}

/** The headers of a region's indicator tables from top to bottom. */
export function findHeaders(rows: Rows): readonly TableHeader[] {
  const headers: TableHeader[] = [];
  const numbers = [...rows.keys()];
  let end = -1;
  for (const [i, row] of numbers.entries()) {
    if (row <= end || columnsOf(rows.get(row) ?? []).length === 0) continue;
    const header = headerFrom(rows, numbers.slice(i, i + MAX_HEADER_ROWS));
    if (header === null) continue;
    headers.push(header);
    end = header.rows.at(-1) ?? row;
  }
  return headers;
}
