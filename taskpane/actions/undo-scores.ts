import type { Action } from './action';
import { outcomeNotice } from './notices';
import { readActiveSheet } from './read-active-sheet';

export const undoScores: Action = {
  id: 'undoScores',
  label: 'action.undo',
  busy: 'busy.undoing',
  canCancel: false,
  perform: async ({ host, state }) => {
    const journal = host.journals().at(-1);
    if (journal === undefined) return { journals: [] };
    const outcome = await host.revert(journal);
    const read = outcome.kind === 'written' ? await readActiveSheet(host, state) : null;
    return {
      ...outcomeNotice(outcome, 'notice.undone'),
      journals: host.journals(),
      ...(read?.ok === true ? { workbook: read.value, isOutdated: false } : {}),
    };
  },
};
