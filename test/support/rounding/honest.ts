import { Decimal, type Figure, type Unit } from '../../../src/figures';
import { pick, type Random } from '../layout';
import { rounded, show, type Fraction, type Num, type Rounding } from '../mutation/num';

/* Figures as an honest writer gives them: a true value of many decimals, rounded half up or cut to a few. */

const TRUE_DECIMALS = 6;

export interface Honest {
  /** What it really is. */
  readonly truth: Fraction;
  /** What is written. */
  readonly written: Num;
}

export interface Range {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** A true value up to some size, at least a hundredth. */
export function truth(random: Random, size: number): Fraction {
  const d = 10n ** BigInt(TRUE_DECIMALS);
  return { n: BigInt(Math.floor(random() * size * 10 ** TRUE_DECIMALS)) + d / 100n, d };
}

export function rounding(random: Random): Rounding {
  return random() < 0.7 ? 'half-up' : 'truncate';
}

export function written(value: Fraction, random: Random, decimals: number): Honest {
  return { truth: value, written: rounded(value, decimals, rounding(random)) };
}

export function someDecimals(random: Random): number {
  return pick(random, [0, 1, 2, 2, 3, 4]);
}

/** All that a written figure may stand for by law: it was rounded half up, or cut. */
export function lawfulRange({ digits, decimals }: Num): Range {
  const d = 2n * 10n ** BigInt(decimals);
  if (digits === 0n) return { low: { n: -2n, d }, high: { n: 2n, d } };
  return digits < 0n
    ? { low: { n: 2n * digits - 2n, d }, high: { n: 2n * digits + 1n, d } }
    : { low: { n: 2n * digits - 1n, d }, high: { n: 2n * digits + 2n, d } };
}

/** What the sum of written parts may stand for. */
export function sumRange(parts: readonly Num[]): Range {
  const ranges = parts.map(lawfulRange);
  const add = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
  const zero: Fraction = { n: 0n, d: 1n };
  return {
    low: ranges.map(({ low }) => low).reduce(add, zero),
    high: ranges.map(({ high }) => high).reduce(add, zero),
  };
}

function floor(n: bigint, d: bigint): bigint {
  return n >= 0n || n % d === 0n ? n / d : n / d - 1n;
}

/**
 * The least and the largest figure with so many decimals that may stand for something in a range, both above zero.
 * What is one step further cannot be meant.
 */
export function accepted(range: Range, decimals: number): { readonly least: Num; readonly largest: Num } {
  const scale = 10n ** BigInt(decimals);
  const { low, high } = range;
  return {
    least: { digits: -floor(-(low.n * scale - low.d), low.d), decimals },
    largest: { digits: floor(2n * high.n * scale + high.d, 2n * high.d), decimals },
  };
}

export function oneStep({ digits, decimals }: Num, steps: bigint): Num {
  return { digits: digits + steps, decimals };
}

/** A figure of the core's kind. */
export function figureOf(value: Num, unit: Unit | null): Figure {
  const text = show(value);
  return {
    kind: 'figure',
    text: `${text}${unit?.id ?? ''}`,
    span: { start: 0, end: text.length },
    value: new Decimal(text),
    decimals: value.decimals,
    unit,
    comparator: null,
    direction: null,
    approximate: false,
  };
}
