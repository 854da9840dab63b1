import type { Cell } from '../sheet';
import type { Column, ColumnRole } from './form';
import { columnRole } from './labels';

export interface TableHeader {
  readonly rows: readonly number[];
  readonly columns: readonly Column[];
}

const LEVELS: readonly ColumnRole[] = ['level1', 'level2', 'level3'];

function columnsOf(cells: readonly Cell[]): readonly Column[] {
  return cells.flatMap((cell) => {
    const role = columnRole(cell.text);
    return role === null ? [] : [{ role, column: cell.column, label: cell.text.trim() }];
  });
}

/** Labels of a second header row: 参考分值 and 设定分值 under 指标分值, or remarks like 得分/满分 under a score. */
function isSecondHeaderRow(cells: readonly Cell[], first: readonly Column[]): boolean {
  const columns = columnsOf(cells);
  return (
    columns.length > 0 &&
    cells.every((cell) => cell.value.kind === 'text' && cell.text.length <= 12) &&
    columns.every((column) =>
      first.every((other) => other.column !== column.column || other.role !== column.role),
    ) &&
    columns.every((column) => !LEVELS.includes(column.role))
  );
}

/** The columns that two header rows name together: the lower label decides where both name one. */
function merged(upper: readonly Column[], lower: readonly Column[]): readonly Column[] {
  const all = [...upper.filter((column) => lower.every((other) => other.column !== column.column)), ...lower];
  return all.sort((a, b) => a.column - b.column);
}

/**
 * The header of an indicator table: the first row that names a level and a score column, with the row below it where
 * that only refines it.
 */
export function findHeader(rows: ReadonlyMap<number, readonly Cell[]>): TableHeader | null {
  for (const [row, cells] of rows) {
    const columns = columnsOf(cells);
    const roles = new Set(columns.map((column) => column.role));
    if (!roles.has('score') || !LEVELS.some((level) => roles.has(level))) continue;
    const below = rows.get(row + 1) ?? [];
    if (!isSecondHeaderRow(below, columns)) return { rows: [row], columns };
    return { rows: [row, row + 1], columns: merged(columns, columnsOf(below)) };
  }
  return null;
}
