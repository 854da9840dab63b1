import { digitOf, isGroupComma, isPoint } from './characters';
import { Decimal } from './decimal';
import { unitAt } from './units';

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
  const digits: number[] = [];
  for (let i = at; ; i += 1) {
    const digit = digitOf(text[i]);
    if (digit === null) return digits.join('');
    digits.push(digit);
  }
}

/** The groups behind a comma: of three digits, or wrongly of another size where decimals or a unit show that they belong. */
function groupsFrom(
  text: string,
  whole: string,
  end: number,
): { readonly whole: string; readonly end: number } {
  let digits = whole;
  let at = end;
  let isRight = whole.length <= 3;
  let isHalfWidth = true;
  while (isGroupComma(text[at])) {
    const group = digitsFrom(text, at + 1);
    if (group.length < 2 || group.length > 4) break;
    isRight &&= group.length === 3;
    isHalfWidth &&= text[at] === ',';
    digits += group;
    at += 1 + group.length;
  }
  const fraction = isPoint(text[at]) ? digitsFrom(text, at + 1).length + 1 : 0;
  const isMoney = unitAt(text, at + fraction)?.unit.kind === 'money';
  const isMeant = isRight || (isHalfWidth && isMoney);
  return at > end && isMeant ? { whole: digits, end: at } : { whole, end };
}

/** 1 260个: a space as the mark of thousands, where a unit follows. */
function spacedGroup(
  text: string,
  whole: string,
  end: number,
): { readonly whole: string; readonly end: number } {
  const group = whole.length <= 3 && text[end] === ' ' ? digitsFrom(text, end + 1) : '';
  const tail = isPoint(text[end + 4]) ? digitsFrom(text, end + 5).length + 1 : 0;
  const isGroup =
    group.length === 3 &&
    unitAt(text, end + 4 + tail) !== null &&
    !'第表图件'.includes(text[end - whole.length - 1] ?? ' ');
  return isGroup ? { whole: whole + group, end: end + 4 } : { whole, end };
}

/**
 * The unsigned number that begins at `start`: western or full-width digits, commas between groups (of three; other sizes
 * where what follows shows that they belong), a decimal point followed by digits. A digit must stand at `start`.
 */
export function scanNumber(text: string, start: number): ScannedNumber {
  const first = digitsFrom(text, start);
  const commas = groupsFrom(text, first, start + first.length);
  const { whole, end: wholeEnd } =
    commas.end > start + first.length ? commas : spacedGroup(text, first, commas.end);
  const grouped = whole.length > first.length;
  const fraction = isPoint(text[wholeEnd]) ? digitsFrom(text, wholeEnd + 1) : '';
  const end = fraction === '' ? wholeEnd : wholeEnd + 1 + fraction.length;
  const value = new Decimal(fraction === '' ? whole : `${whole}.${fraction}`);
  return { value, decimals: fraction.length, start, end, whole, grouped };
}
