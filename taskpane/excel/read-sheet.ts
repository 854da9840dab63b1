import { addressOf, decimalOfStored, type Cell, type CellValue, type SheetSnapshot } from '../../src';

/** What is asked of a sheet, all in one batch. */
export interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Queues the reading of a sheet; nothing travels before the next sync. */
export function requestSheet(sheet: Excel.Worksheet): SheetRequest {
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name,visibility');
  sheet.protection.load('protected');
  used.load('values,formulas,text,numberFormat,rowIndex,columnIndex');
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

/** The sheet as a Snapshot, once the batch has come back. Merges stay unknown: asking for them would cost the undo stack. */
export function sheetSnapshot({ sheet, used }: SheetRequest): SheetSnapshot {
  const cells = new Map<string, Cell>();
  if (!used.isNullObject) {
    for (const [i, row] of used.values.entries()) {
      for (const [j, value] of row.entries()) {
        const formula: unknown = used.formulas[i]?.[j];
        const isFormula = typeof formula === 'string' && formula.startsWith('=');
        const content = valueOf(value);
        if (content.kind === 'blank' && !isFormula) continue;
        const place = { row: used.rowIndex + i + 1, column: used.columnIndex + j + 1 };
        const address = addressOf(place);
        const text = String(used.text[i]?.[j] ?? '');
        const format = String(used.numberFormat[i]?.[j] ?? 'General');
        cells.set(address, {
          ...place,
          address,
          value: content,
          text,
          formula: isFormula ? formula.slice(1) : null,
          format,
        });
      }
    }
  }
  return {
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    cells,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: sheet.protection.protected,
    unlocked: new Set(),
  };
}
