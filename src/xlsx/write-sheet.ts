import { addressOf, type SheetEdit } from '../sheet';
import type { StyledPart } from './write-styles';
import { cellXml } from './write-cells';

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
      return `<row r="${String(row)}">${content}</row>`;
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
