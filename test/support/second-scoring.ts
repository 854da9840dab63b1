/**
 * Points from a scoring rule, computed a second time: written from the meaning of the rules alone, on exact
 * fractions of bigint, and sharing nothing with the first computation but the types of a rule, so that each
 * can be held against the other.
 */
import type {
  Amount,
  Award,
  ChooseAward,
  Condition,
  DeductAward,
  Gift,
  Grade,
  GradeAward,
  ItemsAward,
  Modifier,
  NodesAward,
  Proportion,
  Rounding,
  Scoring,
} from '../../src/rules/rule';

export interface SecondFound {
  readonly counts?: readonly string[];
  readonly judged?: { readonly label: string; readonly share: string };
  readonly evidence?: string;
}

export interface SecondRow {
  readonly weight: string;
  readonly score: string | null;
  readonly isExcluded: boolean;
}

/** The denominator is positive. */
type Fraction = readonly [numerator: bigint, denominator: bigint];

const ZERO: Fraction = [0n, 1n];
const ONE: Fraction = [1n, 1n];
const CENTS: Rounding = { mode: 'half-up', digits: 2 };

function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError('Division by zero');
  return denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
}

function parse(text: string): Fraction {
  const [, sign, whole, decimals = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new SyntaxError(`Not a decimal text: ${text}`);
  const digits = BigInt(whole + decimals);
  return [sign === '-' ? -digits : digits, 10n ** BigInt(decimals.length)];
}

const add = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const subtract = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d];
const multiply = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const divide = ([a, b]: Fraction, [c, d]: Fraction): Fraction => fraction(a * d, b * c);
const sum = (terms: readonly Fraction[]): Fraction => terms.reduce(add, ZERO);

const isLess = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;
const larger = (a: Fraction, b: Fraction): Fraction => (isLess(a, b) ? b : a);
const smaller = (a: Fraction, b: Fraction): Fraction => (isLess(b, a) ? b : a);
const clip = (value: Fraction, top: Fraction): Fraction => larger(ZERO, smaller(value, top));

/** Division of bigint cuts off toward zero, so a remainder says which way the whole number lies. */
function floor([a, b]: Fraction): Fraction {
  return [a / b - (a % b < 0n ? 1n : 0n), 1n];
}

function ceiling([a, b]: Fraction): Fraction {
  return [a / b + (a % b > 0n ? 1n : 0n), 1n];
}

function round([a, b]: Fraction, { mode, digits }: Rounding): Fraction {
  const unit = 10n ** BigInt(digits);
  if (mode === 'truncate') return [(a * unit) / b, unit];
  const half = a < 0n ? -b : b;
  return [(2n * a * unit + half) / (2n * b), unit];
}

/** Only for fractions that end as decimals. */
function toText([a, b]: Fraction): string {
  let digits = 0;
  while ((a * 10n ** BigInt(digits)) % b !== 0n) digits += 1;
  const scaled = (a * 10n ** BigInt(digits)) / b;
  const figures = String(scaled < 0n ? -scaled : scaled).padStart(digits + 1, '0');
  const point = figures.length - digits;
  const decimals = digits > 0 ? `.${figures.slice(point)}` : '';
  return `${scaled < 0n ? '-' : ''}${figures.slice(0, point)}${decimals}`;
}

function holds(condition: Condition, value: Fraction): boolean {
  const to = parse(condition.to);
  switch (condition.is) {
    case '>=':
      return !isLess(value, to);
    case '>':
      return isLess(to, value);
    case '<=':
      return !isLess(to, value);
    case '<':
      return isLess(value, to);
    case '=':
      return !isLess(value, to) && !isLess(to, value);
  }
}

function amountPoints(amount: Amount, weight: Fraction): Fraction {
  if (amount === 'full') return weight;
  if (amount === 'zero') return ZERO;
  const points = 'points' in amount ? parse(amount.points) : multiply(weight, parse(amount.share));
  return clip(points, weight);
}

function proportionPoints(proportion: Proportion, value: Fraction, weight: Fraction): Fraction {
  const full = parse(proportion.full);
  if (proportion.inverse !== true) return multiply(weight, clip(divide(value, full), ONE));
  return isLess(full, value) ? multiply(weight, divide(full, value)) : weight;
}

function giftPoints(gift: Gift, value: Fraction, weight: Fraction): Fraction {
  return typeof gift === 'object' && 'kind' in gift
    ? proportionPoints(gift, value, weight)
    : amountPoints(gift, weight);
}

function deductPoints(award: DeductAward, value: Fraction, weight: Fraction): Fraction {
  const above = subtract(value, parse(award.from));
  const below = subtract(parse(award.from), value);
  const distance = {
    above: larger(above, ZERO),
    below: larger(below, ZERO),
    both: larger(above, below),
  }[award.side];
  const steps = divide(distance, parse(award.per));
  const counted = { whole: floor(steps), begun: ceiling(steps), prorata: steps }[award.step];
  return larger(ZERO, subtract(weight, multiply(counted, amountPoints(award.take, weight))));
}

function nodesPoints(award: NodesAward, values: readonly Fraction[], weight: Fraction): Fraction | null {
  if (values.length !== award.nodes.length) return null;
  return sum(
    award.nodes.map(({ target, give }, i) => {
      const value = values[i];
      return value !== undefined && !isLess(value, parse(target)) ? amountPoints(give, weight) : ZERO;
    }),
  );
}

