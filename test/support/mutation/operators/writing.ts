import { pick } from '../../layout';
import type { Book, Change } from '../book';
import { couldHold, marksOf, type Claim } from '../claim';
import type { Mark } from '../mark';
import { num, plus, show } from '../num';
import { broken, placesOfClaims, slipOperator, type MutationClass, type Operator } from '../operator';
import { larger } from '../slips';
import { proseBesideTable, tagged } from './claims';

/** An operator that writes one figure of a claim in a way that no figure is written. */
function textOperator(
  id: string,
  kind: MutationClass,
  marks: (claim: Claim) => readonly Mark[],
  write: (mark: Mark) => string | null,
): Operator {
  return {
    id,
    class: kind,
    mutate: (book, random) => {
      const all = [...new Set(book.claims.flatMap(marks))];
      if (all.length === 0) return null;
      const mark = pick(random, all);
      const text = write(mark);
      if (text === null) return null;
      const claims = book.claims.filter((claim) => marksOf(claim).includes(mark));
      const change: Change = { texts: new Map([[mark, text]]) };
      return {
        change,
        places: placesOfClaims(book, [mark], claims),
        story: `${show(mark.value)}${mark.suffix} → ${text}`,
      };
    },
  };
}

function proseOf(...kinds: readonly Claim['kind'][]): (claim: Claim) => readonly Mark[] {
  return (claim) =>
    kinds.includes(claim.kind) ? marksOf(claim).filter(({ source }) => source === 'prose') : [];
}

function moneyInProse(claim: Claim): readonly Mark[] {
  if (claim.kind !== 'same') return [];
  return proseBesideTable(claim).filter(({ suffix }) => suffix === '万元' || suffix === '元');
}

/** The year before in front of a figure of this year. */
function yearSlip(book: Book, random: () => number): ReturnType<Operator['mutate']> {
  const claims = book.claims.filter((claim) => claim.tag === 'same year');
  const years = claims.flatMap(marksOf);
  if (years.length === 0) return null;
  const mark = pick(random, years);
  const values = new Map([[mark, plus(mark.value, num('-1'))]]);
  return {
    change: { values },
    places: placesOfClaims(book, [mark], broken(book, values)),
    story: `year ${show(mark.value)} → the one before`,
  };
}

/** Cumulated progress that falls: a later node below an earlier one. */
export const fallingProgress: Operator = slipOperator(
  'falling-progress',
  'progress',
  {
    tag: tagged('order'),
    marks: (claim) =>
      claim.kind === 'at-most' && !couldHold({ ...claim, value: claim.limit, limit: claim.value }, new Map())
        ? [claim.limit]
        : [],
  },
  larger(0.2, 0.6),
);

/** Figures that are badly written, and years that were not changed. */
export const WRITING_OPERATORS: readonly Operator[] = [
  textOperator(
    'unit-slip-in-prose',
    'unit',
    moneyInProse,
    (mark) => `${show(mark.value)}${mark.suffix === '万元' ? '元' : '万元'}`,
  ),
  textOperator(
    'lost-percent',
    'writing',
    (claim) => (claim.kind === 'share' ? [claim.result].filter(({ source }) => source === 'prose') : []),
    (mark) => show(mark.value),
  ),
  textOperator('stray-point', 'writing', proseOf('share', 'difference', 'sum'), (mark) =>
    mark.suffix.endsWith('元') ? `.${show(mark.value)}${mark.suffix}` : null,
  ),
  textOperator('double-point', 'writing', proseOf('share', 'difference', 'sum'), (mark) =>
    mark.suffix.endsWith('元') && mark.value.decimals > 0
      ? `${show(mark.value).replace('.', '..')}${mark.suffix}`
      : null,
  ),
  textOperator(
    'missing-number',
    'writing',
    (claim) => (claim.kind === 'difference' ? [claim.result] : []),
    (mark) => mark.suffix,
  ),
  { id: 'year-slip', class: 'year', mutate: yearSlip },
  fallingProgress,
];
