import { markEdits, type AssessedFinding } from '../../src';
import type { NoteEdit } from '../workbook-host';
import type { Action } from './action';
import { problemNotice, successNotice } from './notices';

export const markFindings: Action = {
  id: 'markFindings',
  label: 'action.mark',
  busy: 'busy.marking',
  canCancel: false,
  perform: async ({ host, state }) => {
    const findings = state.workbook?.forms.flatMap((form) => form.findings) ?? [];
    const marked = await host.mark(markEdits(findings));
    return {
      notice: marked.ok ? successNotice('notice.marked', marked.value) : problemNotice(marked.problem),
    };
  },
};

/** One note a cell, with all that was found there. */
function notesOf(findings: readonly AssessedFinding[]): readonly NoteEdit[] {
  const notes = new Map<string, NoteEdit>();
  for (const { at, message } of findings) {
    const key = `${at.sheet}!${at.cell}`;
    const before = notes.get(key)?.text;
    notes.set(key, {
      sheet: at.sheet,
      cell: at.cell,
      text: before === undefined ? message : `${before}\n${message}`,
    });
  }
  return [...notes.values()];
}

export const noteFindings: Action = {
  id: 'noteFindings',
  label: 'action.note',
  busy: 'busy.marking',
  canCancel: false,
  perform: async ({ host, state }) => {
    const findings = state.workbook?.forms.flatMap((form) => form.findings) ?? [];
    const noted = await host.note(notesOf(findings));
    return { notice: noted.ok ? successNotice('notice.noted', noted.value) : problemNotice(noted.problem) };
  },
};

export const clearMarks: Action = {
  id: 'clearMarks',
  label: 'action.clearMarks',
  busy: 'busy.marking',
  canCancel: false,
  perform: async ({ host }) => {
    const cleared = await host.clearMarks();
    return {
      notice: cleared.ok ? successNotice('notice.cleared', cleared.value) : problemNotice(cleared.problem),
    };
  },
};
