import { readWholeFigure, SCORE_POINT } from '../figures';
import type { IndicatorFamily } from '../indicators';
import { addressOf, anchorOf, cellAt, isBlank, type Cell, type SheetSnapshot } from '../sheet';
import { LEVELS, type TableHeader } from './find-headers';
import type { ColumnRole, StatedCell } from './form';
import { columnRole, isSubtotalLabel, isTotalLabel } from './labels';
import { blankCell, statedCell } from './stated-cell';

export const WEIGHTS: readonly ColumnRole[] = ['set', 'reference', 'weight'];
const SCORE_ROLES: ReadonlySet<ColumnRole> = new Set([...WEIGHTS, 'score', 'review', 'deduction']);
const MAX_LEVEL_NAME = 16;

export type TableRows = ReadonlyMap<number, readonly Cell[]>;

/** Where the columns of a table are, found out once before its rows are read. */
export interface TableReader {
  readonly sheet: SheetSnapshot;
  readonly header: TableHeader;
  readonly families: readonly IndicatorFamily[];
  /** Columns of the levels from the highest to the one that names the indicator. */
  readonly levels: readonly number[];
  readonly leaf: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** A second weight column: the weights of level 1. */
  readonly groupWeight: number | null;
}

function filledIn(body: TableRows, column: number): number {
  return [...body.values()].filter((cells) => cells.some((cell) => cell.column === column)).length;
}

/** Of several columns of one role the one with most in it; the last of equals. */
function fullest(body: TableRows, columns: readonly number[]): number | undefined {
  const [first, ...others] = columns;
  if (first === undefined) return undefined;
  return others.reduce(
    (best, column) => (filledIn(body, column) >= filledIn(body, best) ? column : best),
    first,
  );
}

/** A column without a head left of level 2 whose cells are short names: the names of level 1. */
function unnamedLevel(body: TableRows, header: TableHeader, level2: number | undefined): number | null {
  if (level2 === undefined || header.columns.some((column) => column.role === 'level1')) return null;
  const left = [...body.values()].flatMap((cells) => cells.filter((cell) => cell.column < level2));
  const column = Math.max(0, ...left.map((cell) => cell.column));
  const names = left.filter((cell) => cell.column === column);
  const isNames =
    names.length > 0 &&
    names.every((cell) => cell.value.kind === 'text' && cell.text.trim().length <= MAX_LEVEL_NAME) &&
    names.every(
      (cell) => columnRole(cell.text) === null && !isTotalLabel(cell.text) && !isSubtotalLabel(cell.text),
    );
  return isNames ? column : null;
}

/** @param body the rows below the header that may belong to the table */
export function tableReader(
  sheet: SheetSnapshot,
  header: TableHeader,
  body: TableRows,
  families: readonly IndicatorFamily[],
): TableReader {
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const { role } of header.columns) {
    const same = header.columns.filter((column) => column.role === role);
    // 完成情况 beside 完成值: the one that is named a value holds it.
    const values = role === 'actual' ? same.filter(({ label }) => /[值数]/u.test(label)) : [];
    const ofRole = (values.length > 0 ? values : same).map((column) => column.column);
    const column = fullest(body, ofRole);
    if (column !== undefined) columns[role] = column;
  }
  const unnamed = unnamedLevel(body, header, columns.level2);
  const named = LEVELS.flatMap((level) => columns[level] ?? []);
  const levels = unnamed === null ? named : [unnamed, ...named];
  const otherWeight = header.columns.find(
    (column) => column.role === 'weight' && column.column !== columns.weight,
  );
  return {
    sheet,
    header,
    families,
    levels,
    leaf: levels.at(-1) ?? 0,
    columns,
    groupWeight: otherWeight?.column ?? null,
  };
}

export function labelAt(cells: readonly Cell[], column: number): string {
  return cells.find((cell) => cell.column === column)?.text.trim() ?? '';
}

export function statedAt(reader: TableReader, row: number, column: number, isScore: boolean): StatedCell {
  return statedCell(reader.sheet, anchorOf(reader.sheet, { row, column }), isScore ? SCORE_POINT : null);
}

export function cellOf(reader: TableReader, row: number, role: ColumnRole): StatedCell | null {
  const column = reader.columns[role];
  if (column === undefined) return null;
  const stated = statedAt(reader, row, column, SCORE_ROLES.has(role));
  // Prose merged across the row belongs to the level column it begins in, not to this one.
  const anchor = anchorOf(reader.sheet, { row, column });
  const isProse = anchor.column !== column && reader.levels.includes(anchor.column);
  return isProse ? blankCell({ row, column }) : stated;
}

const TAIL_WEIGHT = /[（(]([\d０-９.．]{1,6}\s*分)[）)]\s*$/u;

/** 产出指标（30分）: the weight a name carries behind it; null where it carries none. */
export function tailWeight(sheet: SheetSnapshot, place: { row: number; column: number }): StatedCell | null {
  const cell = cellAt(sheet, place);
  const written = cell === null || isBlank(cell) ? undefined : TAIL_WEIGHT.exec(cell.text)?.[1];
  const figure = written === undefined ? null : readWholeFigure(written);
  if (cell === null || figure === null) return null;
  return { cell: addressOf(place), text: cell.text, figure, formula: cell.formula };
}

/** The weight that counts; a table without a weight column may carry it in the names. */
export function weightCell(reader: TableReader, row: number): StatedCell | null {
  for (const role of WEIGHTS) {
    const cell = cellOf(reader, row, role);
    if (cell?.figure != null) return cell;
  }
  if (WEIGHTS.some((role) => reader.columns[role] !== undefined)) return null;
  return tailWeight(reader.sheet, { row, column: reader.leaf });
}
