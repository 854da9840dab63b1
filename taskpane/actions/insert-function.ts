import type { SelectedCell } from '../workbook-host';
import type { Action } from './action';
import { afterWrite } from './after-write';
import { problemNotice } from './notices';

export interface InsertedFunction {
  /** With its leading `=`. */
  readonly formula: string;
  readonly isPercent: boolean;
}

/** Puts a formula into the cell that is selected. */
export const insertFunction: Action<InsertedFunction> = {
  id: 'insertFunction',
  label: 'functions.insert',
  busy: 'busy.writing',
  canCancel: false,
  perform: async (context, { formula, isPercent }) => {
    const { host } = context;
    const at = await host.selected();
    if (!at.ok) return { notice: problemNotice(at.problem) };
    const { sheet, cell } = at.value;
    return afterWrite(context, await host.putFormula({ sheet, cell, formula, isPercent }), 'notice.inserted');
  },
};

/** Asks which cell is selected and gives it to whoever asked. */
export const takeSelection: Action<(selected: SelectedCell) => void> = {
  id: 'takeSelection',
  label: 'functions.take',
  busy: null,
  canCancel: false,
  perform: async ({ host }, give) => {
    const selected = await host.selected();
    if (!selected.ok) return { notice: problemNotice(selected.problem) };
    give(selected.value);
    return {};
  },
};
