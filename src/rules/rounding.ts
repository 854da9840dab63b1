import { Decimal } from '../figures';
import type { Rounding } from './rule';

const GUARD_DIGITS = 15;

/** Rounds half up or cuts off at a number of decimals. */
export function roundTo(value: Decimal, rounding: Rounding | null): Decimal {
  if (rounding === null) return value;
  const mode = rounding.mode === 'half-up' ? Decimal.ROUND_HALF_UP : Decimal.ROUND_DOWN;
  // A third of something times three is not whole in decimals: what was lost far behind the point must not be cut off as well.
  const clean = value.toDecimalPlaces(rounding.digits + GUARD_DIGITS, Decimal.ROUND_HALF_UP);
  return clean.toDecimalPlaces(rounding.digits, mode);
}

export function roundingWords(rounding: Rounding | null): string {
  if (rounding === null) return '';
  const place = rounding.digits === 0 ? '整数' : `${String(rounding.digits)}位小数`;
  return rounding.mode === 'half-up' ? `四舍五入到${place}` : `截取到${place}`;
}

/** The rounding as a native formula. What is cut off is cleaned of the noise of binary numbers first. */
export function roundingTwin(value: string, rounding: Rounding | null): string {
  if (rounding === null) return value;
  const digits = String(rounding.digits);
  return rounding.mode === 'half-up' ? `ROUND(${value},${digits})` : `TRUNC(ROUND(${value},10),${digits})`;
}
