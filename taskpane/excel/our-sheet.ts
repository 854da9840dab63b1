import { addressOf, OUR_SHEET_SIGN, type Edit } from '../../src';

type SheetEdit = Extract<Edit, { kind: 'sheet' }>;
type SheetCell = SheetEdit['rows'][number][number];

/** A sheet of that name is there and is not ours. */
export class ForeignSheet extends Error {}

/** Pixels of a character of the standard font, roughly, in points of a column's width. */
const CHARACTER = 5.6;
const HEADER_FILL = '#DDEBF7';

/** Text that Excel would take for something else is told to stay text. */
function scalarOf({ content }: SheetCell): string | number {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'number':
      return Number(content.value);
    case 'formula':
      return `=${content.formula}`;
    case 'text':
      return /^[=+\-@'\d]/u.test(content.text) ? `'${content.text}` : content.text;
  }
}

function areaOf(rows: number, columns: number): string {
  return `A1:${addressOf({ row: rows, column: columns })}`;
}

/** Adds a sheet of ours, or puts it in place of the one we made before, and shows it. Gives the number of its rows. */
export async function addOurSheet(context: Excel.RequestContext, edit: SheetEdit): Promise<number> {
  const { worksheets } = context.workbook;
  const there = worksheets.getItemOrNullObject(edit.name);
  const sign = there.getRange('A1');
  there.load('name');
  sign.load('values');
  await context.sync();
  if (!there.isNullObject) {
    const first: unknown = sign.values[0]?.[0];
    if (typeof first !== 'string' || !first.startsWith(OUR_SHEET_SIGN)) throw new ForeignSheet(edit.name);
    there.delete();
  }
  const sheet = worksheets.add(edit.name);
  const columns = Math.max(...edit.rows.map((cells) => cells.length), 1);
  const blank: SheetCell = { content: { kind: 'blank' }, style: 'plain' };
  const range = sheet.getRange(areaOf(edit.rows.length, columns));
  range.formulas = edit.rows.map((cells) =>
    Array.from({ length: columns }, (_, i) => scalarOf(cells[i] ?? blank)),
  );
  range.format.verticalAlignment = 'Top';
  for (const [i, width] of edit.widths.entries())
    sheet.getRange(addressOf({ row: 1, column: i + 1 })).format.columnWidth = width * CHARACTER;
  for (const [i, cells] of edit.rows.entries()) {
    const [first] = cells;
    const line = sheet.getRange(`A${String(i + 1)}:${addressOf({ row: i + 1, column: columns })}`);
    if (first?.style === 'header' || first?.style === 'title') line.format.font.bold = true;
    if (first?.style === 'header') line.format.fill.color = HEADER_FILL;
    if (cells.some(({ style }) => style === 'wrapped' || style === 'header')) line.format.wrapText = true;
    line.untrack();
  }
  range.untrack();
  sheet.activate();
  await context.sync();
  return edit.rows.length;
}
