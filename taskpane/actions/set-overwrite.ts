import type { Action } from './action';
import { assessed } from './read-sheets';

/** Whether scores that are in the sheet already are worked out and written anew. */
export const setOverwrite: Action<boolean> = {
  id: 'setOverwrite',
  label: 'scores.overwrite',
  busy: null,
  canCancel: false,
  perform: async (context, overwrite) => {
    const { state } = context;
    if (state.workbook === null) return { overwrite };
    return { overwrite, ...(await assessed(context, state.workbook.snapshot, { ...state, overwrite })) };
  },
};
