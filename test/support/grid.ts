import { Decimal } from '../../src/figures';
import {
  addressOf,
  columnNumber,
  parseArea,
  type Area,
  type Cell,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/sheet';

/** What a test writes into a cell: a number, a text, or a formula with its value. */
export type GridValue = number | string | { readonly formula: string; readonly value: number };

export interface Grid {
  readonly name?: string;
  readonly cells: Readonly<Record<string, GridValue>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

function cellFrom(address: string, value: GridValue): Cell {
  const match = /^([A-Z]+)([0-9]+)$/.exec(address);
  const place = { row: Number(match?.[2]), column: columnNumber(match?.[1] ?? '') };
  if (addressOf(place) !== address) throw new RangeError(`no address: ${address}`);
  const plain = typeof value === 'object' ? value.value : value;
  const content: CellValue =
    typeof plain === 'number' ? { kind: 'number', value: new Decimal(plain) } : { kind: 'text', text: plain };
  const formula = typeof value === 'object' ? value.formula : null;
  return { ...place, address, value: content, text: String(plain), formula, format: 'General' };
}

export function sheetFrom(grid: Grid): SheetSnapshot {
  const cells = Object.entries(grid.cells).map(([address, value]): [string, Cell] => [
    address,
    cellFrom(address, value),
  ]);
  return {
    name: grid.name ?? '自评表',
    hidden: false,
    cells: new Map(cells),
    merges: (grid.merges ?? []).map(parseArea).filter((area): area is Area => area !== null),
    hiddenRows: new Set(grid.hiddenRows ?? []),
    hiddenColumns: new Set(),
    isProtected: false,
    unlocked: new Set(),
  };
}

export function workbookFrom(...grids: readonly Grid[]): WorkbookSnapshot {
  return { file: 'test.xlsx', sheets: grids.map(sheetFrom), record: null };
}

/** A workbook with merges forgotten: what Excel gives without asking for them. */
export function withoutMerges(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [] })) };
}
