import type { NoteEdit } from '../workbook-host';

/** How every note of ours begins: by it we know them again. */
const SIGN = 'JX：';

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Notes where the host has them, else comments (the npm copy of office.js ends before notes came). */
export function remarks(context: Excel.RequestContext): Excel.NoteCollection | Excel.CommentCollection {
  const workbook = context.workbook as Excel.Workbook & { notes: Excel.NoteCollection | undefined };
  return workbook.notes ?? workbook.comments;
}

export function isOurNote(content: string): boolean {
  return content.startsWith(SIGN);
}

/** Queues one remark a cell. */
export function addNotes(context: Excel.RequestContext, notes: readonly NoteEdit[]): void {
  const collection = remarks(context);
  for (const { sheet, cell, text } of notes) collection.add(`${quoted(sheet)}!${cell}`, `${SIGN}${text}`);
}
