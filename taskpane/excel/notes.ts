import type { NoteEdit } from '../workbook-host';

/** How every note of ours begins: by it we know them again. */
const SIGN = 'JX：';

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Notes where the host has them, else comments (the npm copy of office.js ends before notes came). */
function remarks(context: Excel.RequestContext): Excel.NoteCollection | Excel.CommentCollection {
  const workbook = context.workbook as Excel.Workbook & { notes: Excel.NoteCollection | undefined };
  return workbook.notes ?? workbook.comments;
}

/** Queues one remark a cell. */
export function addNotes(context: Excel.RequestContext, notes: readonly NoteEdit[]): void {
  const collection = remarks(context);
  for (const { sheet, cell, text } of notes) collection.add(`${quoted(sheet)}!${cell}`, `${SIGN}${text}`);
}

/** Takes all remarks of ours away; others stay. Two round trips. */
export async function removeNotes(context: Excel.RequestContext): Promise<number> {
  const collection = remarks(context);
  collection.load('items/content');
  await context.sync();
  const ours = collection.items.filter((item) => item.content.startsWith(SIGN));
  for (const item of ours) item.delete();
  await context.sync();
  return ours.length;
}
