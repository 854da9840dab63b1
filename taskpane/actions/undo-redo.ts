import { journalToRedo, journalToUndo } from '../own-journals';
import type { Action } from './action';
import { afterWrite } from './after-write';

/** Takes our last write back, also after the pane was closed in between. */
export const undoWrite: Action = {
  id: 'undoWrite',
  label: 'action.undo',
  busy: 'busy.undoing',
  canCancel: false,
  perform: async (context) => {
    const journal = journalToUndo(context.state);
    if (journal === undefined) return {};
    return afterWrite(context, await context.host.revert(journal), 'notice.undone');
  },
};

export const redoWrite: Action = {
  id: 'redoWrite',
  label: 'action.redo',
  busy: 'busy.writing',
  canCancel: false,
  perform: async (context) => {
    const journal = journalToRedo(context.state);
    if (journal === undefined) return {};
    return afterWrite(context, await context.host.redo(journal), 'notice.redone');
  },
};
