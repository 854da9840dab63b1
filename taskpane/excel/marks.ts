import type { Edit } from '../../src';

type MarkEdit = Extract<Edit, { kind: 'mark' }>;

/** Always true, and written by nobody else: by it we know our marks again (the same as in files). */
export const MARK_FORMULA = '=LEN("JX")=2';
const FILLS: Readonly<Record<MarkEdit['tone'], string>> = { error: '#FFC7CE', warning: '#FFEB9C' };

/** Queues conditional formats of ours; the cells' own fills and fonts stay as they are. */
export function addMarks(context: Excel.RequestContext, edits: readonly MarkEdit[]): number {
  for (const { sheet, cells, tone } of edits) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const cell of cells) {
      const format = worksheet.getRange(cell).conditionalFormats.add('Custom');
      format.custom.rule.formula = MARK_FORMULA;
      format.custom.format.fill.color = FILLS[tone];
    }
  }
  return edits.reduce((sum, edit) => sum + edit.cells.length, 0);
}
