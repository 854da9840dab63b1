import type { Action } from './action';
import { problemNotice } from './notices';
import { readAllSheets } from './read-sheets';

/** 报送前清理: takes everything of ours out of the workbook and tells what is left. */
export const cleanUp: Action = {
  id: 'cleanUp',
  label: 'clean.button',
  busy: 'busy.cleaning',
  canCancel: false,
  perform: async (context) => {
    const cleaned = await context.host.cleanUp();
    if (!cleaned.ok) return { notice: problemNotice(cleaned.problem) };
    const read = await readAllSheets(context);
    const active = await context.host.readSheet();
    const activeSheet = active.ok ? (active.value.sheets[0]?.name ?? null) : context.state.activeSheet;
    return { ...(read.ok ? read.value : {}), activeSheet, cleanedUp: cleaned.value, notice: null };
  },
};
