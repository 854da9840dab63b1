import type { PaneState, View } from '../pane-state';
import type { Action, ActionContext } from './action';
import { problemNotice } from './notices';
import { readActiveSheet, readAllSheets } from './read-sheets';

/** Reads the active sheet anew and shows one view of it. */
async function show(context: ActionContext, view: View): Promise<Partial<PaneState>> {
  // Only scores are written over; checks look at what is there.
  const overwrite = view === 'scores' && context.state.overwrite;
  const read = await readActiveSheet(context, { overwrite });
  const { host } = context;
  const journals = { journals: host.journals(), undone: host.undone() };
  if (!read.ok) return { notice: problemNotice(read.problem), ...journals };
  return { ...read.value, ...journals, view, overwrite, isAllSheets: false, notice: null };
}

export const readSheet: Action = {
  id: 'readSheet',
  label: 'action.retry',
  busy: 'busy.reading',
  canCancel: false,
  perform: (context) => show(context, 'home'),
};

export const scoreSheet: Action = {
  id: 'scoreSheet',
  label: 'action.score',
  busy: 'busy.reading',
  canCancel: false,
  perform: (context) => show(context, 'scores'),
};

export const checkSheet: Action = {
  id: 'checkSheet',
  label: 'action.check',
  busy: 'busy.reading',
  canCancel: false,
  perform: (context) => show(context, 'findings'),
};

export const checkWorkbook: Action = {
  id: 'checkWorkbook',
  label: 'action.checkWorkbook',
  busy: 'busy.workbook',
  canCancel: true,
  perform: async (context) => {
    const read = await readAllSheets(context);
    if (!read.ok) return { notice: problemNotice(read.problem) };
    return { ...read.value, view: 'findings', isAllSheets: true, notice: null };
  },
};

/** Another view of what has been read. */
export const showView: Action<View> = {
  id: 'showView',
  label: 'action.back',
  busy: null,
  canCancel: false,
  perform: (_, view) => Promise.resolve({ view, notice: null }),
};
