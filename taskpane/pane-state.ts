import type { AssessedForm, AssessedWorkbook, DecisionRecord, Edit, FilledSummary, Severity } from '../src';
import type { Parameters, TextKey } from './locales';
import type { CleanedUp, Journal } from './workbook-host';

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

export const VIEWS = ['home', 'scores', 'findings', 'summary', 'rules', 'functions'] as const;
export type View = (typeof VIEWS)[number];

/** A 汇总表 that was filled or verified from files, and the files that could not be read. */
export interface SummaryRun extends FilledSummary {
  readonly sheet: string;
  readonly failed: readonly string[];
}

/** Everything the pane shows. */
export interface PaneState {
  /** What was read of the workbook so far: the active sheet first, the others as soon as there is time. */
  readonly workbook: AssessedWorkbook | null;
  readonly activeSheet: string | null;
  /** Whether the other sheets have been read too. */
  readonly isWhole: boolean;
  readonly record: DecisionRecord;
  readonly view: View;
  /** Whether findings of all sheets are shown, or of the active one. */
  readonly isAllSheets: boolean;
  readonly notice: Notice | null;
  readonly busy: Busy | null;
  readonly journals: readonly Journal[];
  readonly undone: readonly Journal[];
  /** Whether scores that are there already are worked out and written anew. */
  readonly overwrite: boolean;
  /** Cells that a person left out of what is to be written. */
  readonly leftOut: ReadonlySet<string>;
  /** Severities that are not shown. */
  readonly hiddenSeverities: ReadonlySet<Severity>;
  /** A report pasted by the person: kept in memory only. */
  readonly pasted: string;
  readonly summary: SummaryRun | null;
  readonly cleanedUp: CleanedUp | null;
  /** 退回修改意见, made on request. */
  readonly letter: string | null;
  /** When the results were made, as the clock shows it. */
  readonly ranAt: string | null;
  /** Cells have changed since the results were made. */
  readonly isOutdated: boolean;
}

export type CellEdit = Extract<Edit, { kind: 'cell' }>;

/** The form of the active sheet; null where it is none. */
export function activeForm({ workbook, activeSheet }: PaneState): AssessedForm | null {
  return workbook?.forms.find(({ form }) => form.sheet === activeSheet) ?? null;
}

/** The forms of the other sheets, and further ones of the active sheet. */
export function otherForms(state: PaneState): readonly AssessedForm[] {
  const active = activeForm(state);
  return (state.workbook?.forms ?? []).filter((form) => form !== active && !form.form.isDocument);
}
