import { seeded } from '../layout';
import { textOf, type Book } from './book';
import { findingsOf, type Found } from './findings';
import { bookOf } from './layouts/all';
import type { MutationClass, Mutant, Operator } from './operator';
import { OPERATORS } from './operators/all';

/** How many mutants were made and how many of them a finding points at. */
export interface Tally {
  made: number;
  killed: number;
  killedAsError: number;
}

export interface Survivor {
  readonly operator: string;
  readonly layout: string;
  readonly seed: number;
  readonly story: string;
  readonly places: readonly string[];
  /** The sentence or cell as the mutant has it. */
  readonly text: string;
  /** New findings that point elsewhere. */
  readonly elsewhere: readonly string[];
}

export interface Measured {
  readonly operators: ReadonlyMap<string, Tally>;
  readonly classes: ReadonlyMap<MutationClass, Tally>;
  readonly layouts: ReadonlyMap<string, Tally>;
  readonly survivors: readonly Survivor[];
}

/** What is found in workbooks in which everything holds. */
export interface FalseAlarm {
  readonly layout: string;
  readonly seed: number;
  readonly finding: Found;
}

function count<K>(tallies: Map<K, Tally>, key: K, verdict: Found['severity'] | null): void {
  const tally = tallies.get(key) ?? { made: 0, killed: 0, killedAsError: 0 };
  tallies.set(key, tally);
  tally.made += 1;
  if (verdict !== null && verdict !== 'info') tally.killed += 1;
  if (verdict === 'error') tally.killedAsError += 1;
}

interface Verdict {
  /** The worst finding that points at the mutation; null where none does. */
  readonly severity: Found['severity'] | null;
  readonly elsewhere: readonly Found[];
}

const ORDER = ['error', 'warning', 'info'] as const;

/** Whether a finding that the book itself does not have points at what was changed. */
export function judge(book: Book, usual: ReadonlySet<string>, mutant: Mutant): Verdict {
  const fresh = findingsOf(book, mutant.change).filter(({ id }) => !usual.has(id));
  const right = fresh.filter(({ places }) => places.some((place) => mutant.places.has(place)));
  const severity = ORDER.find((each) => right.some((finding) => finding.severity === each)) ?? null;
  return { severity, elsewhere: fresh.filter((finding) => !right.includes(finding)) };
}

/**
 * Makes mutants of consistent workbooks until there are so many, as far as possible as many of each operator.
 * @param only the operator to take; all where it is left out
 */
export function measureMutants(wanted: number, seed: number, only?: string): Measured {
  const operators: readonly Operator[] =
    only === undefined ? OPERATORS : OPERATORS.filter(({ id }) => id === only);
  const tallies = new Map<string, Tally>();
  const classes = new Map<MutationClass, Tally>();
  const layouts = new Map<string, Tally>();
  const survivors: Survivor[] = [];
  const quota = Math.ceil(wanted / operators.length);
  const isOpen = ({ id }: Operator): boolean => (tallies.get(id)?.made ?? 0) < quota;
  for (let i = 0; i < wanted && operators.some(isOpen); i += 1) {
    const book = bookOf(seed + i);
    const usual = new Set(findingsOf(book).map(({ id }) => id));
    for (const operator of operators.filter(isOpen)) {
      const mutant = operator.mutate(book, seeded(book.seed * 7919 + operator.id.length));
      if (mutant === null) continue;
      const { severity, elsewhere } = judge(book, usual, mutant);
      count(tallies, operator.id, severity);
      count(classes, operator.class, severity);
      count(layouts, book.layout, severity);
      if (severity !== null && severity !== 'info') continue;
      survivors.push({
        operator: operator.id,
        layout: book.layout,
        seed: book.seed,
        story: mutant.story,
        places: [...mutant.places],
        text: textOf(book, mutant.change),
        elsewhere: elsewhere.map(({ check, message }) => `${check}: ${message}`),
      });
    }
  }
  return { operators: tallies, classes, layouts, survivors };
}

/** Checks so many consistent workbooks; what is found in them. */
export function measureConsistent(forms: number, seed: number): readonly FalseAlarm[] {
  return Array.from({ length: forms }, (_, i) => bookOf(seed + i)).flatMap((book) =>
    findingsOf(book)
      .filter(({ severity }) => severity !== 'info')
      .map((finding) => ({ layout: book.layout, seed: book.seed, finding })),
  );
}

/** How many of a tally's mutants were killed; 1 where none was made. */
export function recall({ made, killed }: Tally): number {
  return made === 0 ? 1 : killed / made;
}
