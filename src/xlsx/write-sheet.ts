import { addressOf, type SheetCell, type SheetEdit } from '../sheet';
import type { StyledPart } from './write-styles';
import { cellXml } from './write-cells';

const LINE_HEIGHT = 15;
const MAX_HEIGHT = 400;

/** Columns a text takes: Chinese characters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += char > '\u2E7F' ? 2 : 1;
  return width;
}

/** Height that shows the wrapped texts of a row whole: not every program works it out when it opens the file. */
function heightOf(cells: readonly SheetCell[], widths: readonly number[]): number {
  const lines = cells.map(({ content, style }, i) => {
    if (content.kind !== 'text' || style === 'plain' || style === 'title') return 1;
    const width = Math.max(4, (widths[i] ?? 10) - 1);
    return content.text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
  });
  return Math.min(MAX_HEIGHT, LINE_HEIGHT * Math.max(1, ...lines));
}

/** A worksheet part for a sheet of ours. */
export function sheetXml(edit: SheetEdit, styles: StyledPart['sheetStyles']): string {
  const columns = edit.widths
    .map(
      (width, i) =>
        `<col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(width)}" customWidth="1"/>`,
    )
    .join('');
  const rows = edit.rows
    .map((cells, i) => {
      const row = i + 1;
      const content = cells
        .map((cell, j) =>
          cellXml(
            '',
            [
              ['r', addressOf({ row, column: j + 1 })],
              ['s', String(styles[cell.style])],
            ],
            cell.content,
          ),
        )
        .join('');
      const height = heightOf(cells, edit.widths);
      return `<row r="${String(row)}" ht="${String(height)}" customHeight="1">${content}</row>`;
    })
    .join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>${rows}</sheetData>` +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}
