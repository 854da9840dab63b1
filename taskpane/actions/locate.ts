import type { Action } from './action';
import { problemNotice } from './notices';

export const locate: Action<{ readonly sheet: string; readonly cell: string }> = {
  id: 'locate',
  label: 'action.locate',
  busy: null,
  canCancel: false,
  perform: async ({ host }, { sheet, cell }) => {
    const selected = await host.select(sheet, cell);
    return selected.ok ? {} : { notice: problemNotice(selected.problem) };
  },
};
