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
    return { ...(read.ok ? read.value : {}), cleanedUp: cleaned.value, notice: null };
  },
};
