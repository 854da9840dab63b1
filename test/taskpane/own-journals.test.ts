import { assess, EMPTY_RECORD, formKey } from '../../src';
import { journalToRedo, journalToUndo } from '../../taskpane/own-journals';
import type { PaneState } from '../../taskpane/pane-state';
import type { Journal } from '../../taskpane/workbook-host';
import { workbookFrom } from '../support/grid';
import { miniForm } from '../support/mini-form';

const [workbook] = assess([workbookFrom(miniForm())], EMPTY_RECORD);
const key = workbook?.forms[0] === undefined ? '' : formKey(workbook.forms[0].form);

function journal(of: string, cell: string): Journal {
  return { key: of, sheet: '自评表', cells: [{ cell, before: '', after: 1 }] };
}

function state(journals: readonly Journal[], undone: readonly Journal[] = []): PaneState {
  const whole: Pick<PaneState, 'workbook' | 'journals' | 'undone'> = {
    workbook: workbook ?? null,
    journals,
    undone,
  };
  // Only these three are looked at.
  return whole as PaneState;
}

describe('what can be taken back', () => {
  it('is the last write to this workbook, not to another one', () => {
    const journals = [
      journal(key, 'G10'),
      journal('sheet|自评表', 'K2'),
      journal('department|别的单位|2022', 'H1'),
    ];
    expect(journalToUndo(state(journals))?.cells[0]?.cell).toBe('K2');
  });

  it('is nothing where all writes were to others', () => {
    expect(journalToUndo(state([journal('department|别的单位|2022', 'H1')]))).toBeUndefined();
  });

  it('can be done again, the last one first', () => {
    expect(journalToRedo(state([], [journal(key, 'G10'), journal(key, 'G11')]))?.cells[0]?.cell).toBe('G11');
  });
});
