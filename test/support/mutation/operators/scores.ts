import { pick } from '../../layout';
import type { Book } from '../book';
import { broken, placesOfClaims, slipOperator, type Mutant, type Operator } from '../operator';
import { anySlip, larger, more, otherDigit } from '../slips';
import { compare, num, plus, show } from '../num';
import { operands, result, tagged } from './claims';

const GRADES: readonly (readonly string[])[] = [
  ['优', '良', '中', '差'],
  ['优秀', '良好', '中', '差'],
];

/** The band next to the one that is written. */
function otherGrade(text: string): string | null {
  const words = GRADES.find((each) => each.includes(text));
  const at = words?.indexOf(text) ?? -1;
  return words?.[at === 0 ? 1 : at - 1] ?? null;
}

function gradeSlip(book: Book, random: () => number): Mutant | null {
  if (book.grades.length === 0) return null;
  const { place, total } = pick(random, book.grades);
  const [sheet = '', cell = ''] = place.split('!');
  const text = book.pages.find(({ name }) => name === sheet)?.cells.get(cell)?.[0];
  if (typeof text !== 'string') return null;
  const other = otherGrade(text);
  if (other === null) return null;
  return {
    change: { cells: new Map([[place, other]]) },
    places: new Set([place, ...placesOfClaims(book, [total], [])]),
    story: `grade ${text} → ${other} at ${show(total.value)}`,
  };
}

/** A row left without its score while the total still counts it. */
function blankRow(book: Book, random: () => number): Mutant | null {
  const sums = book.claims.filter((claim) => claim.tag === 'total-score');
  if (sums.length === 0) return null;
  const sum = pick(random, sums);
  if (sum.kind !== 'sum') return null;
  const mark = pick(random, sum.parts);
  const wrong = broken(book, new Map([[mark, num('0')]]));
  const [place, ...others] = placesOfClaims(book, [mark], []);
  if (place === undefined || others.length > 0 || compare(mark.value, num('0')) <= 0) return null;
  return {
    change: { cells: new Map([[place, null]]) },
    places: placesOfClaims(book, [mark], wrong),
    story: `score ${show(mark.value)} at ${place} left out`,
  };
}

/** A score above its weight, with the sums that follow from it mended. */
function aboveWeight(book: Book, random: () => number): Mutant | null {
  const limits = book.claims.filter((claim) => claim.tag === 'score-limit');
  if (limits.length === 0) return null;
  const claim = pick(random, limits);
  if (claim.kind !== 'at-most') return null;
  const value = plus(claim.limit.value, num(pick(random, ['0.5', '1', '2'])));
  const values = new Map([[claim.value, value]]);
  return {
    change: { values },
    places: placesOfClaims(book, [claim.value], [claim]),
    story: `score ${show(claim.value.value)} → ${show(value)} of ${show(claim.limit.value)}`,
  };
}

/** Points that do not add up, exceed what can be given, or are given for what was not reached. */
export const SCORE_OPERATORS: readonly Operator[] = [
  { id: 'score-above-weight', class: 'score', mutate: aboveWeight },
  slipOperator(
    'row-score',
    'score',
    { tag: tagged('section-score', 'total-score'), marks: operands },
    more('-1', '-2', '-0.5'),
  ),
  slipOperator(
    'execution-score',
    'score',
    { tag: tagged('execution-score'), marks: result },
    more('-1', '-2', '-0.5'),
  ),
  slipOperator('limit-exceeded', 'score', { tag: tagged('limit'), marks: result }, larger(1.2, 2)),
  slipOperator('target-missed', 'score', { tag: tagged('target-met'), marks: operands }, larger(0.5, 0.9)),
  slipOperator('section-score', 'total', { tag: tagged('section-score'), marks: result }, anySlip),
  slipOperator('total-score', 'total', { tag: tagged('total-score'), marks: result }, anySlip),
  slipOperator(
    'total-off-by-points',
    'total',
    { tag: tagged('total-score'), marks: result },
    more('-1', '0.5', '-0.5', '-2'),
  ),
  { id: 'grade-off', class: 'total', mutate: gradeSlip },
  { id: 'blank-row', class: 'total', mutate: blankRow },
  slipOperator('prose-score-sum', 'total', { tag: tagged('prose-score-sum'), marks: result }, otherDigit),
];
