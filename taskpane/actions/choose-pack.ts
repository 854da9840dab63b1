import { assess, formKey, recordText } from '../../src';
import { activeForm } from '../pane-state';
import type { Action } from './action';

/** Takes another rule pack for the form and remembers it on this machine. '' goes back to the proposed one. */
export const choosePack: Action<string> = {
  id: 'choosePack',
  label: 'form.pack',
  busy: null,
  canCancel: false,
  perform: ({ host, state }, pack) => {
    const form = activeForm(state);
    if (form === null || state.workbook === null) return Promise.resolve({});
    const key = formKey(form.form);
    const others = Object.entries(state.record.packs).filter(([other]) => other !== key);
    const record = {
      ...state.record,
      packs: Object.fromEntries(pack === '' ? others : [...others, [key, pack]]),
    };
    host.saveRecord(recordText(record));
    return Promise.resolve({ record, workbook: assess([state.workbook.snapshot], record)[0] ?? null });
  },
};
