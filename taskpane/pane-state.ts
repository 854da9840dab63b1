import type { AssessedForm, AssessedWorkbook, DecisionRecord, Edit } from '../src';
import type { Parameters, TextKey } from './locales';
import type { Journal } from './workbook-host';

export interface Notice {
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly text: TextKey;
  readonly parameters: Parameters;
  readonly detail: string;
}

export interface Busy {
  readonly text: TextKey;
  readonly parameters: Parameters;
  readonly canCancel: boolean;
}

/** Everything the pane shows. */
export interface PaneState {
  readonly workbook: AssessedWorkbook | null;
  readonly record: DecisionRecord;
  readonly view: 'home' | 'scores' | 'findings';
  readonly notice: Notice | null;
  readonly busy: Busy | null;
  readonly journals: readonly Journal[];
  /** Whether scores that are there already are worked out and written anew. */
  readonly overwrite: boolean;
  /** Cells have changed since the results were made. */
  readonly isOutdated: boolean;
}

export type CellEdit = Extract<Edit, { kind: 'cell' }>;

/** The form of the active sheet; null where it is none. */
export function activeForm(state: PaneState): AssessedForm | null {
  return state.workbook?.forms[0] ?? null;
}
