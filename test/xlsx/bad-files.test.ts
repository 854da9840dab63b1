import { strFromU8, strToU8 } from 'fflate';
import { problemMessage, readWorkbook } from '../../src/xlsx';
import { MAX_CELLS, readSheet } from '../../src/xlsx/read-sheet';
import { MAX_UNPACKED_BYTES } from '../../src/xlsx/zip';
import { BLANK } from '../../src/sheet';
import { changedParts, written } from '../support/xlsx';
import { richParts, richWorkbook, zipParts } from '../fixtures/rich-workbook';

type Parts = Record<string, Uint8Array>;

function changed(part: string, change: (xml: string) => string): Uint8Array {
  const parts = richParts();
  parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())));
  return zipParts(parts);
}

function without(part: string): Uint8Array {
  return zipParts(Object.fromEntries(Object.entries(richParts()).filter(([name]) => name !== part)));
}

function compoundFile(stream: string): Uint8Array {
  const name = Buffer.from(stream, 'utf16le');
  return Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    name,
    Buffer.alloc(100),
  ]);
}

/** A zip whose directory says a part unpacks to more than is allowed. */
function bomb(): Uint8Array {
  const bytes = Buffer.from(richWorkbook());
  const at = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.writeUInt32LE(MAX_UNPACKED_BYTES + 1, at + 24);
  return bytes;
}

function flipped(): Uint8Array {
  const bytes = Uint8Array.from(richWorkbook());
  const text = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 24;
  for (let i = 0; i < 40; i += 1) bytes[text + 10 + i] = 0xff;
  return bytes;
}

function utf16(): Uint8Array {
  const parts: Parts = richParts();
  parts['xl/workbook.xml'] = Buffer.from('\uFEFF<workbook/>', 'utf16le');
  return zipParts(parts);
}

const SHEET = 'xl/worksheets/sheet1.xml';
const BAD_FILES: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['an empty file', () => new Uint8Array(), 'empty'],
  ['a text file', () => strToU8('单位,得分\n甲,90'), 'not-zip'],
  ['a web page called .xlsx', () => strToU8('<html><table></table></html>'), 'not-zip'],
  ['an encrypted workbook', () => compoundFile('EncryptedPackage'), 'encrypted'],
  ['an old .xls', () => compoundFile('Workbook'), 'xls'],
  ['a file cut in half', () => richWorkbook().slice(0, 4000), 'truncated'],
  ['only the beginning of a zip', () => Uint8Array.from([0x50, 0x4b, 3, 4]), 'truncated'],
  ['flipped bytes', flipped, 'damaged'],
  ['more than 200 MB unpacked', bomb, 'too-large'],
  ['a zip of something else', () => zipParts({ 'readme.txt': strToU8('x') }), 'not-workbook'],
  [
    'a Word document',
    () => changed('xl/workbook.xml', () => '<w:document xmlns:w="urn:w"/>'),
    'not-workbook',
  ],
  ['no package relationships', () => without('_rels/.rels'), 'not-workbook'],
  [
    '.xlsb',
    () => changed('_rels/.rels', (xml) => xml.replace('/xl/workbook.xml', '/xl/workbook.bin')),
    'xlsb',
  ],
  [
    'strict OOXML by its relationships',
    () =>
      changed('_rels/.rels', (xml) =>
        xml.replace(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        ),
      ),
    'strict',
  ],
  [
    'strict OOXML by its namespace',
    () =>
      changed('xl/workbook.xml', (xml) =>
        xml.replace(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
      ),
    'strict',
  ],
  ['a missing workbook part', () => without('xl/workbook.xml'), 'missing-part'],
  ['a missing sheet part', () => without(SHEET), 'missing-part'],
  ['missing shared strings', () => without('xl/sharedStrings.xml'), 'missing-part'],
  [
    'a sheet without a relationship',
    () => changed('xl/_rels/workbook.xml.rels', (xml) => xml.replace('Id="rId1"', 'Id="rId9"')),
    'missing-part',
  ],
  ['a sheet cut off', () => changed(SHEET, (xml) => xml.slice(0, xml.length / 2)), 'bad-xml'],
  ['a blank sheet part', () => changed(SHEET, () => ''), 'bad-xml'],
  ['mismatched tags', () => changed('xl/styles.xml', (xml) => xml.replace('</fonts>', '</font>')), 'bad-xml'],
  ['an undeclared entity', () => changed(SHEET, (xml) => xml.replace('<v>44600', '<v>&amount;')), 'bad-xml'],
  [
    'a DTD',
    () =>
      changed(SHEET, (xml) => xml.replace('<worksheet', '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet')),
    'dtd',
  ],
  [
    'a DTD in shared strings',
    () =>
      changed('xl/sharedStrings.xml', (xml) =>
        xml.replace('<sst', '<!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst'),
      ),
    'dtd',
  ],
  ['UTF-16', utf16, 'encoding'],
];

describe('files that cannot be read', () => {
  it.each(BAD_FILES)('%s', (_, make, code) => {
    const result = readWorkbook(make(), '坏文件.xlsx');
    expect(result.ok ? 'read' : result.problem.code).toBe(code);
    if (!result.ok) {
      const message = problemMessage(result.problem);
      expect(message).toMatch(/[\u4e00-\u9fff]/u);
      expect(message).not.toMatch(/\{\{|undefined/u);
    }
  });

  it('reads the file they were all made from', () => {
    expect(readWorkbook(richWorkbook(), 'good.xlsx').ok).toBe(true);
  });
});

describe('more than five million cells', () => {
  it('are not read', () => {
    const xml = strFromU8(richParts()[SHEET] ?? new Uint8Array());
    const context = {
      name: '表',
      hidden: false,
      strings: [],
      styles: [],
      date1904: false,
      count: { cells: MAX_CELLS - 1 },
    };
    const result = readSheet(SHEET, xml, context);
    expect(result.ok ? 'read' : result.problem.code).toBe('too-many-cells');
  });
});

describe('macro workbooks', () => {
  it('are read and kept whole', () => {
    const parts = richParts();
    parts['xl/vbaProject.bin'] = Uint8Array.from([1, 2, 3]);
    parts['[Content_Types].xml'] = strToU8(
      strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()).replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      ),
    );
    const workbook = zipParts(parts);
    expect(readWorkbook(workbook, 'macro.xlsm').ok).toBe(true);
    const after = written(workbook, [
      { kind: 'cell', sheet: '第二页', cell: 'E9', before: BLANK, after: { kind: 'number', value: '1' } },
    ]);
    expect(changedParts(workbook, after)).toEqual(['xl/worksheets/sheet2.xml']);
  });
});
