import { strToU8 } from 'fflate';
import type { SheetEdit } from '../sheet';
import { writeWorkbook, type WriteResult } from './write-workbook';
import { closeZip } from './zip';

const EMPTY_PACKAGE: ReadonlyMap<string, string> = new Map([
  [
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  ],
  [
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ],
  [
    'xl/workbook.xml',
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets></sheets></workbook>',
  ],
]);

/** A new workbook of sheets of ours; at least one. */
export function createWorkbook(sheets: readonly SheetEdit[]): WriteResult {
  const heading = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const parts = new Map([...EMPTY_PACKAGE].map(([name, xml]) => [name, strToU8(heading + xml)]));
  return writeWorkbook(closeZip(parts), sheets);
}
