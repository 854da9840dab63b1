import { formKey } from '../src';
import type { PaneState } from './pane-state';
import type { Journal } from './workbook-host';

/** The journals of this workbook: this machine keeps those of others too. */
function ofWorkbook({ workbook }: PaneState, journals: readonly Journal[]): readonly Journal[] {
  if (workbook === null) return [];
  const keys = new Set([
    ...workbook.forms.map(({ form }) => formKey(form)),
    ...workbook.snapshot.sheets.map(({ name }) => `sheet|${name}`),
  ]);
  return journals.filter(({ key }) => keys.has(key));
}

/** The write that 撤销 takes back next; undefined where there is none. */
export function journalToUndo(state: PaneState): Journal | undefined {
  return ofWorkbook(state, state.journals).at(-1);
}

/** The write that 重做 does again next. */
export function journalToRedo(state: PaneState): Journal | undefined {
  return ofWorkbook(state, state.undone).at(-1);
}
