import { Storage } from '@microsoft/office-js-helpers';
import type { Journal } from '../workbook-host';

/** The one module that uses office-js-helpers: storage of this browser, under a name of our own. */
const storage = new Storage<unknown>('jx');

function isJournal(value: unknown): value is Journal {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    'sheet' in value &&
    'cells' in value &&
    Array.isArray(value.cells)
  );
}

const RECORD = 'record';
const JOURNALS = 'journals';
const UNDONE = 'undone';
const MAX_JOURNALS = 20;

export function loadRecord(): string | null {
  const text = storage.get(RECORD);
  return typeof text === 'string' ? text : null;
}

export function saveRecord(text: string): void {
  storage.set(RECORD, text);
}

function loadList(name: string): readonly Journal[] {
  const stored = storage.get(name);
  return Array.isArray(stored) ? stored.filter(isJournal) : [];
}

function without(journals: readonly Journal[], journal: Journal): readonly Journal[] {
  const same = JSON.stringify(journal);
  return journals.filter((each) => JSON.stringify(each) !== same);
}

/** Journals not taken back yet, the latest last. What is not readable as one is left out. */
export function loadJournals(): readonly Journal[] {
  return loadList(JOURNALS);
}

/** Journals taken back, the one to be done again first last. */
export function loadUndone(): readonly Journal[] {
  return loadList(UNDONE);
}

/** A new write: what was taken back of the same form before can no longer be done again. */
export function keepJournal(journal: Journal): void {
  storage.set(JOURNALS, [...loadJournals(), journal].slice(-MAX_JOURNALS));
  storage.set(
    UNDONE,
    loadUndone().filter((each) => each.key !== journal.key),
  );
}

/** A write that did not come about. */
export function dropJournal(journal: Journal): void {
  storage.set(JOURNALS, without(loadJournals(), journal));
}

export function moveToUndone(journal: Journal): void {
  dropJournal(journal);
  storage.set(UNDONE, [...loadUndone(), journal].slice(-MAX_JOURNALS));
}

export function moveToJournals(journal: Journal): void {
  storage.set(UNDONE, without(loadUndone(), journal));
  storage.set(JOURNALS, [...loadJournals(), journal].slice(-MAX_JOURNALS));
}
