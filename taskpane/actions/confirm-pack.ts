import { formKey } from '../../src';
import { activeForm } from '../pane-state';
import type { Action } from './action';
import { withRecord } from './with-record';

/** Agrees to rules that no official text states, once for this form; only then are their scores written. */
export const confirmPack: Action = {
  id: 'confirmPack',
  label: 'scores.confirm',
  busy: null,
  canCancel: false,
  perform: (context) => {
    const { state } = context;
    const form = activeForm(state);
    const pack = form?.scored.choice?.pack;
    if (form === null || pack === undefined) return Promise.resolve({});
    const confirmed = { ...state.record.confirmed, [formKey(form.form)]: pack.id };
    return withRecord(context, { ...state.record, confirmed });
  },
};
