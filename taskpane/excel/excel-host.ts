import type { CellContent, WorkbookSnapshot } from '../../src';
import type { HostProblem, HostResult, WorkbookHost } from '../workbook-host';
import { hostProblem } from './host-problem';
import { addMarks, removeMarks } from './marks';
import { requestSheet, sheetSnapshot } from './read-sheet';
import { dropJournal, keepJournal, loadJournals, loadRecord, saveRecord } from './storage';
import { writeCells, type Change, type Runner } from './write-cells';

const FILE = '';

/**
 * Runs a batch and waits while a cell is being edited; on hosts that know it, all writes of a batch are one undo step.
 * Objects are released in the batch itself, so that no further round trip follows.
 */
const run: Runner = (batch) =>
  Excel.run({ delayForCellEdit: true, mergeUndoGroup: true } as Excel.RunOptions, batch);

async function attempt<T>(work: () => Promise<T>): Promise<HostResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: hostProblem(error) };
  }
}

function contentOf(content: CellContent): string | number {
  switch (content.kind) {
    case 'number':
      return Number(content.value);
    case 'text':
      return content.text;
    case 'formula':
      return `=${content.formula}`;
    case 'blank':
      return '';
  }
}

function failure(
  code: HostProblem['code'],
  cells: readonly string[] = [],
): { readonly ok: false; readonly problem: HostProblem } {
  return { ok: false, problem: { code, cells, detail: '' } };
}

function snapshotOf(sheets: WorkbookSnapshot['sheets']): WorkbookSnapshot {
  return { file: FILE, sheets, record: null };
}

/** Excel as the pane's workbook: the only place that talks to it. */
export function createExcelHost(): WorkbookHost {
  return {
    readSheet: () =>
      attempt(() =>
        run(async (context) => {
          const request = requestSheet(context.workbook.worksheets.getActiveWorksheet());
          await context.sync();
          return snapshotOf([sheetSnapshot(request)]);
        }),
      ),

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
      if (signal.aborted) return failure('cancelled');
      report(0, names.value.length);
      const read = await attempt(() =>
        run(async (context) => {
          const requests = names.value.map((name) => requestSheet(context.workbook.worksheets.getItem(name)));
          await context.sync();
          return snapshotOf(requests.map(sheetSnapshot));
        }),
      );
      if (signal.aborted) return failure('cancelled');
      report(names.value.length, names.value.length);
      return read;
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
              ? before.text
              : before.kind === 'boolean'
                ? before.value
                : '';
        return { cell, from, to: contentOf(after) };
      });
      const outcome = await writeCells(run, first.sheet, key, changes, keepJournal);
      if (outcome.kind === 'unchanged')
        for (const journal of loadJournals()) if (isOf(journal, first.sheet, changes)) dropJournal(journal);
      return outcome;
    },

    revert: async (journal) => {
      const changes = journal.cells.map(({ cell, before, after }): Change => ({
        cell,
        from: after,
        to: before,
      }));
      const outcome = await writeCells(run, journal.sheet, journal.key, changes, () => undefined);
      if (outcome.kind === 'written') dropJournal(journal);
      return outcome.kind === 'in-doubt' ? { ...outcome, journal } : outcome;
    },

    journals: loadJournals,
    mark: (edits) =>
      attempt(() =>
        run(async (context) => {
          const count = addMarks(context, edits);
          await context.sync();
          return count;
        }),
      ),
    clearMarks: () => attempt(() => run(removeMarks)),
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
          const tell = (): Promise<void> => {
            listener();
            return Promise.resolve();
          };
          context.workbook.worksheets.onChanged.add(tell);
          context.workbook.worksheets.onActivated.add(tell);
          await context.sync();
        }),
      );
    },
    loadRecord,
    saveRecord,
  };
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
