import DecimalJs from 'decimal.js';

/**
 * The one Decimal of the product: 60 significant digits, halves away from zero, never in exponent form.
 * Everything that counts or compares uses it; floats appear only at the doors.
 */
export const Decimal = DecimalJs.clone({
  precision: 60,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});

export type Decimal = DecimalJs;

export const ZERO: Decimal = new Decimal(0);
export const HUNDRED: Decimal = new Decimal(100);

/** Sum of any number of Decimals; 0 for none. */
export function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}

/**
 * The number a spreadsheet cell holds, as Excel itself shows it: the stored double at 15 significant digits.
 * @param stored the double of the cell; must be finite.
 * @throws RangeError for NaN and infinities.
 */
export function decimalOfStored(stored: number): Decimal {
  if (!Number.isFinite(stored))
    throw new RangeError(`decimalOfStored: not a finite number: ${String(stored)}`);
  return new Decimal(stored.toPrecision(15));
}
