import { formKey } from '../../src';
import { activeForm } from '../pane-state';
import type { Action } from './action';
import { withRecord } from './with-record';

/** Takes another rule pack for the form and remembers it on this machine. '' goes back to the proposed one. */
export const choosePack: Action<string> = {
  id: 'choosePack',
  label: 'form.pack',
  busy: null,
  canCancel: false,
  perform: (context, pack) => {
    const { state } = context;
    const form = activeForm(state);
    if (form === null) return Promise.resolve({});
    const key = formKey(form.form);
    const others = Object.entries(state.record.packs).filter(([other]) => other !== key);
    const packs = Object.fromEntries(pack === '' ? others : [...others, [key, pack]]);
    return withRecord(context, { ...state.record, packs });
  },
};
