import type { HostProblem, Journal, WriteOutcome } from '../workbook-host';
import { blocksOf, type Block } from './blocks';
import { hostProblem } from './host-problem';

type Content = string | number | boolean;

/** One cell to be changed: from what we believe is there to what is to be there. */
export interface Change {
  readonly cell: string;
  readonly from: Content;
  readonly to: Content;
}

export type Runner = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

function rangesOf(
  context: Excel.RequestContext,
  sheet: string,
  blocks: readonly Block<Change>[],
): readonly Excel.Range[] {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return blocks.map((block) => worksheet.getRange(block.address));
}

/** A text that Excel would take for a number, a date or a formula is written behind an apostrophe; Excel gives it back without. */
export function asText(text: string): string {
  return /^\s*[-+=@'\d.,(（￥$¥]|^(?:true|false)$/iu.test(text) && text.trim() !== '' ? `'${text}` : text;
}

/** What Excel says of a content that was written. */
function asRead(content: Content): Content {
  return typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;
}

/** What stands in the cells now: formulas where there are some, else values. One round trip. */
async function present(
  run: Runner,
  sheet: string,
  blocks: readonly Block<Change>[],
): Promise<ReadonlyMap<string, Content>> {
  return run(async (context) => {
    const ranges = rangesOf(context, sheet, blocks);
    for (const range of ranges) {
      range.load('formulas');
      range.untrack();
    }
    await context.sync();
    return contentsOf(blocks, ranges);
  });
}

function contentsOf(
  blocks: readonly Block<Change>[],
  ranges: readonly Excel.Range[],
): ReadonlyMap<string, Content> {
  const contents = new Map<string, Content>();
  for (const [i, block] of blocks.entries()) {
    for (const [j, { cell }] of block.cells.entries()) {
      const value: unknown = ranges[i]?.formulas[j]?.[0];
      contents.set(
        cell,
        typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '',
      );
    }
  }
  return contents;
}

/** Writes and reads back in one round trip. */
async function put(
  run: Runner,
  sheet: string,
  blocks: readonly Block<Change>[],
  side: 'from' | 'to',
): Promise<ReadonlyMap<string, Content>> {
  return run(async (context) => {
    const ranges = rangesOf(context, sheet, blocks);
    for (const [i, block] of blocks.entries()) {
      const range = ranges[i];
      if (range === undefined) continue;
      range.formulas = block.cells.map(({ item }) => [item[side]]);
      range.load('formulas');
      range.untrack();
    }
    await context.sync();
    return contentsOf(blocks, ranges);
  });
}

function different(
  contents: ReadonlyMap<string, Content>,
  changes: readonly Change[],
  side: 'from' | 'to',
): readonly string[] {
  return changes
    .filter((change) => contents.get(change.cell) !== asRead(change[side]))
    .map((change) => change.cell);
}

function named(sheet: string, cells: readonly string[]): readonly string[] {
  return cells.map((cell) => `${sheet}!${cell}`);
}

function problemOf(
  code: HostProblem['code'],
  sheet: string,
  cells: readonly string[],
  detail = '',
): HostProblem {
  return { code, cells: named(sheet, cells), detail };
}

/** After a write that failed or did not take: as before if that can be had, else in doubt, cell by cell. */
async function restore(
  run: Runner,
  journal: Journal,
  blocks: readonly Block<Change>[],
  changes: readonly Change[],
  cause: HostProblem,
): Promise<WriteOutcome> {
  const { sheet } = journal;
  const everyCell = changes.map((change) => change.cell);
  const inDoubt = (cells: readonly string[]): WriteOutcome => ({
    kind: 'in-doubt',
    problem: { ...cause, cells: named(sheet, cells) },
    journal,
  });
  try {
    const now = await present(run, sheet, blocks);
    if (different(now, changes, 'to').length === 0) return { kind: 'written', journal };
    // A request without an answer may still be on its way: nothing is certain before it has come.
    const isPending = cause.code === 'unreachable';
    if (different(now, changes, 'from').length === 0) {
      return isPending ? inDoubt(everyCell) : { kind: 'unchanged', problem: cause };
    }
    const left = different(await put(run, sheet, blocks, 'from'), changes, 'from');
    return left.length === 0 ? { kind: 'unchanged', problem: cause } : inDoubt(left);
  } catch {
    return inDoubt(everyCell);
  }
}

/**
 * Changes cells of one sheet, whole or not at all: compares in one round trip, writes and reads back in a second.
 * @param keep is given the journal before anything is written, so that it survives whatever happens
 */
export async function writeCells(
  run: Runner,
  sheet: string,
  key: string,
  changes: readonly Change[],
  keep: (journal: Journal) => void,
): Promise<WriteOutcome> {
  const blocks = blocksOf(changes, (change) => change.cell);
  const journal: Journal = {
    key,
    sheet,
    cells: changes.map(({ cell, from, to }) => ({
      cell,
      before: from,
      after: typeof to === 'boolean' ? String(to) : to,
    })),
  };
  try {
    const now = await present(run, sheet, blocks);
    const changed = different(now, changes, 'from');
    if (changed.length > 0) return { kind: 'unchanged', problem: problemOf('changed', sheet, changed) };
  } catch (error) {
    return { kind: 'unchanged', problem: hostProblem(error) };
  }
  keep(journal);
  try {
    const written = await put(run, sheet, blocks, 'to');
    const missed = different(written, changes, 'to');
    if (missed.length === 0) return { kind: 'written', journal };
    return await restore(run, journal, blocks, changes, problemOf('not-taken', sheet, missed));
  } catch (error) {
    return restore(run, journal, blocks, changes, hostProblem(error));
  }
}
