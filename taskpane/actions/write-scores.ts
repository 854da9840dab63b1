import { formKey } from '../../src';
import { activeForm } from '../pane-state';
import { chosenEdits } from '../proposed-edits';
import type { Action } from './action';
import { afterWrite } from './after-write';

export const writeScores: Action = {
  id: 'writeScores',
  label: 'action.write',
  busy: 'busy.writing',
  canCancel: false,
  perform: async (context) => {
    const { host, state } = context;
    const form = activeForm(state);
    const edits = chosenEdits(state);
    if (form === null || edits.length === 0) return {};
    return afterWrite(context, await host.write(formKey(form.form), edits), 'notice.written');
  },
};

/** Leaves a cell out of what is to be written, or takes it in again. */
export const chooseCell: Action<{ readonly cell: string; readonly isChosen: boolean }> = {
  id: 'chooseCell',
  label: 'action.write',
  busy: null,
  canCancel: false,
  perform: ({ state }, { cell, isChosen }) => {
    const leftOut = new Set(state.leftOut);
    if (isChosen) leftOut.delete(cell);
    else leftOut.add(cell);
    return Promise.resolve({ leftOut });
  },
};
