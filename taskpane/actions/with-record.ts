import { assess, recordText, type DecisionRecord } from '../../src';
import type { PaneState } from '../pane-state';
import type { ActionContext } from './action';

/** Keeps what a person decided and shows what follows from it. */
export function withRecord({ host, state }: ActionContext, record: DecisionRecord): Partial<PaneState> {
  host.saveRecord(recordText(record));
  if (state.workbook === null) return { record };
  return {
    record,
    workbook: assess([state.workbook.snapshot], record, { overwrite: state.overwrite })[0] ?? null,
  };
}
