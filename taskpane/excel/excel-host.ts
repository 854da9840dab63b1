import { RULE_SHEET, type CellContent, type SheetSnapshot, type WorkbookSnapshot } from '../../src';
import type { CellEdit } from '../pane-state';
import type { HostProblem, HostResult, SelectedCell, WorkbookHost } from '../workbook-host';
import { cleanUpWorkbook, clearMarksAndNotes } from './clean-up';
import { HostSilence, hostProblem } from './host-problem';
import { addMarks } from './marks';
import { addNotes } from './notes';
import { addOurSheet, ForeignSheet } from './our-sheet';
import { readRecordPart, writeRecordPart } from './record-part';
import { readSheetByBlocks, requestSheet, sheetSnapshot } from './read-sheet';
import {
  dropJournal,
  keepJournal,
  loadJournals,
  loadRecord,
  loadUndone,
  moveToJournals,
  moveToUndone,
  saveRecord,
} from './storage';
import { asText, writeCells, type Change, type Runner } from './write-cells';

const FILE = '';

const PATIENCE_MS = 30_000;
/** So many sheets come in one answer: few trips, and each short enough that the person can go on. */
const SHEETS_AT_ONCE = 5;

/** Fails where the host stays silent, so that the pane never waits without end. */
async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new HostSilence(`${String(PATIENCE_MS / 1000)} s`));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs a batch and waits while a cell is being edited; on hosts that know it, all writes of a batch are one undo step.
 * Ranges are released in the batch itself, so that no further round trip follows.
 */
const run: Runner = (batch) =>
  // mergeUndoGroup is newer than the typings; hosts that do not know it pass over it.
  withPatience(Excel.run({ delayForCellEdit: true, mergeUndoGroup: true } as Excel.RunOptions, batch));

async function attempt<T>(work: () => Promise<T>): Promise<HostResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof ForeignSheet) return failure('foreign-sheet', [error.message]);
    return { ok: false, problem: hostProblem(error) };
  }
}

