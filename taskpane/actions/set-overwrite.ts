import { assess } from '../../src';
import type { Action } from './action';

/** Whether scores that are in the sheet already are worked out and written anew. */
export const setOverwrite: Action<boolean> = {
  id: 'setOverwrite',
  label: 'scores.overwrite',
  busy: null,
  canCancel: false,
  perform: ({ state }, overwrite) => {
    const { workbook, record } = state;
    if (workbook === null) return Promise.resolve({ overwrite });
    const [assessed] = assess([workbook.snapshot], record, { overwrite });
    return Promise.resolve({ overwrite, workbook: assessed ?? null });
  },
};
