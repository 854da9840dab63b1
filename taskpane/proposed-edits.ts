import { scoreEdits } from '../src';
import { activeForm, type CellEdit, type PaneState } from './pane-state';

/** The edits that scoring proposes for the active form; none where there is no form. */
export function proposedEdits(state: PaneState): readonly CellEdit[] {
  const form = activeForm(state);
  const sheet = state.workbook?.snapshot.sheets.find((candidate) => candidate.name === form?.form.sheet);
  return form === null || sheet === undefined
    ? []
    : scoreEdits(sheet, form.scored, { overwrite: state.overwrite });
}

/**
 * The edits that 写入 would make: without those that a person left out. Sums and grade rest on all rows, so they wait until none is
 * left out.
 */
export function chosenEdits(state: PaneState): readonly CellEdit[] {
  const edits = proposedEdits(state);
  if (!edits.some(({ cell }) => state.leftOut.has(cell))) return edits;
  const rows = new Set(activeForm(state)?.scored.rows.map(({ cell }) => cell));
  return edits.filter(({ cell }) => rows.has(cell) && !state.leftOut.has(cell));
}
