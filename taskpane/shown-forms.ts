import type { AssessedForm } from '../src';
import type { PaneState } from './pane-state';

/** The forms whose findings are shown: those of the active sheet with a pasted report, or all. */
export function shownForms({ workbook, activeSheet, isAllSheets }: PaneState): readonly AssessedForm[] {
  const forms = workbook?.forms ?? [];
  return isAllSheets ? forms : forms.filter(({ form }) => form.sheet === activeSheet || form.isDocument);
}
