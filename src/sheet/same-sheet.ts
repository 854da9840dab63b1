import type { Cell, CellValue, SheetSnapshot } from './snapshot';

function isSameValue(a: CellValue, b: CellValue): boolean {
  if (a.kind === 'number') return b.kind === 'number' && a.value.eq(b.value);
  if (a.kind === 'boolean') return b.kind === 'boolean' && a.value === b.value;
  if (a.kind === 'error') return b.kind === 'error' && a.code === b.code;
  if (a.kind === 'text') return b.kind === 'text' && a.text === b.text;
  return b.kind === 'blank';
}

function isSameCell(a: Cell, b: Cell | undefined): boolean {
  return (
    b !== undefined &&
    a.text === b.text &&
    a.formula === b.formula &&
    a.format === b.format &&
    isSameValue(a.value, b.value)
  );
}

function isSameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}

/** Whether two readings of a sheet found the same, so that what was made of the first still holds. */
export function isSameSheet(a: SheetSnapshot, b: SheetSnapshot): boolean {
  return (
    a.name === b.name &&
    a.hidden === b.hidden &&
    a.isProtected === b.isProtected &&
    a.isDocument === b.isDocument &&
    a.cells.size === b.cells.size &&
    [...a.cells].every(([address, cell]) => isSameCell(cell, b.cells.get(address))) &&
    JSON.stringify(a.merges) === JSON.stringify(b.merges) &&
    isSameSet(a.hiddenRows, b.hiddenRows) &&
    isSameSet(a.hiddenColumns, b.hiddenColumns) &&
    isSameSet(a.unlocked, b.unlocked)
  );
}
