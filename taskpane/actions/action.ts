import type { TextKey } from '../locales';
import type { PaneState } from '../pane-state';
import type { WorkbookHost } from '../workbook-host';

export interface ActionContext {
  readonly host: WorkbookHost;
  readonly state: PaneState;
  /** Shows how far a long action is. */
  readonly report: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** What a person can do: button, ribbon and shortcut run the same object. `perform` gives what changes in the state. */
export interface Action<Argument = void> {
  readonly id: string;
  readonly label: TextKey;
  /** Shown while it runs; null for what is too quick to show. */
  readonly busy: TextKey | null;
  readonly canCancel: boolean;
  /** Gives way to whatever a person does: what it found is then left out. */
  readonly isBackground?: true;
  readonly perform: (context: ActionContext, argument: Argument) => Promise<Partial<PaneState>>;
}
