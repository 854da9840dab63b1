import type { Random } from '../layout';
import { pick } from '../layout';
import { placesOf, type Book, type CellKey, type Change } from './book';
import { couldHold, marksOf, type Claim } from './claim';
import type { Mark } from './mark';
import { compare, show, type Num } from './num';

export type MutationClass =
  | 'sum'
  | 'rate'
  | 'score'
  | 'total'
  | 'unit'
  | 'cross-sheet'
  | 'table-prose'
  | 'change'
  | 'progress'
  | 'writing'
  | 'year';

/** A book with one thing wrong, and every place at which a finding would be right. */
export interface Mutant {
  readonly change: Change;
  readonly places: ReadonlySet<CellKey>;
  /** What was done, for persons. */
  readonly story: string;
}

export interface Operator {
  readonly id: string;
  readonly class: MutationClass;
  /** A mutant of the book; null where the book has nothing of the kind. */
  readonly mutate: (book: Book, random: Random) => Mutant | null;
}

/** How a figure is changed; null where it cannot be so. */
export type Slip = (mark: Mark, random: Random) => Num | null;

const TRIES = 12;

/** The claims that a change makes false. */
export function broken(book: Book, values: ReadonlyMap<Mark, Num>): readonly Claim[] {
  const touched = book.claims.filter((claim) => marksOf(claim).some((mark) => values.has(mark)));
  return touched.filter((claim) => !couldHold(claim, values));
}

/** Every place of a changed figure and of what it now contradicts. */
export function placesOfClaims(
  book: Book,
  marks: readonly Mark[],
  claims: readonly Claim[],
): ReadonlySet<CellKey> {
  return placesOf(book, new Set([...marks, ...claims.flatMap(marksOf)]));
}

/** Which claims an operator takes, and which figure of one it changes. */
export interface Aim {
  readonly tag: (tag: string) => boolean;
  readonly marks: (claim: Claim) => readonly Mark[];
}

/**
 * An operator that changes one figure of a claim so that the claim cannot hold any more, whatever was rounded.
 * What lies within rounding is drawn again.
 */
export function slipOperator(id: string, kind: MutationClass, aim: Aim, slip: Slip): Operator {
  return {
    id,
    class: kind,
    mutate: (book, random) => {
      const chances = book.claims
        .filter(({ tag }) => aim.tag(tag))
        .flatMap((claim) => aim.marks(claim).map((mark) => ({ claim, mark })));
      if (chances.length === 0) return null;
      for (let i = 0; i < TRIES; i += 1) {
        const { claim, mark } = pick(random, chances);
        const value = slip(mark, random);
        if (value === null || compare(value, mark.value) === 0) continue;
        const values = new Map([[mark, value]]);
        if (couldHold(claim, values)) continue;
        const wrong = broken(book, values);
        return {
          change: { values },
          places: placesOfClaims(book, [mark], wrong),
          story: `${claim.tag}: ${show(mark.value)}${mark.suffix} → ${show(value)}${mark.suffix}`,
        };
      }
      return null;
    },
  };
}