function itemsPoints(award: ItemsAward, counts: readonly string[], weight: Fraction): Fraction | null {
  if (counts.length !== award.items.length) return null;
  const counted = sum(
    award.items.map(({ amount }, i) => multiply(amountPoints(amount, weight), parse(counts[i] ?? '0'))),
  );
  return clip(award.start === 'full' ? subtract(weight, counted) : counted, weight);
}

function gradePoints(award: GradeAward, judged: SecondFound['judged'], weight: Fraction): Fraction | null {
  if (judged === undefined) return null;
  const share = parse(judged.share);
  const fits = award.bands.some(
    ({ label, from, to }) =>
      label === judged.label && !isLess(share, parse(from)) && !isLess(parse(to), share),
  );
  return fits ? multiply(weight, share) : null;
}

function choosePoints(
  award: ChooseAward,
  values: readonly Fraction[],
  weight: Fraction,
  found: SecondFound,
): Fraction | null {
  if (award.each === true && values.length !== award.of.length) return null;
  const points: Fraction[] = [];
  for (const [i, one] of award.of.entries()) {
    const result = awardPoints(one, award.each === true ? values.slice(i, i + 1) : values, weight, found);
    if (result === null) return null;
    points.push(result);
  }
  if (points.length === 0) return null;
  switch (award.how) {
    case 'max':
      return larger(ZERO, points.reduce(larger));
    case 'min':
      return larger(ZERO, points.reduce(smaller));
    case 'mean':
      return larger(ZERO, divide(sum(points), [BigInt(points.length), 1n]));
    case 'sum':
      return clip(sum(points), weight);
  }
}

function awardPoints(
  award: Award,
  values: readonly Fraction[],
  weight: Fraction,
  found: SecondFound,
): Fraction | null {
  const [value] = values;
  switch (award.kind) {
    case 'manual':
      return null;
    case 'grade':
      return gradePoints(award, found.judged, weight);
    case 'items':
      return itemsPoints(award, found.counts ?? [], weight);
    case 'nodes':
      return nodesPoints(award, values, weight);
    case 'choose':
      return choosePoints(award, values, weight, found);
    case 'pass': {
      if (value === undefined) return null;
      const gift = holds(award.if, value) ? (award.then ?? 'full') : (award.otherwise ?? 'zero');
      return giftPoints(gift, value, weight);
    }
    case 'bands': {
      if (value === undefined) return null;
      const band = award.bands.find((each) => holds(each.if, value));
      return giftPoints(band?.give ?? award.otherwise ?? 'zero', value, weight);
    }
    case 'ratio':
      if (value === undefined) return null;
      if (award.zeroBelow !== undefined && isLess(value, parse(award.zeroBelow))) return ZERO;
      return proportionPoints(award, value, weight);
    case 'deduct':
      return value === undefined ? null : deductPoints(award, value, weight);
  }
}

function modified(
  points: Fraction,
  modifier: Modifier,
  value: Fraction | undefined,
  weight: Fraction,
  found: SecondFound,
): Fraction {
  switch (modifier.kind) {
    case 'overshoot':
      if (modifier.take === null || value === undefined) return points;
      if (!isLess(parse(modifier.over), value)) return points;
      return larger(ZERO, subtract(points, amountPoints(modifier.take, weight)));
    case 'evidence': {
      if (found.evidence === '无佐证材料') return ZERO;
      const flaw = modifier.flaws.find(({ label }) => label === found.evidence);
      return flaw === undefined ? points : multiply(points, subtract(ONE, parse(flaw.share)));
    }
    case 'reason':
      return points;
  }
}

/** Values in percent, each as an exact quotient; null where the rule cannot be applied to what is given. */
export function secondScore(
  scoring: Scoring,
  values: readonly (readonly [numerator: string, denominator: string])[],
  weight: string,
  found: SecondFound,
): string | null {
  const { input, award, modifiers = [], output = CENTS } = scoring;
  const whole = parse(weight);
  const exact = values.map(([numerator, denominator]) => divide(parse(numerator), parse(denominator)));
  const rounded = input === null ? exact : exact.map((value) => round(value, input));
  const points = awardPoints(award, rounded, whole, found);
  if (points === null) return null;
  const final = modifiers.reduce(
    (before, modifier) => modified(before, modifier, rounded[0], whole, found),
    points,
  );
  const shown = round(final, output);
  return toText(isLess(whole, shown) ? whole : shown);
}

/** null while a counted row has no score, or where no row counts. */
export function secondTotal(rows: readonly SecondRow[]): string | null {
  const counted = rows.filter((row) => !row.isExcluded);
  const scores = counted.flatMap(({ score }) => (score === null ? [] : [parse(score)]));
  if (counted.length === 0 || scores.length < counted.length) return null;
  const plain = sum(scores);
  const countedWeight = sum(counted.map(({ weight }) => parse(weight)));
  if (counted.length === rows.length || countedWeight[0] === 0n) return toText(plain);
  const allWeight = sum(rows.map(({ weight }) => parse(weight)));
  return toText(round(divide(multiply(plain, allWeight), countedWeight), CENTS));
}

/** The first grade from the top that the total reaches. */
export function secondGrade(total: string, grades: readonly Grade[]): string | null {
  return grades.find(({ from }) => !isLess(parse(total), parse(from)))?.label ?? null;
}
