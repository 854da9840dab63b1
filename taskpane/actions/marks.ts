import { markEdits } from '../../src';
import type { Action } from './action';
import { problemNotice, successNotice } from './notices';

export const markFindings: Action = {
  id: 'markFindings',
  label: 'action.mark',
  busy: 'busy.marking',
  canCancel: false,
  perform: async ({ host, state }) => {
    const findings = state.workbook?.forms.flatMap((form) => form.findings) ?? [];
    const marked = await host.mark(markEdits(findings));
    return {
      notice: marked.ok ? successNotice('notice.marked', marked.value) : problemNotice(marked.problem),
    };
  },
};

export const clearMarks: Action = {
  id: 'clearMarks',
  label: 'action.clearMarks',
  busy: 'busy.marking',
  canCancel: false,
  perform: async ({ host }) => {
    const cleared = await host.clearMarks();
    return {
      notice: cleared.ok ? successNotice('notice.cleared', cleared.value) : problemNotice(cleared.problem),
    };
  },
};
