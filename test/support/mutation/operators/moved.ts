import { pick } from '../../layout';
import type { Book } from '../book';
import { placesOf } from '../book';
import { marksOf, type Claim } from '../claim';
import type { Mark } from '../mark';
import { fraction, plus, rounded, show, withDecimals, type Num } from '../num';
import { broken, placesOfClaims, type Mutant, type Operator } from '../operator';
import { anySlip } from '../slips';
import { tableBesideTable, tagged } from './claims';

function pageOf(book: Book, mark: Mark): string {
  const [place = ''] = placesOf(book, new Set([mark]));
  return place.split('!')[0] ?? '';
}

/** The rate that two figures make, written as the mark was. */
function rateOf(claim: Extract<Claim, { kind: 'share' }>, values: ReadonlyMap<Mark, Num>): Num {
  const [part, whole] = [
    values.get(claim.part) ?? claim.part.value,
    values.get(claim.whole) ?? claim.whole.value,
  ];
  const [a, b] = [fraction(part), fraction(whole)];
  return rounded({ n: a.n * b.d * 100n, d: a.d * b.n }, 2, 'half-up');
}

/** A change of one figure with all that follows from it on its own page: the page holds, but no longer agrees with another. */
function moved(book: Book, mark: Mark, value: Num): ReadonlyMap<Mark, Num> {
  const page = pageOf(book, mark);
  const gap = plus(value, { ...mark.value, digits: -mark.value.digits });
  const values = new Map<Mark, Num>([[mark, value]]);
  const local = book.claims.filter((claim) => marksOf(claim).every((each) => pageOf(book, each) === page));
  for (const claim of local)
    if (claim.kind === 'sum' && claim.parts.includes(mark) && claim.less.length === 0)
      values.set(claim.whole, withDecimals(plus(claim.whole.value, gap), 2));
  for (const claim of local)
    if (claim.kind === 'share' && (values.has(claim.part) || values.has(claim.whole)))
      values.set(claim.result, rateOf(claim, values));
  return values;
}

function movedOperator(id: string, names: readonly string[]): Operator {
  const isOne = tagged(...names.map((name) => `same ${name}`));
  return {
    id,
    class: 'cross-sheet',
    mutate: (book, random): Mutant | null => {
      const chances = book.claims
        .filter(({ tag }) => isOne(tag))
        .flatMap((claim) => tableBesideTable(claim).map((mark) => ({ claim, mark })));
      if (chances.length === 0) return null;
      for (let i = 0; i < 12; i += 1) {
        const { claim, mark } = pick(random, chances);
        const value = anySlip(mark, random);
        if (value === null) continue;
        const values = moved(book, mark, value);
        const wrong = broken(book, values);
        if (!wrong.includes(claim) || wrong.some(({ kind }) => kind !== 'same')) continue;
        return {
          change: { values },
          places: placesOfClaims(book, [mark], wrong),
          story: `${claim.tag}: ${show(mark.value)} → ${show(value)} with its page`,
        };
      }
      return null;
    },
  };
}

/** Pages that hold by themselves and contradict one another. */
export const MOVED_OPERATORS: readonly Operator[] = [
  movedOperator('summary-page-moved', ['adjusted', 'executed']),
  movedOperator('project-page-moved', ['project', 'projectBudget']),
];
