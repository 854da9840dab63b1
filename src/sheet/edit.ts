import { textAt, type CellValue, type SheetSnapshot } from './snapshot';

/** What a cell is to hold. `text` is data: whatever it says, it is never taken for a formula. */
export type CellContent =
  /** @param styleOf a cell of the sheet whose number format it takes */
  | { readonly kind: 'number'; readonly value: string; readonly styleOf?: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' }
  /** Without the leading `=`; `cached` is what it gives, so that readers that do not calculate show it too. */
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: string };

export interface CellEdit {
  readonly kind: 'cell';
  readonly sheet: string;
  readonly cell: string;
  /** What the cell held when the edit was made; checked before writing. */
  readonly before: CellValue;
  readonly after: CellContent;
  /** Where else it may belong: tried in turn where a host that knows no merges did not take it (law 8). */
  readonly otherCells?: readonly string[];
}

/** A mark of ours on cells: a conditional format that leaves the cells' own fills and fonts alone. */
export interface MarkEdit {
  readonly kind: 'mark';
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly tone: 'error' | 'warning';
}

export interface SheetCell {
  readonly content: CellContent;
  readonly style: 'plain' | 'title' | 'header' | 'wrapped' | 'error' | 'warning';
}

/** A sheet of ours, added at the end or put in place of the one we made before. Row by row from A1. */
export interface SheetEdit {
  readonly kind: 'sheet';
  readonly name: string;
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** The custom XML part of a workbook's file that holds the Record: the same for add-in and command line. */
export const RECORD_NAMESPACE = 'urn:jx:record';

/** The Record as text, kept in the workbook on request; null takes it away. */
export interface RecordEdit {
  readonly kind: 'record';
  readonly text: string | null;
}

export type Edit = CellEdit | MarkEdit | SheetEdit | RecordEdit;

/** First cell of every sheet of ours; by it we know it again and never replace a sheet that somebody else made. */
export const OUR_SHEET_SIGN = 'JX 绩效助手';

/** The sheet of a person's own rules. */
export const RULE_SHEET = '评分规则';

/** Whether a sheet was made by us: its first cell says so. */
export function isOurSheet(sheet: SheetSnapshot): boolean {
  return textAt(sheet, { row: 1, column: 1 }).startsWith(OUR_SHEET_SIGN);
}
