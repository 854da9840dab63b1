import { formKey } from '../../src';
import { activeForm } from '../pane-state';
import { proposedEdits } from '../proposed-edits';
import type { Action } from './action';
import { outcomeNotice } from './notices';
import { readActiveSheet } from './read-active-sheet';

export const writeScores: Action = {
  id: 'writeScores',
  label: 'action.write',
  busy: 'busy.writing',
  canCancel: false,
  perform: async ({ host, state }) => {
    const form = activeForm(state);
    const edits = proposedEdits(state);
    if (form === null || edits.length === 0) return {};
    const outcome = await host.write(formKey(form.form), edits);
    const notice = outcomeNotice(outcome, 'notice.written');
    const read = outcome.kind === 'written' ? await readActiveSheet(host, state) : null;
    return {
      ...notice,
      journals: host.journals(),
      ...(read?.ok === true ? { workbook: read.value, isOutdated: false } : {}),
    };
  },
};
