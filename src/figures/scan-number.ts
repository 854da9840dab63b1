import { digitOf, isGroupComma, isPoint, isSpace } from './characters';
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
  const isMeant = isRight || (isMoney && (isHalfWidth || fraction > 0));
  return at > end && isMeant ? { whole: digits, end: at } : { whole, end };
}

/** More groups stand in no amount. */
const MOST_GROUPS = 4;

/** 1 260个, 1 268 450.30元: spaces as the mark of thousands, where a unit follows. 2, 315.6万元: one behind the comma. */
function spacedGroups(
  text: string,
  first: string,
  start: number,
): { readonly whole: string; readonly end: number } {
  const none = { whole: first, end: start };
  if (first.length > 3 || '第表图件'.includes(text[start - first.length - 1] ?? ' ')) return none;
  let [whole, end] = [first, start];
  for (let i = 0; i < MOST_GROUPS; i += 1) {
    const gap = text[end] === ' ' ? 1 : text.startsWith(', ', end) ? 2 : 0;
    const group = gap === 0 ? '' : digitsFrom(text, end + gap);
    if (group.length !== 3) break;
    whole += group;
    end += gap + group.length;
  }
  const tail = isPoint(text[end]) ? digitsFrom(text, end + 1).length + 1 : 0;
  const unit = end === start ? null : unitAt(text, end + tail);
  const hasComma = text.slice(start, end).includes(',');
  return unit === null || (hasComma && unit.unit.kind !== 'money') ? none : { whole, end };
}

/** 96. 4%, 3 .6%: a space or a line's end beside the point, where money or a percentage follows. */
function brokenFraction(text: string, at: number): { readonly digits: string; readonly end: number } | null {
  const before = isSpace(text[at]) ? 1 : 0;
  const point = at + before;
  const behind = isSpace(text[point + 1]) ? 1 : 0;
  if (!isPoint(text[point]) || before + behind !== 1) return null;
  const digits = digitsFrom(text, point + 1 + behind);
  const end = point + 1 + behind + digits.length;
  const unit = digits === '' ? null : unitAt(text, end);
  const isBroken = /[\r\n]/u.test(text.slice(at, point + 2)) && unit !== null;
  return isBroken || unit?.unit.kind === 'money' || unit?.unit.kind === 'percent' ? { digits, end } : null;
}

/**
 * The unsigned number that begins at `start`: western or full-width digits, commas between groups (of three; other sizes
 * where what follows shows that they belong), a decimal point followed by digits. A digit must stand at `start`.
 */
export function scanNumber(text: string, start: number): ScannedNumber {
  const first = digitsFrom(text, start);
  const commas = groupsFrom(text, first, start + first.length);
  const { whole, end: wholeEnd } =
    commas.end > start + first.length ? commas : spacedGroups(text, first, commas.end);
  const grouped = whole.length > first.length;
  const joined = isPoint(text[wholeEnd]) ? digitsFrom(text, wholeEnd + 1) : '';
  const broken = joined === '' ? brokenFraction(text, wholeEnd) : null;
  const fraction = broken?.digits ?? joined;
  const end = broken?.end ?? (fraction === '' ? wholeEnd : wholeEnd + 1 + fraction.length);
  const value = new Decimal(fraction === '' ? whole : `${whole}.${fraction}`);
  return { value, decimals: fraction.length, start, end, whole, grouped };
}
