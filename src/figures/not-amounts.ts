import { isDigit, isLatin, skipDigits } from './characters';
import {
  allHoursEnd,
  chainEnd,
  codeEnd,
  documentNumberEnd,
  endOfCode,
  isAccountCode,
  isCode,
  isEmergencyNumber,
  isTiedToLetters,
} from './codes';
import { dateEnd } from './dates';
import { isInNumberedList, isItemNumber, isOrdinal, isSectionNumber, ordinalEnd } from './item-numbers';
import { isName } from './numbered-names';
import type { ScannedNumber } from './scan-number';
import { timeEnd } from './times-of-day';
import { unitAt } from './units';

/*
 * Numbers that are no amounts: dates, document numbers, telephone numbers, codes, item numbers, ordinals.
 * Each rule looks at a fixed handful of characters around the number, so that reading stays linear.
 */

/**
 * Where the text goes on if the number is no amount; null if it may be one.
 * @param number scanned at a position whose previous character is no digit
 */
export function endOfNonAmount(text: string, number: ScannedNumber): number | null {
  const end =
    documentNumberEnd(text, number) ??
    chainEnd(text, number) ??
    allHoursEnd(text, number) ??
    dateEnd(text, number) ??
    timeEnd(text, number) ??
    ordinalEnd(text, number) ??
    codeEnd(text, number);
  if (end !== null) return end;
  if (isTiedToLetters(text, number) || isLatin(text[number.start - 1])) return endOfCode(text, number.end);
  if (/[·・]/u.test(text[number.end] ?? ' ') && isDigit(text[number.end + 1]))
    return skipDigits(text, number.end + 1);
  const touchesLatin = isLatin(text[number.end]) && unitAt(text, number.end) === null;
  const isNone =
    touchesLatin ||
    isEmergencyNumber(text, number) ||
    isCode(text, number) ||
    isOrdinal(text, number) ||
    isInNumberedList(text, number) ||
    isItemNumber(text, number) ||
    isName(text, number) ||
    isSectionNumber(text, number) ||
    isAccountCode(text, number);
  return isNone ? number.end : null;
}
