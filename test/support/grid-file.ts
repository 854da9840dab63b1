import { addressOf, parseAddress, type SheetCell, type SheetEdit } from '../../src/sheet';
import { createWorkbook } from '../../src/xlsx';
import type { Grid, GridValue } from './grid';

function cellOf(value: GridValue | undefined): SheetCell {
  const style = 'plain';
  if (value === undefined) return { content: { kind: 'blank' }, style };
  if (typeof value === 'number') return { content: { kind: 'number', value: String(value) }, style };
  if (typeof value === 'string') return { content: { kind: 'text', text: value }, style };
  return { content: { kind: 'formula', formula: value.formula, cached: String(value.value) }, style };
}

function sheetOf({ name = '自评表', cells }: Grid): SheetEdit {
  const places = Object.keys(cells).flatMap((address) => parseAddress(address) ?? []);
  const last = (of: (place: { row: number; column: number }) => number): number =>
    Math.max(...places.map(of));
  const [rows, columns] = [last(({ row }) => row), last(({ column }) => column)];
  return {
    kind: 'sheet',
    name,
    widths: [],
    rows: Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => cellOf(cells[addressOf({ row: i + 1, column: j + 1 })])),
    ),
  };
}

/** A workbook of the sheets as the bytes of its file. */
export function gridFile(...grids: readonly Grid[]): Uint8Array {
  const file = createWorkbook(grids.map(sheetOf));
  if (!file.ok) throw new Error(JSON.stringify(file));
  return file.bytes;
}
