import { assess } from '../../src';
import type { Action } from './action';
import { problemNotice } from './notices';

export const checkWorkbook: Action = {
  id: 'checkWorkbook',
  label: 'action.checkWorkbook',
  busy: 'busy.workbook',
  canCancel: true,
  perform: async ({ host, state, report, signal }) => {
    const read = await host.readWorkbook(report, signal);
    if (!read.ok) return { notice: problemNotice(read.problem) };
    const workbook = assess([read.value], state.record)[0] ?? null;
    return { workbook, view: 'findings', notice: null, isOutdated: false };
  },
};
