import { strFromU8, unzipSync } from 'fflate';
import type { Cell, Edit, SheetSnapshot, WorkbookSnapshot } from '../../src/sheet';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';

export function snapshotOf(bytes: Uint8Array, file = 'test.xlsx'): WorkbookSnapshot {
  const result = readWorkbook(bytes, file);
  if (!result.ok) throw new Error(`${file}: ${result.problem.code} ${result.problem.detail}`);
  return result.value;
}

export function sheetOf(workbook: WorkbookSnapshot, name?: string): SheetSnapshot {
  const sheet =
    name === undefined ? workbook.sheets[0] : workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name ?? '1'}`);
  return sheet;
}

export function cellOf(workbook: WorkbookSnapshot, address: string, sheet?: string): Cell | undefined {
  return sheetOf(workbook, sheet).cells.get(address);
}

export function written(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const result = writeWorkbook(bytes, edits);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.bytes;
}

export function partText(bytes: Uint8Array, part: string): string {
  const content = unzipSync(bytes)[part];
  if (content === undefined) throw new Error(`no part ${part}`);
  return strFromU8(content);
}

/** Names of the parts that differ, are missing or are new. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.filter((name) => {
    const [x, y] = [a[name], b[name]];
    return x === undefined || y === undefined || Buffer.compare(Buffer.from(x), Buffer.from(y)) !== 0;
  });
}
