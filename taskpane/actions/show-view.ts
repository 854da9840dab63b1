import type { PaneState } from '../pane-state';
import type { Action, ActionContext } from './action';
import { problemNotice } from './notices';
import { readActiveSheet } from './read-active-sheet';

/** Reads the active sheet anew and shows one view of it. */
async function show(context: ActionContext, view: PaneState['view']): Promise<Partial<PaneState>> {
  // Only scores are written over; checks look at what is there.
  const overwrite = view === 'scores' && context.state.overwrite;
  const read = await readActiveSheet(context.host, { ...context.state, overwrite });
  if (!read.ok) return { notice: problemNotice(read.problem), journals: context.host.journals() };
  const journals = context.host.journals();
  return { workbook: read.value, view, overwrite, notice: null, isOutdated: false, journals };
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
