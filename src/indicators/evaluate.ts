import {
  absoluteInterval,
  addIntervals,
  Decimal,
  divideIntervals,
  exactly,
  multiplyIntervals,
  negateInterval,
  ZERO,
  type Interval,
} from '../figures';
import type { Formula, Term } from './indicator';

export type Evaluation =
  | { readonly kind: 'value'; readonly value: Decimal }
  /** The denominator is zero and the numerator is not. */
  | { readonly kind: 'zero-base' }
  /** Nothing over nothing. */
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'missing'; readonly operand: string };

/**
 * One exact number over another.
 * @returns `zero-base` over zero, `not-applicable` for nothing over nothing
 */
export function quotient(numerator: Decimal, denominator: Decimal): Evaluation {
  if (denominator.isZero()) return { kind: numerator.isZero() ? 'not-applicable' : 'zero-base' };
  return { kind: 'value', value: numerator.div(denominator) };
}

export function operandsOf(formula: Formula): readonly string[] {
  return [...new Set([...formula.numerator, ...formula.denominator].map((term) => term.operand))];
}

/**
 * The value of a formula, exact.
 * @param operands value in base units by operand id
 */
export function evaluate(formula: Formula, operands: ReadonlyMap<string, Decimal>): Evaluation {
  const missing = operandsOf(formula).find((id) => !operands.has(id));
  if (missing !== undefined) return { kind: 'missing', operand: missing };
  const sum = (terms: readonly Term[]): Decimal =>
    terms.reduce((total, { operand, sign }) => total.plus((operands.get(operand) ?? ZERO).times(sign)), ZERO);
  const numerator = formula.absolute ? sum(formula.numerator).abs() : sum(formula.numerator);
  const denominator = sum(formula.denominator);
  const result = quotient(numerator, denominator);
  return result.kind === 'value' ? { kind: 'value', value: result.value.times(formula.times) } : result;
}

/** A formula as a native one, its operands as what `placeOf` gives for them. */
export function formulaTwin(formula: Formula, placeOf: (operand: string) => string): string {
  const sum = (terms: readonly Term[]): string =>
    `(${terms.map(({ operand, sign }) => `${sign === -1 ? '-' : '+'}${placeOf(operand)}`).join('')})`;
  const numerator = formula.absolute ? `ABS${sum(formula.numerator)}` : sum(formula.numerator);
  return `${numerator}/${sum(formula.denominator)}*${String(formula.times)}`;
}

/** All values of a formula that its operands' intervals allow; null where an operand is missing or the base may be 0. */
export function evaluateInterval(formula: Formula, operands: ReadonlyMap<string, Interval>): Interval | null {
  const sum = (terms: readonly Term[]): Interval | null =>
    terms.reduce<Interval | null>((total, { operand, sign }) => {
      const interval = operands.get(operand);
      if (total === null || interval === undefined) return null;
      return addIntervals(total, sign === 1 ? interval : negateInterval(interval));
    }, exactly(ZERO));
  const numerator = sum(formula.numerator);
  const denominator = sum(formula.denominator);
  if (numerator === null || denominator === null) return null;
  const quotient = divideIntervals(formula.absolute ? absoluteInterval(numerator) : numerator, denominator);
  return quotient === null ? null : multiplyIntervals(quotient, exactly(new Decimal(formula.times)));
}
