import { strToU8, zipSync } from 'fflate';
import type { CellSpec, SampleStyle, SheetSpec } from './cell-spec';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEADING = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Index of each style in cellXfs of styles.xml below. */
const STYLES: Readonly<Record<SampleStyle, number>> = {
  title: 1,
  plain: 2,
  label: 3,
  header: 4,
  number: 5,
  'long-number': 6,
  prose: 7,
  centre: 8,
};

function xf(font: number, fill: number, border: number, format: number, alignment: string): string {
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;
}

const CENTRE = 'horizontal="center" vertical="center" wrapText="1"';
const STYLES_XML =
  `${HEADING}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  xf(1, 0, 0, 0, CENTRE) +
  xf(0, 0, 0, 0, 'vertical="center"') +
  xf(0, 0, 1, 0, CENTRE) +
  xf(2, 2, 1, 0, CENTRE) +
  xf(0, 0, 1, 0, CENTRE) +
  xf(0, 0, 1, 2, CENTRE) +
  xf(0, 0, 1, 0, 'vertical="top" wrapText="1"') +
  xf(0, 0, 1, 0, CENTRE) +
  '</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

export function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

function address(row: number, column: number): string {
  return `${letters(column)}${String(row)}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function cellXml(cell: CellSpec, strings: Map<string, number>): string {
  const head = `r="${address(cell.row, cell.column)}" s="${String(STYLES[cell.style])}"`;
  const formula = cell.formula === undefined ? '' : `<f>${escape(cell.formula)}</f>`;
  if (cell.value === null) return `<c ${head}/>`;
  if (typeof cell.value === 'number') return `<c ${head}>${formula}<v>${String(cell.value)}</v></c>`;
  const index = strings.get(cell.value) ?? strings.size;
  strings.set(cell.value, index);
  return `<c ${head} t="s"><v>${String(index)}</v></c>`;
}

/** Blank styled cells of a merged area, so that its border shows all around. */
function covered(cells: readonly CellSpec[]): readonly CellSpec[] {
  return cells.flatMap((cell) => {
    if (cell.to === undefined) return [cell];
    const area: CellSpec[] = [cell];
    for (let row = cell.row; row <= cell.to.row; row += 1) {
      for (let column = cell.column; column <= cell.to.column; column += 1) {
        if (row !== cell.row || column !== cell.column)
          area.push({ row, column, value: null, style: cell.style });
      }
    }
    return area;
  });
}

function sheetXml(sheet: SheetSpec, strings: Map<string, number>): string {
  const rows = new Map<number, CellSpec[]>();
  for (const cell of covered(sheet.cells)) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = sheet.heights.get(row);
      const size = height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
      const content = cells.sort((a, b) => a.column - b.column).map((cell) => cellXml(cell, strings));
      return `<row r="${String(row)}"${size}>${content.join('')}</row>`;
    });
  const merges = sheet.cells.flatMap((cell) =>
    cell.to === undefined
      ? []
      : [`<mergeCell ref="${address(cell.row, cell.column)}:${address(cell.to.row, cell.to.column)}"/>`],
  );
  const columns = sheet.widths.map(
    (width, i) =>
      `<col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  return (
    `${HEADING}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<cols>${columns.join('')}</cols><sheetData>${data.join('')}</sheetData><mergeCells count="${String(merges.length)}">${merges.join('')}</mergeCells>` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/></worksheet>'
  );
}

/** An .xlsx file of the given sheets; the same bytes every time. */
export function buildWorkbook(sheets: readonly SheetSpec[]): Uint8Array {
  const strings = new Map<string, number>();
  const parts = sheets.map((sheet) => sheetXml(sheet, strings));
  const numbers = sheets.map((_, i) => String(i + 1));
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      override('workbook.xml', 'sheet.main') +
      numbers.map((n) => override(`worksheets/sheet${n}.xml`, 'worksheet')).join('') +
      override('sharedStrings.xml', 'sharedStrings') +
      override('styles.xml', 'styles') +
      '</Types>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>` +
      sheets
        .map(
          (sheet, i) =>
            `<sheet name="${escape(sheet.name)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`,
        )
        .join('') +
      '</sheets><calcPr calcId="191029"/></workbook>',
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      numbers.map((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)).join('') +
      relation('rIdStyles', 'styles', 'styles.xml') +
      relation('rIdStrings', 'sharedStrings', 'sharedStrings.xml') +
      '</Relationships>',
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${[...strings.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`,
  };
  const packed: Record<string, Uint8Array> = {};
  for (const [name, xml] of Object.entries(files)) packed[name] = strToU8(HEADING + xml);
  packed['xl/styles.xml'] = strToU8(STYLES_XML);
  for (const [i, xml] of parts.entries()) packed[`xl/worksheets/sheet${String(i + 1)}.xml`] = strToU8(xml);
  return zipSync(packed, { mtime: '2021-01-01T00:00:00' });
}
