import type { Action } from './action';
import { readActiveSheet, readAllSheets } from './read-sheets';

/** After cells changed or another sheet was shown: the active sheet read anew, whatever view is open. */
export const followSheet: Action = {
  id: 'followSheet',
  label: 'action.retry',
  busy: null,
  canCancel: false,
  isBackground: true,
  perform: async (context) => {
    const read = await readActiveSheet(context);
    // A cell that is being edited is no reason to disturb: the results stay marked as outdated.
    return read.ok ? read.value : {};
  },
};

/** The other sheets, once there is time: for the list of forms and for what is compared across them. */
export const readOthers: Action = {
  id: 'readOthers',
  label: 'action.retry',
  busy: null,
  canCancel: false,
  isBackground: true,
  perform: async (context) => {
    const read = await readAllSheets(context);
    return read.ok ? read.value : {};
  },
};
