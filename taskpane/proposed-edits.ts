import { scoreEdits } from '../src';
import { activeForm, type CellEdit, type PaneState } from './pane-state';

/** The edits that 写入 would make on the active form; none where there is no form. */
export function proposedEdits(state: PaneState): readonly CellEdit[] {
  const form = activeForm(state);
  const sheet = state.workbook?.snapshot.sheets.find((candidate) => candidate.name === form?.form.sheet);
  return form === null || sheet === undefined
    ? []
    : scoreEdits(sheet, form.scored, { overwrite: state.overwrite });
}
