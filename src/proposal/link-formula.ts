import type { CellContent } from '../sheet';

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** A link to a cell of the same workbook, as a native formula that shows `name`. */
export function linkFormula(sheet: string, address: string, name: string): CellContent {
  const target = `#'${sheet.replaceAll("'", "''")}'!${address}`;
  return { kind: 'formula', formula: `HYPERLINK(${quoted(target)},${quoted(name)})`, cached: name };
}
