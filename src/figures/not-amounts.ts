import { isDigit, isLatin, isLineBreak, isMinus, isPoint, isSpace } from './characters';
import type { ScannedNumber } from './scan-number';

/*
 * Numbers that are no amounts: dates, document numbers, telephone numbers, codes, item numbers, ordinals.
 * Each rule looks at a fixed handful of characters around the number, so that reading stays linear.
 */

const DOCUMENT_BRACKETS: ReadonlyMap<string, string> = new Map([
  ['〔', '〕'],
  ['﹝', '﹞'],
  ['[', ']'],
  ['［', '］'],
  ['（', '）'],
  ['(', ')'],
]);

function skipDigits(text: string, at: number): number {
  let i = at;
  while (isDigit(text[i])) i += 1;
  return i;
}

function skipSpaces(text: string, at: number): number {
  let i = at;
  while (isSpace(text[i]) && !isLineBreak(text[i])) i += 1;
  return i;
}

/** 〔2017〕20号: from the year inside the brackets to 号. */
function documentNumberEnd(text: string, number: ScannedNumber): number | null {
  const close = DOCUMENT_BRACKETS.get(text[number.start - 1] ?? '');
  if (close === undefined || number.whole.length !== 4 || text[number.end] !== close) return null;
  const digitsEnd = skipDigits(text, skipSpaces(text, number.end + 1));
  return text[digitsEnd] === '号' ? digitsEnd + 1 : null;
}

/** 2022.2.8, 2022-02-09, 2021/12/31, 1.2.3, 0000-0000000: several numbers tied together. */
function chainEnd(text: string, number: ScannedNumber): number | null {
  const first = text[number.end];
  if (number.decimals > 0)
    return isPoint(first) && isDigit(text[number.end + 1]) ? endOfChain(text, number.end) : null;
  if (!isDigit(text[number.end + 1])) return null;
  const next = skipDigits(text, number.end + 1);
  const nextLength = next - number.end - 1;
  if (first === '/')
    return text[next] === '/' && isDigit(text[next + 1]) ? endOfChain(text, number.end) : null;
  if (!isMinus(first)) return null;
  const isTelephone =
    number.whole.length >= 3 && number.whole.length <= 4 && nextLength >= 7 && nextLength <= 8;
  const isDate = isMinus(text[next]) && isDigit(text[next + 1]);
  return isTelephone || isDate ? endOfChain(text, number.end) : null;
}

function endOfChain(text: string, at: number): number {
  let i = at;
  while ((isPoint(text[i]) || isMinus(text[i]) || text[i] === '/') && isDigit(text[i + 1]))
    i = skipDigits(text, i + 1);
  return i;
}

/** 2021年, 12月31日, 11月底, 1-3月, 1月-10月: the offset behind the date, null where there is none. */
function dateEnd(text: string, number: ScannedNumber): number | null {
  if (number.decimals > 0 || number.grouped) return null;
  const size = number.whole.length;
  const after = skipSpaces(text, number.end);
  const isYear = size === 4 && (number.whole.startsWith('19') || number.whole.startsWith('20'));
  if (text[after] === '年' && (isYear || size === 2)) return after + 1;
  if (
    isYear &&
    (isMinus(text[after]) || text[after] === '—' || text[after] === '至') &&
    isDigit(text[after + 1])
  ) {
    const next = skipDigits(text, after + 1);
    if (next - after - 1 === 4 && text[next] === '年') return next + 1;
  }
  if (size > 2) return null;
  if (text[after] === '月' && text[after + 1] !== '份额') return after + 1;
  if (text[after] === '日' || (text[after] === '号' && text[after + 1] !== '楼')) return after + 1;
  if (
    (isMinus(text[after]) || text[after] === '至' || text[after] === '—' || text[after] === '~') &&
    isDigit(text[after + 1])
  ) {
    const next = skipDigits(text, after + 1);
    if (text[next] === '月' || text[next] === '日') return next + 1;
  }
  return null;
}

/** 1. 1、 （1） at the beginning of a line or clause: an item number. */
function isItemNumber(text: string, number: ScannedNumber): boolean {
  if (number.whole.length > 2 || number.decimals > 0) return false;
  let before = number.start - 1;
  while (before >= 0 && isSpace(text[before]) && !isLineBreak(text[before])) before -= 1;
  const previous = text[before];
  const opens = previous === undefined || isLineBreak(previous) || '。；;：:'.includes(previous);
  const next = text[number.end];
  if (opens && next !== undefined && '、.．)）'.includes(next) && !isDigit(text[number.end + 1])) return true;
  const bracketed = (previous === '（' || previous === '(') && (next === '）' || next === ')');
  if (!bracketed) return false;
  const outer = text[before - 1];
  return outer === undefined || isLineBreak(outer) || '。；;：: \u3000'.includes(outer);
}

function isOrdinal(text: string, number: ScannedNumber): boolean {
  return text[number.start - 1] === '第' || text[skipSpaces(text, number.end)] === '号';
}

/** 20200101: a date or code run together; six digits and more that begin with 0. */
function isCode(number: ScannedNumber): boolean {
  if (number.decimals > 0 || number.grouped) return false;
  const { whole } = number;
  const month = Number(whole.slice(4, 6));
  const day = Number(whole.slice(6, 8));
  const isDate =
    whole.length === 8 && /^(19|20)/.test(whole) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate || (whole.length >= 3 && whole.startsWith('0')) || whole.length >= 16;
}

/**
 * Where the text goes on if the number is no amount; null if it may be one.
 * @param number scanned at a position whose previous character is no digit
 */
export function endOfNonAmount(text: string, number: ScannedNumber): number | null {
  const end = documentNumberEnd(text, number) ?? chainEnd(text, number) ?? dateEnd(text, number);
  if (end !== null) return end;
  const touchesLatin = isLatin(text[number.start - 1]) || isLatin(text[number.end]);
  const isNone = touchesLatin || isCode(number) || isOrdinal(text, number) || isItemNumber(text, number);
  return isNone ? number.end : null;
}
