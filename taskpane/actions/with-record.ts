import { recordText, type DecisionRecord } from '../../src';
import type { PaneState } from '../pane-state';
import type { ActionContext } from './action';
import { assessed } from './read-sheets';

/** Keeps what a person decided and shows what follows from it. */
export async function withRecord(
  context: ActionContext,
  record: DecisionRecord,
): Promise<Partial<PaneState>> {
  const { host, state } = context;
  host.saveRecord(recordText(record));
  if (state.workbook === null) return { record };
  return { record, ...(await assessed(context, state.workbook.snapshot, { ...state, record })) };
}
