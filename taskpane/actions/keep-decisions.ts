import { keptDecisions, recordText } from '../../src';
import type { Action } from './action';
import { problemNotice, successNotice } from './notices';

/** Puts the decisions about this workbook into its file, for whoever opens it next. */
export const keepDecisions: Action = {
  id: 'keepDecisions',
  label: 'decisions.write',
  busy: 'busy.writing',
  canCancel: false,
  perform: async ({ host, state }) => {
    const { record, lines } = keptDecisions(state.workbook?.forms ?? [], state.record);
    const kept = await host.keepRecord(recordText(record));
    return {
      notice: kept.ok ? successNotice('notice.decisionsKept', lines.length) : problemNotice(kept.problem),
    };
  },
};
