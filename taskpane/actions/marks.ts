import { markEdits, openFindings, type AssessedFinding } from '../../src';
import type { PaneState } from '../pane-state';
import { shownForms } from '../shown-forms';
import type { NoteEdit } from '../workbook-host';
import type { Action } from './action';
import { problemNotice, successNotice } from './notices';

/** The findings shown that nobody dismissed, as far as they stand on cells of the workbook. */
function findingsInSheets(state: PaneState): readonly AssessedFinding[] {
  return shownForms(state)
    .filter(({ form }) => !form.isDocument)
    .flatMap(({ findings }) => openFindings(findings));
}

export const markFindings: Action = {
  id: 'markFindings',
  label: 'action.mark',
  busy: 'busy.marking',
  canCancel: false,
  perform: async ({ host, state }) => {
    const marked = await host.mark(markEdits(findingsInSheets(state)));
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
    const noted = await host.note(notesOf(findingsInSheets(state)));
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