function contentOf(content: CellContent): string | number {
  switch (content.kind) {
    case 'number':
      return Number(content.value);
    case 'text':
      return asText(content.text);
    case 'formula':
      return `=${content.formula}`;
    case 'blank':
      return '';
  }
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function failure(
  code: HostProblem['code'],
  cells: readonly string[] = [],
): { readonly ok: false; readonly problem: HostProblem } {
  return { ok: false, problem: { code, cells, detail: '' } };
}

function contentIn(rows: readonly (readonly unknown[])[]): string | number | boolean {
  const value = rows[0]?.[0];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

/** 'My sheet'!C5:D6 → the sheet and the first cell. */
function selectedCell(address: string, text: readonly (readonly string[])[]): SelectedCell {
  const at = address.lastIndexOf('!');
  const sheet = address.slice(0, at).replace(/^'|'$/gu, '').replaceAll("''", "'");
  return { sheet, cell: address.slice(at + 1).split(':')[0] ?? '', text: text[0]?.[0] ?? '' };
}

function snapshotOf(sheets: WorkbookSnapshot['sheets']): WorkbookSnapshot {
  return { file: FILE, sheets, record: null };
}

/** Cells that are to look like another cell take its number format; should that fail, the value is right all the same. */
async function takeFormats(edits: readonly CellEdit[]): Promise<void> {
  const styled = edits.flatMap(({ sheet, cell, after }) =>
    after.kind === 'number' && after.styleOf !== undefined ? [{ sheet, cell, from: after.styleOf }] : [],
  );
  if (styled.length === 0) return;
  await attempt(() =>
    run(async (context) => {
      const pairs = styled.map(({ sheet, cell, from }) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const other = worksheet.getRange(from);
        other.load('numberFormat');
        return { range: worksheet.getRange(cell), other };
      });
      await context.sync();
      for (const { range, other } of pairs) range.numberFormat = other.numberFormat;
      await context.sync();
    }),
  );
}

function readSheets(names: readonly string[]): Promise<HostResult<readonly SheetSnapshot[]>> {
  return attempt(() =>
    run(async (context) => {
      const requests = names.map((name) => requestSheet(context.workbook.worksheets.getItem(name)));
      await context.sync();
      return requests.map(sheetSnapshot);
    }),
  );
}

/** Some sheets in one answer; where that is too large for one, sheet by sheet and block by block. */
async function readSheetsOrBlocks(names: readonly string[]): Promise<HostResult<readonly SheetSnapshot[]>> {
  const read = await readSheets(names);
  if (read.ok || read.problem.code !== 'too-large') return read;
  const sheets: SheetSnapshot[] = [];
  for (const name of names) {
    const sheet = await attempt(() => run((context) => readSheetByBlocks(context, name)));
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  return { ok: true, value: sheets };
}

/** Excel as the pane's workbook: the only place that talks to it. */
export function createExcelHost(): WorkbookHost {
  const host: WorkbookHost = {
    readSheet: async () => {
      const whole = await attempt(() =>
        run(async (context) => {
          const { worksheets } = context.workbook;
          const request = requestSheet(worksheets.getActiveWorksheet());
          const rules = requestSheet(worksheets.getItemOrNullObject(RULE_SHEET));
          await context.sync();
          const active = sheetSnapshot(request);
          const own = rules.sheet.isNullObject || active.name === RULE_SHEET ? [] : [sheetSnapshot(rules)];
          return snapshotOf([active, ...own]);
        }),
      );
      if (whole.ok || whole.problem.code !== 'too-large') return whole;
      return attempt(() => run(async (context) => snapshotOf([await readSheetByBlocks(context, null)])));
    },

    readWorkbook: async (report, signal) => {
      const names = await attempt(() =>
        run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.load('items/name');
          await context.sync();
          return worksheets.items.map((sheet) => sheet.name);
        }),
      );
      if (!names.ok) return names;
      const sheets: SheetSnapshot[] = [];
      for (let done = 0; done < names.value.length; done += SHEETS_AT_ONCE) {
        if (signal.aborted) return failure('cancelled');
        report(done, names.value.length);
        const read = await readSheetsOrBlocks(names.value.slice(done, done + SHEETS_AT_ONCE));
        if (!read.ok) return read;
        sheets.push(...read.value);
      }
      return { ok: true, value: snapshotOf(sheets) };
    },

    write: async (key, edits) => {
      const [first] = edits;
      if (first === undefined)
        return { kind: 'unchanged', problem: { code: 'unknown', cells: [], detail: 'no edits' } };
      const changes = edits.map(({ cell, before, after }): Change => {
        const from =
          before.kind === 'number'
            ? before.value.toNumber()
            : before.kind === 'text'
              ? asText(before.text)
              : before.kind === 'boolean'
                ? before.value
                : '';
        return { cell, from, to: contentOf(after) };
      });
      const outcome = await writeCells(run, first.sheet, key, changes, keepJournal);
      if (outcome.kind === 'written') await takeFormats(edits);
      if (outcome.kind !== 'unchanged') return outcome;
      // Nothing was written: its journal, if it came that far, is not one to take back.
      const kept = loadJournals().at(-1);
      if (kept !== undefined && isOf(kept, first.sheet, changes)) dropJournal(kept);
      const moved = elsewhere(edits, outcome.problem);
      return moved === null ? outcome : host.write(key, moved);
    },

    revert: async (journal) => {
      const changes = journal.cells.map(({ cell, before, after }): Change => ({
        cell,
        from: after,
        to: before,
      }));
      const outcome = await writeCells(run, journal.sheet, journal.key, changes, () => undefined);
      if (outcome.kind === 'written') moveToUndone(journal);
      return outcome.kind === 'in-doubt' ? { ...outcome, journal } : outcome;
    },

    redo: async (journal) => {
      const changes = journal.cells.map(({ cell, before, after }): Change => ({
        cell,
        from: before,
        to: after,
      }));
      const outcome = await writeCells(run, journal.sheet, journal.key, changes, () => undefined);
      if (outcome.kind === 'written') moveToJournals(journal);
      return outcome.kind === 'in-doubt' ? { ...outcome, journal } : outcome;
    },

    journals: loadJournals,
    undone: loadUndone,
    addSheet: (edit) => attempt(() => run((context) => addOurSheet(context, edit))),
    openNew: (file) =>
      attempt(async () => {
        await withPatience(Excel.createWorkbook(base64Of(file)));
        return null;
      }),
    mark: (edits) =>
      attempt(() =>
        run(async (context) => {
          const count = addMarks(context, edits);
          await context.sync();
          return count;
        }),
      ),
    note: (notes) =>
      attempt(() =>
        run(async (context) => {
          addNotes(context, notes);
          await context.sync();
          return notes.length;
        }),
      ),
    clearMarks: () => attempt(() => run(clearMarksAndNotes)),
    cleanUp: () => attempt(() => run(cleanUpWorkbook)),
    selected: () =>
      attempt(() =>
        run(async (context) => {
          const range = context.workbook.getSelectedRange();
          range.load('address,text');
          await context.sync();
          return selectedCell(range.address, range.text);
        }),
      ),
    putFormula: async ({ sheet, cell, formula, isPercent }) => {
      const now = await attempt(() =>
        run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
          range.load('formulas,numberFormat');
          await context.sync();
          return { content: contentIn(range.formulas), format: contentIn(range.numberFormat) };
        }),
      );
      if (!now.ok) return { kind: 'unchanged', problem: now.problem };
      const changes = [{ cell, from: now.value.content, to: formula }];
      const outcome = await writeCells(run, sheet, `sheet|${sheet}`, changes, keepJournal);
      if (outcome.kind === 'written' && isPercent && now.value.format === 'General') {
        await attempt(() =>
          run(async (context) => {
            context.workbook.worksheets.getItem(sheet).getRange(cell).numberFormat = [['0.00%']];
            await context.sync();
          }),
        );
      }
      return outcome;
    },
    select: (sheet, cell) =>
      attempt(() =>
        run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.activate();
          worksheet.getRange(cell).select();
          await context.sync();
          return null;
        }),
      ),
    watch: (listener) => {
      void attempt(() =>
        run(async (context) => {
          const tell = (event: 'changed' | 'activated') => (): Promise<void> => {
            listener(event);
            return Promise.resolve();
          };
          context.workbook.worksheets.onChanged.add(tell('changed'));
          context.workbook.worksheets.onActivated.add(tell('activated'));
          await context.sync();
        }),
      );
    },
    readRecord: () => attempt(() => run(readRecordPart)),
    keepRecord: (text) =>
      attempt(() =>
        run(async (context) => {
          await writeRecordPart(context, text);
          return null;
        }),
      ),
    loadRecord,
    saveRecord,
  };
  return host;
}

/** The edits with those that did not take moved to where else they may belong; null where there is no other place. */
function elsewhere(edits: readonly CellEdit[], { code, cells }: HostProblem): readonly CellEdit[] | null {
  if (code !== 'not-taken') return null;
  const missed = (edit: CellEdit): boolean => cells.includes(`${edit.sheet}!${edit.cell}`);
  if (!edits.filter(missed).every((edit) => (edit.otherCells ?? []).length > 0)) return null;
  return edits.map((edit) => {
    const [next, ...rest] = edit.otherCells ?? [];
    return missed(edit) && next !== undefined ? { ...edit, cell: next, otherCells: rest } : edit;
  });
}

function isOf(
  journal: { readonly sheet: string; readonly cells: readonly { readonly cell: string }[] },
  sheet: string,
  changes: readonly Change[],
): boolean {
  return (
    journal.sheet === sheet &&
    journal.cells.map((each) => each.cell).join() === changes.map((change) => change.cell).join()
  );
}
