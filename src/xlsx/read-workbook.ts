import type { SheetSnapshot, WorkbookSnapshot } from '../sheet';
import { success, type Result } from './problem';
import { readSheet } from './read-sheet';
import { recordPartOf, recordTextIn } from './record-part';
import { readSharedStrings } from './shared-strings';
import { readStyles, type CellStyle } from './styles';
import { readWorkbookPart, relatedPart, type WorkbookPart } from './workbook-part';
import { openZip, textOf, type Parts } from './zip';

export interface OpenedWorkbook {
  readonly parts: Parts;
  readonly workbook: WorkbookPart;
  readonly snapshot: WorkbookSnapshot;
}

function optionalPart<T>(
  parts: Parts,
  part: string | null,
  read: (parts: Parts, part: string) => Result<readonly T[]>,
): Result<readonly T[]> {
  return part === null ? success([]) : read(parts, part);
}

/** Opens a package and reads all its worksheets; the parts stay at hand for writing. */
export function openWorkbook(bytes: Uint8Array, file: string): Result<OpenedWorkbook> {
  const parts = openZip(bytes);
  if (!parts.ok) return parts;
  const workbook = readWorkbookPart(parts.value);
  if (!workbook.ok) return workbook;
  const strings = optionalPart<string>(
    parts.value,
    relatedPart(workbook.value, 'sharedStrings'),
    readSharedStrings,
  );
  if (!strings.ok) return strings;
  const styles = optionalPart<CellStyle>(parts.value, relatedPart(workbook.value, 'styles'), readStyles);
  if (!styles.ok) return styles;
  const count = { cells: 0 };
  const sheets: SheetSnapshot[] = [];
  for (const { name, hidden, part } of workbook.value.sheets) {
    const xml = textOf(parts.value, part);
    if (!xml.ok) return xml;
    const sheet = readSheet(part, xml.value, {
      name,
      hidden,
      strings: strings.value,
      styles: styles.value,
      date1904: workbook.value.date1904,
      count,
    });
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  const recordPart = recordPartOf(parts.value, workbook.value);
  const record = recordPart === null ? null : recordTextIn(parts.value, recordPart);
  return success({ parts: parts.value, workbook: workbook.value, snapshot: { file, sheets, record } });
}

/**
 * An .xlsx or .xlsm file as a Snapshot.
 * @param bytes the file
 * @param file the name that findings use for it
 * @returns the Snapshot, or the problem that keeps the file from being read
 */
export function readWorkbook(bytes: Uint8Array, file: string): Result<WorkbookSnapshot> {
  const opened = openWorkbook(bytes, file);
  return opened.ok ? success(opened.value.snapshot) : opened;
}
