import type { Decimal } from '../figures';
import { addressOf, isInside, type Area, type Place } from './address';

/** What a cell holds. Blank is blank: it is never 0. */
export type CellValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string };

export interface Cell extends Place {
  readonly address: string;
  readonly value: CellValue;
  /** What the screen shows: the value in its number format. */
  readonly text: string;
  /** Without the leading `=`; null where the cell holds no formula. */
  readonly formula: string | null;
  /** The number format's code, `General` by default. */
  readonly format: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** Cells that hold something, by address. Cells that are only styled are left out. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Known merged areas; an empty list where the host does not tell (law 8). */
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
  /** Addresses of cells known to be unlocked; matters only on a protected sheet. */
  readonly unlocked: ReadonlySet<string>;
  /** A document read beside the workbook: no sheet of it, and never written. */
  readonly isDocument?: true;
}

/** A workbook as it was read once. */
export interface WorkbookSnapshot {
  /** The name that findings and answers use for it; not a path to be opened. */
  readonly file: string;
  readonly sheets: readonly SheetSnapshot[];
  /** The text of the Record kept in the workbook, null where there is none. */
  readonly record: string | null;
}

export const BLANK: CellValue = { kind: 'blank' };

export function cellAt(sheet: SheetSnapshot, place: Place): Cell | null {
  return sheet.cells.get(addressOf(place)) ?? null;
}

/** What is shown at a place, spaces around it left out; '' for a blank cell. */
export function textAt(sheet: SheetSnapshot, place: Place): string {
  return cellAt(sheet, place)?.text.trim() ?? '';
}

export function isBlank(cell: Cell | null): boolean {
  return (
    cell === null ||
    cell.value.kind === 'blank' ||
    (cell.value.kind === 'text' && cell.value.text.trim() === '')
  );
}

/** The merged area that covers a place; null where none is known. */
export function mergeAt(sheet: SheetSnapshot, place: Place): Area | null {
  return sheet.merges.find((area) => isInside(area, place)) ?? null;
}

/** The cell that holds the value of a place: the top-left one of a merged area, else the place itself. */
export function anchorOf(sheet: SheetSnapshot, place: Place): Place {
  const merge = mergeAt(sheet, place);
  return merge === null ? place : { row: merge.top, column: merge.left };
}

/** The cells of a sheet row by row, each row from left to right. */
export function rowsOf(sheet: SheetSnapshot): ReadonlyMap<number, readonly Cell[]> {
  const rows = new Map<number, Cell[]>();
  for (const cell of sheet.cells.values()) {
    if (isBlank(cell)) continue;
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  for (const row of rows.values()) row.sort((a, b) => a.column - b.column);
  return new Map([...rows].sort(([a], [b]) => a - b));
}
