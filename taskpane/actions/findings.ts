import {
  correctionEdit,
  formKey,
  reportForms,
  returnLetter,
  type AssessedFinding,
  type Dismissal,
  type Severity,
} from '../../src';
import { shownForms } from '../shown-forms';
import type { Action } from './action';
import { afterWrite } from './after-write';
import { assessed } from './read-sheets';
import { withRecord } from './with-record';

/** Replaces the one number that a finding suggests to replace. */
export const applyCorrection: Action<AssessedFinding> = {
  id: 'applyCorrection',
  label: 'findings.apply',
  busy: 'busy.writing',
  canCancel: false,
  perform: async (context, finding) => {
    const { host, state } = context;
    const sheet = state.workbook?.snapshot.sheets.find(({ name }) => name === finding.at.sheet);
    const form = state.workbook?.forms.find((each) => each.form.id === finding.form);
    const edit = sheet === undefined ? null : correctionEdit(sheet, finding);
    if (edit === null || form === undefined) return {};
    return afterWrite(context, await host.write(formKey(form.form), [edit]), 'notice.corrected');
  },
};

/** Marks a finding as 已核实 or 本次不处理; null takes the mark off again. */
export const dismissFinding: Action<{ readonly key: string; readonly dismissal: Dismissal | null }> = {
  id: 'dismissFinding',
  label: 'findings.dismiss',
  busy: null,
  canCancel: false,
  perform: (context, { key, dismissal }) => {
    const { record } = context.state;
    const others = Object.entries(record.dismissed).filter(([other]) => other !== key);
    const dismissed = Object.fromEntries(dismissal === null ? others : [...others, [key, dismissal]]);
    return withRecord(context, { ...record, dismissed });
  },
};

/** Shows findings of a severity, or hides them. */
export const filterFindings: Action<Severity> = {
  id: 'filterFindings',
  label: 'findings.title',
  busy: null,
  canCancel: false,
  perform: ({ state }, severity) => {
    const hiddenSeverities = new Set(state.hiddenSeverities);
    if (!hiddenSeverities.delete(severity)) hiddenSeverities.add(severity);
    return Promise.resolve({ hiddenSeverities });
  },
};

/** 退回修改意见 of the forms that are shown. */
export const makeLetter: Action = {
  id: 'makeLetter',
  label: 'findings.letter',
  busy: null,
  canCancel: false,
  perform: ({ state }) => Promise.resolve({ letter: returnLetter(reportForms(shownForms(state))) }),
};

/** A report pasted into the pane is checked with the workbook; it stays in memory. */
export const checkPasted: Action<string> = {
  id: 'checkPasted',
  label: 'findings.pasteCheck',
  busy: 'busy.reading',
  canCancel: false,
  perform: async (context, pasted) => {
    const { state } = context;
    if (state.workbook === null) return { pasted };
    return { pasted, ...(await assessed(context, state.workbook.snapshot, { ...state, pasted })) };
  },
};
