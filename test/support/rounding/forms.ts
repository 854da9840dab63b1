import { assess, EMPTY_RECORD } from '../../../src';
import { fundGrid } from '../fund-grid';
import { workbookFrom, type Grid, type GridValue } from '../grid';
import type { Random } from '../layout';
import { pick } from '../layout';
import { divided, num, rounded, show, trimmed, withDecimals, type Num } from '../mutation/num';
import { summaryGrid } from '../summary-grid';
import {
  accepted,
  lawfulRange,
  oneStep,
  rounding,
  someDecimals,
  sumRange,
  truth,
  written,
  type Honest,
} from './honest';

/** The checks that compare what a table prints with what it is printed from. */
const CHECKS: ReadonlySet<string> = new Set(['summary-rates', 'summary-totals', 'fund-rates', 'fund-parts']);

/** How cells keep their figures: as texts, or as numbers of at least so many decimals. */
export type Kept = 'text' | 'number' | 'short number';

function cell(value: Num, kept: Kept): GridValue {
  return kept === 'text' ? show(value) : Number(show(value));
}

function decimalsFor(random: Random, kept: Kept): number {
  if (kept === 'text') return someDecimals(random);
  return kept === 'number' ? pick(random, [2, 2, 3, 4]) : pick(random, [0, 1]);
}

function rateText(part: Honest, whole: Honest, decimals: number, random: Random): string {
  return `${show(rounded(divided(part.truth, whole.truth, 100n), decimals, rounding(random)))}%`;
}

function sumOf(parts: readonly Honest[]): Honest['truth'] {
  return { n: parts.reduce((sum, { truth: { n } }) => sum + n, 0n), d: parts[0]?.truth.d ?? 1n };
}

/** Two units in a 汇总表, every figure rounded from its own true value. */
function honestSummary(random: Random, kept: Kept): Grid {
  const decimals = decimalsFor(random, kept);
  const rate = someDecimals(random);
  const [budgets, spent] = [0, 1].map(() =>
    [0, 1].map(() => written(truth(random, 9_000), random, decimals)),
  );
  if (budgets === undefined || spent === undefined) return summaryGrid();
  const column = [budgets, spent].map((parts) => [...parts, written(sumOf(parts), random, decimals)]);
  const cells: Record<string, GridValue> = {};
  for (const [i, row] of [4, 5, 7].entries()) {
    const [budget, executed] = column.map((lines) => lines[i]);
    if (budget === undefined || executed === undefined || budget.written.digits === 0n)
      return honestSummary(random, kept);
    cells[`C${String(row)}`] = cell(budget.written, kept);
    cells[`D${String(row)}`] = cell(executed.written, kept);
    cells[`E${String(row)}`] = rateText(executed, budget, rate, random);
  }
  return summaryGrid(cells);
}

/** A project's block of funds, every figure rounded from its own true value. */
function honestFunds(random: Random, kept: Kept): Grid {
  const decimals = decimalsFor(random, kept);
  const rate = someDecimals(random);
  const columns = ['D', 'E', 'F'].map((letter) => {
    const parts = [0, 1].map(() => written(truth(random, 9_000), random, decimals));
    return { letter, lines: [written(sumOf(parts), random, decimals), ...parts] };
  });
  const cells: Record<string, GridValue> = {};
  for (const { letter, lines } of columns)
    for (const [i, line] of lines.entries()) {
      if (line.written.digits === 0n) return honestFunds(random, kept);
      cells[`${letter}${String(6 + i)}`] = cell(line.written, kept);
    }
  for (const row of [0, 1, 2]) {
    const [, budget, executed] = columns.map(({ lines }) => lines[row]);
    if (budget !== undefined && executed !== undefined)
      cells[`G${String(6 + row)}`] = rateText(executed, budget, rate, random);
  }
  return fundGrid(cells);
}

/** What a cell is taken for: numbers lose the zeros behind, but are kept to the cent. */
function asKept(value: Num, kept: Kept): Num {
  const short = trimmed(value);
  return kept === 'text' ? value : withDecimals(short, Math.max(2, short.decimals));
}

interface Outside {
  readonly grid: Grid;
  readonly cell: string;
  readonly check: string;
}

/** A 汇总表 with a rate, or a total, one smallest step outside of what the figures beside it allow. */
export function outsideGrid(random: Random, kept: Kept): Outside {
  const grid = honestSummary(random, kept);
  const at = (address: string): Num => {
    const held = grid.cells[address];
    return asKept(num(typeof held === 'object' || held === undefined ? '0' : String(held)), kept);
  };
  const [whole, part] = [lawfulRange(at('C4')), lawfulRange(at('D4'))];
  const isRate = random() < 0.5;
  if (isRate) {
    const range = { low: divided(part.low, whole.high, 100n), high: divided(part.high, whole.low, 100n) };
    const value = oneStep(accepted(range, someDecimals(random)).largest, 1n);
    return {
      grid: summaryGrid({ ...grid.cells, E4: `${show(value)}%` }),
      cell: 'E4',
      check: 'summary-rates',
    };
  }
  const next = oneStep(accepted(sumRange([at('C4'), at('C5')]), at('C7').decimals).largest, 1n);
  // A number that ends in zero is kept with fewer decimals, which stand for more.
  const value = next.digits % 10n === 0n ? oneStep(next, 1n) : next;
  return { grid: summaryGrid({ ...grid.cells, C7: cell(value, kept) }), cell: 'C7', check: 'summary-totals' };
}

/** Whether a rate, or a total, that no rounding explains is found. */
export function outsideTrial(random: Random, kept: Kept): boolean {
  const { grid, cell: wrong, check } = outsideGrid(random, kept);
  return assess([workbookFrom(grid)], EMPTY_RECORD).some(({ forms }) =>
    forms.some(({ findings }) =>
      findings.some((finding) => finding.check === check && finding.at.cell === wrong),
    ),
  );
}

/** What the checks say about an honestly rounded form; nothing where all is well. */
export function formTrial(random: Random, kept: Kept): readonly string[] {
  const grid = random() < 0.5 ? honestSummary(random, kept) : honestFunds(random, kept);
  return assess([workbookFrom(grid)], EMPTY_RECORD).flatMap(({ forms }) =>
    forms.flatMap(({ findings }) =>
      findings.filter(({ check }) => CHECKS.has(check)).map(({ check, message }) => `${check}: ${message}`),
    ),
  );
}
