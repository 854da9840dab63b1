import { digitOf, isDigit, isGroupComma, isPoint } from './characters';
import { Decimal } from './decimal';

export interface ScannedNumber {
  readonly value: Decimal;
  readonly decimals: number;
  readonly start: number;
  readonly end: number;
  /** The digits before the point as written, separators left out. */
  readonly whole: string;
  readonly grouped: boolean;
}

function digitsFrom(text: string, at: number): string {
  let digits = '';
  for (let i = at; ; i += 1) {
    const digit = digitOf(text[i]);
    if (digit === null) return digits;
    digits += String(digit);
  }
}

/**
 * The unsigned number that begins at `start`: western or full-width digits, commas between groups of exactly three,
 * a decimal point followed by digits. The character at `start` must be a digit.
 */
export function scanNumber(text: string, start: number): ScannedNumber {
  let whole = digitsFrom(text, start);
  let end = start + whole.length;
  let grouped = false;
  while (whole.length <= 3 || grouped) {
    if (!isGroupComma(text[end])) break;
    const group = digitsFrom(text, end + 1);
    if (group.length !== 3) break;
    whole += group;
    end += 4;
    grouped = true;
  }
  let fraction = '';
  if (isPoint(text[end]) && isDigit(text[end + 1])) {
    fraction = digitsFrom(text, end + 1);
    end += 1 + fraction.length;
  }
  const value = new Decimal(fraction === '' ? whole : `${whole}.${fraction}`);
  return { value, decimals: fraction.length, start, end, whole, grouped };
}
