import { Decimal, ZERO } from './decimal';
import { isExactKind, type Unit } from './units';

/** All values between low and high, both included. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

export function exactly(value: Decimal): Interval {
  return { low: value, high: value };
}

/**
 * The values that a written figure may stand for: those that round half up, and as a second reading truncate, to it.
 * Ends are included, which errs on the side of the writer.
 * @param value what is written
 * @param decimals digits behind the point as written, 0 or more
 */
export function writtenInterval(value: Decimal, decimals: number): Interval {
  const step = new Decimal(10).pow(-decimals);
  const half = step.div(2);
  if (value.isZero()) return { low: step.neg(), high: step };
  return value.isNegative()
    ? { low: value.minus(step), high: value.plus(half) }
    : { low: value.minus(half), high: value.plus(step) };
}

/** Money in cells is kept to two decimals even where the screen shows fewer. */
const STORED_DECIMALS = 2;

/** The interval of a figure in its base unit: a point for counted and laid-down figures, else what may lie behind it. */
export function figureInterval(figure: {
  readonly value: Decimal;
  readonly decimals: number;
  readonly unit: Unit | null;
  readonly stored?: true;
}): Interval {
  const decimals = figure.stored === true ? Math.max(STORED_DECIMALS, figure.decimals) : figure.decimals;
  const factor = figure.unit?.factor ?? new Decimal(1);
  const written =
    figure.unit !== null && isExactKind(figure.unit.kind) && factor.eq(1)
      ? exactly(figure.value)
      : writtenInterval(figure.value, decimals);
  return { low: written.low.times(factor), high: written.high.times(factor) };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low.plus(b.low), high: a.high.plus(b.high) };
}

export function negateInterval(a: Interval): Interval {
  return { low: a.high.neg(), high: a.low.neg() };
}

function hullOf(values: readonly [Decimal, ...Decimal[]]): Interval {
  return { low: Decimal.min(...values), high: Decimal.max(...values) };
}

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return hullOf([a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)]);
}

/** a / b; null where b may be zero, for then nothing can be said. */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  if (b.low.lte(ZERO) && b.high.gte(ZERO)) return null;
  return hullOf([a.low.div(b.low), a.low.div(b.high), a.high.div(b.low), a.high.div(b.high)]);
}

export function absoluteInterval(a: Interval): Interval {
  if (a.low.gte(ZERO)) return a;
  if (a.high.lte(ZERO)) return negateInterval(a);
  return { low: ZERO, high: Decimal.max(a.low.neg(), a.high) };
}

export function overlaps(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}

export function contains(a: Interval, value: Decimal): boolean {
  return a.low.lte(value) && value.lte(a.high);
}

/** The sum of many intervals. */
export function sumIntervals(parts: readonly Interval[]): Interval {
  return parts.reduce(addIntervals, exactly(ZERO));
}
