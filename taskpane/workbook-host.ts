import type { Edit, WorkbookSnapshot } from '../src';

type CellEdit = Extract<Edit, { kind: 'cell' }>;
type MarkEdit = Extract<Edit, { kind: 'mark' }>;
type SheetEdit = Extract<Edit, { kind: 'sheet' }>;

/** Why a host could not do what was asked. The sentence for it stands in the locales under `problem.<code>`. */
export interface HostProblem {
  readonly code:
    | 'protected'
    | 'editing'
    | 'changed'
    | 'not-taken'
    | 'no-sheet'
    | 'foreign-sheet'
    | 'too-large'
    | 'too-old'
    | 'cancelled'
    | 'unreachable'
    | 'unknown';
  /** Cells it is about, with their sheet; empty where it is about none in particular. */
  readonly cells: readonly string[];
  /** What the host itself said; for the details, not for the sentence. */
  readonly detail: string;
}

export type HostResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: HostProblem };

/** What we wrote, with what stood there before: enough to take it back exactly. */
export interface Journal {
  /** Content key of the form. */
  readonly key: string;
  readonly sheet: string;
  readonly cells: readonly {
    readonly cell: string;
    /** Formula or value as the host gave it; '' for a blank cell. */
    readonly before: string | number | boolean;
    readonly after: string | number;
  }[];
}

/** A remark on a cell, written only when asked for. */
export interface NoteEdit {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** How much of ours was found and taken away, and how much is left. */
export interface CleanedUp {
  readonly removed: OursInWorkbook;
  readonly left: OursInWorkbook;
}

export interface OursInWorkbook {
  readonly formulas: number;
  readonly marks: number;
  readonly notes: number;
  readonly sheets: number;
  readonly records: number;
}

export interface SelectedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** A formula of ours for one cell. */
export interface FormulaEdit {
  readonly sheet: string;
  readonly cell: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly isPercent: boolean;
}

/** How a write ended. In none of the cases is anything lost: `in-doubt` names each cell and keeps the journal. */
export type WriteOutcome =
  | { readonly kind: 'written'; readonly journal: Journal }
  | { readonly kind: 'unchanged'; readonly problem: HostProblem }
  | { readonly kind: 'in-doubt'; readonly problem: HostProblem; readonly journal: Journal };

/**
 * The workbook that the pane works on. Excel is one implementation; a page that works on dropped files may be another.
 * Nothing outside an implementation knows Office.
 */
export interface WorkbookHost {
  /** The active sheet, in one round trip. */
  readSheet(): Promise<HostResult<WorkbookSnapshot>>;
  /** All sheets; `report` is told how far it is, `signal` stops it between sheets. */
  readWorkbook(
    report: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<HostResult<WorkbookSnapshot>>;
  /** Writes cells of one sheet, all or none: compared right before, read back right after. */
  write(key: string, edits: readonly CellEdit[]): Promise<WriteOutcome>;
  /** Takes a write back; cells that somebody changed since are left alone and named. */
  revert(journal: Journal): Promise<WriteOutcome>;
  /** Does again what was taken back; cells that somebody changed since are left alone and named. */
  redo(journal: Journal): Promise<WriteOutcome>;
  /** Journals of writes not taken back yet, the latest last. */
  journals(): readonly Journal[];
  /** Journals of writes taken back, the one to be done again first last. */
  undone(): readonly Journal[];
  /** Adds a sheet of ours at the end, or puts it in place of the one we made before; never of one somebody else made. */
  addSheet(edit: SheetEdit): Promise<HostResult<number>>;
  /** Opens a new workbook, given as the bytes of its file. */
  openNew(file: Uint8Array): Promise<HostResult<null>>;
  mark(edits: readonly MarkEdit[]): Promise<HostResult<number>>;
  note(notes: readonly NoteEdit[]): Promise<HostResult<number>>;
  /** Takes all marks and notes of ours away. */
  clearMarks(): Promise<HostResult<number>>;
  /** Takes away everything of ours: marks, notes, sheets, the Record; our formulas become values. */
  cleanUp(): Promise<HostResult<CleanedUp>>;
  select(sheet: string, cell: string): Promise<HostResult<null>>;
  /** Where the person is: the one cell that is selected. */
  selected(): Promise<HostResult<SelectedCell>>;
  /** Puts a formula into a cell, and a percentage format where it has none and one is wanted. */
  putFormula(put: FormulaEdit): Promise<WriteOutcome>;
  /** Calls back when cells change or another sheet is shown. May be called once. */
  watch(listener: (event: 'changed' | 'activated') => void): void;
  /** The Record kept in the workbook's file, as text; null where there is none. */
  readRecord(): Promise<HostResult<string | null>>;
  /** Puts the Record into the workbook's file, in place of the one that was there. */
  keepRecord(text: string): Promise<HostResult<null>>;
  /** What persons decided, kept on this machine. */
  loadRecord(): string | null;
  saveRecord(text: string): void;
}
