import type { TextKey } from '../locales';
import type { PaneState } from '../pane-state';
import type { WriteOutcome } from '../workbook-host';
import type { ActionContext } from './action';
import { outcomeNotice } from './notices';
import { readActiveSheet } from './read-sheets';

/** The state after a write: how it went, what can be taken back, and the sheet as it is now. */
export async function afterWrite(
  context: ActionContext,
  outcome: WriteOutcome,
  done: TextKey,
): Promise<Partial<PaneState>> {
  const { host } = context;
  const read = outcome.kind === 'written' ? await readActiveSheet(context) : null;
  return {
    ...(read?.ok === true ? read.value : {}),
    ...outcomeNotice(outcome, done),
    journals: host.journals(),
    undone: host.undone(),
  };
}
