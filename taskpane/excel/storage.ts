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
const MAX_JOURNALS = 20;

export function loadRecord(): string | null {
  const text = storage.get(RECORD);
  return typeof text === 'string' ? text : null;
}

export function saveRecord(text: string): void {
  storage.set(RECORD, text);
}

/** Journals not taken back yet, the latest last. What is not readable as one is left out. */
export function loadJournals(): readonly Journal[] {
  const stored = storage.get(JOURNALS);
  return Array.isArray(stored) ? stored.filter(isJournal) : [];
}

export function keepJournal(journal: Journal): void {
  storage.set(JOURNALS, [...loadJournals(), journal].slice(-MAX_JOURNALS));
}

export function dropJournal(journal: Journal): void {
  const same = JSON.stringify(journal);
  storage.set(
    JOURNALS,
    loadJournals().filter((each) => JSON.stringify(each) !== same),
  );
}
