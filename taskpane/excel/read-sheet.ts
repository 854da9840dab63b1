import {
  addressOf,
  areaText,
  decimalOfStored,
  type Cell,
  type CellValue,
  type SheetSnapshot,
} from '../../src';

/** Some rows of a sheet, as the host gives them. */
interface Rows {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

interface About {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
}

/** What is asked of a sheet, all in one batch. */
export interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

const CONTENTS = 'values,formulas,text,numberFormat';
const PLACE = 'rowIndex,columnIndex';
/** Rows of a block where a sheet is too large for one answer. */
const BLOCK_ROWS = 2_000;

/** Queues the reading of a sheet; nothing travels before the next sync. */
export function requestSheet(sheet: Excel.Worksheet): SheetRequest {
  return request(sheet, `${CONTENTS},${PLACE}`);
}

function request(sheet: Excel.Worksheet, what: string): SheetRequest {
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name,visibility');
  sheet.protection.load('protected');
  used.load(what);
  // Released in the same batch: otherwise a second round trip would do nothing else.
  used.untrack();
  return { sheet, used };
}

function valueOf(value: unknown): CellValue {
  if (value === '' || value === null || value === undefined) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value: decimalOfStored(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  const text = typeof value === 'string' ? value : '';
  return /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!)$/u.test(text)
    ? { kind: 'error', code: text }
    : { kind: 'text', text };
}

function textIn(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function cellsOf(rows: Rows, top: number, left: number): readonly Cell[] {
  return rows.values.flatMap((row, i) =>
    row.flatMap((value, j): readonly Cell[] => {
      const formula = textIn(rows.formulas[i]?.[j], '');
      const isFormula = formula.startsWith('=');
      const content = valueOf(value);
      if (content.kind === 'blank' && !isFormula) return [];
      const place = { row: top + i, column: left + j };
      return [
        {
          ...place,
          address: addressOf(place),
          value: content,
          text: textIn(rows.text[i]?.[j], ''),
          formula: isFormula ? formula.slice(1) : null,
          format: textIn(rows.numberFormat[i]?.[j], 'General'),
        },
      ];
    }),
  );
}

/** Merges stay unknown: asking for them would cost the undo stack. */
function snapshot({ name, isHidden, isProtected }: About, cells: readonly Cell[]): SheetSnapshot {
  return {
    name,
    hidden: isHidden,
    cells: new Map(cells.map((cell) => [cell.address, cell])),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected,
    unlocked: new Set(),
  };
}

function about({ sheet }: SheetRequest): About {
  return {
    name: sheet.name,
    isHidden: sheet.visibility !== 'Visible',
    isProtected: sheet.protection.protected,
  };
}

/** The sheet as a Snapshot, once the batch has come back. */
export function sheetSnapshot(asked: SheetRequest): SheetSnapshot {
  const { used } = asked;
  const cells = used.isNullObject ? [] : cellsOf(used, used.rowIndex + 1, used.columnIndex + 1);
  return snapshot(about(asked), cells);
}

/** A sheet block by block: for sheets that are too large for one answer. @param name null for the active sheet */
export async function readSheetByBlocks(
  context: Excel.RequestContext,
  name: string | null,
): Promise<SheetSnapshot> {
  const { worksheets } = context.workbook;
  const sheet = name === null ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
  const asked = request(sheet, `${PLACE},rowCount,columnCount`);
  await context.sync();
  const { used } = asked;
  const cells: Cell[] = [];
  for (let done = 0; !used.isNullObject && done < used.rowCount; done += BLOCK_ROWS) {
    const [top, left] = [used.rowIndex + done + 1, used.columnIndex + 1];
    const bottom = Math.min(used.rowIndex + used.rowCount, top + BLOCK_ROWS - 1);
    const area = { top, left, bottom, right: used.columnIndex + used.columnCount };
    const block = context.workbook.worksheets.getItem(sheet.name).getRange(areaText(area));
    block.load(CONTENTS);
    block.untrack();
    // One answer at a time is the point: all at once would be too large again.
    await context.sync();
    cells.push(...cellsOf(block, top, left));
  }
  return snapshot(about(asked), cells);
}
