import { rowKey, type IndicatorRow, type RowDecision } from '../../src';
import { activeForm } from '../pane-state';
import type { Action } from './action';
import { withRecord } from './with-record';

export interface DecidedRow {
  readonly row: IndicatorRow;
  readonly decision: RowDecision;
}

/** Keeps what a person says about one row: points, band, which rule holds, how often something occurred. */
export const decideRow: Action<DecidedRow> = {
  id: 'decideRow',
  label: 'scores.decide',
  busy: null,
  canCancel: false,
  perform: (context, { row, decision }) => {
    const { state } = context;
    const form = activeForm(state);
    if (form === null) return Promise.resolve({});
    const rows = { ...state.record.rows, [rowKey(form.form, row)]: decision };
    return withRecord(context, { ...state.record, rows });
  },
};
