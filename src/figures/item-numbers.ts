import {
  isChinese,
  isDigit,
  isLineBreak,
  isMinus,
  isPoint,
  isSpace,
  skipDigits,
  skipSpaces,
} from './characters';
import type { ScannedNumber } from './scan-number';
import { unitAt } from './units';

/** 1. 1、 （1） at the beginning of a line or clause: an item number. */
export function isItemNumber(text: string, number: ScannedNumber): boolean {
  if (number.whole.length > 2 || number.decimals > 0) return false;
  let before = number.start - 1;
  while (before >= 0 && isSpace(text[before]) && !isLineBreak(text[before])) before -= 1;
  const previous = text[before];
  const opens = previous === undefined || isLineBreak(previous) || '。；;：:'.includes(previous);
  const next = text[number.end];
  // 附件：1.自评表 2.佐证材料: parted by spaces only.
  const isParted = isSpace(text[number.start - 1]) && isPoint(next) && isChinese(text[number.end + 1]);
  if (isParted) return true;
  if (opens && next !== undefined && '、.．)）'.includes(next) && !isDigit(text[number.end + 1])) return true;
  const bracketed = (previous === '（' || previous === '(') && (next === '）' || next === ')');
  if (!bracketed) return false;
  const outer = text[before - 1];
  return outer === undefined || isLineBreak(outer) || '。；;：: \u3000第'.includes(outer);
}

/** What numbers rather than counts where it stands behind a list of bare numbers. */
const NUMBERS = '号|月(?!均)|[两三四]个?月|季度|年级|标段|级(?!别)|届|期(?!间)|楼|学期|班|组|#|＃';
const LIST_MARKS = '、和及与';
const LISTED_NUMBERS = new RegExp(`^(?:[、和及与]\\d{1,3})+(?:${NUMBERS}|日)`, 'u');
const LISTED_YEARS = /^(?:[、和及与](?:19|20)\d\d)+年/u;
const LAST_OF_LIST = new RegExp(`^(?:${NUMBERS})`, 'u');

/** 1、3、5号楼; 5、6月份; 2021、2022年度; 第2、3、4季度: numbers of a list whose end tells that they number something. */
export function isInNumberedList(text: string, { whole, decimals, start, end }: ScannedNumber): boolean {
  if (decimals > 0 || whole.length > 4) return false;
  const isListed = LIST_MARKS.includes(text[end] ?? ' ');
  if (!isListed && !LIST_MARKS.includes(text[start - 1] ?? ' ')) return false;
  const rest = text.slice(end, end + 40);
  if (LISTED_NUMBERS.test(rest) || (whole.length === 4 && LISTED_YEARS.test(rest))) return true;
  const isBehindNumber = /(?:^|[^\d.])\d{1,3}[、和及与]$/u.test(text.slice(Math.max(0, start - 5), start));
  return isBehindNumber && LAST_OF_LIST.test(rest);
}

/** 第3、4次, 第一、二次: the second of two ordinals. */
export function isListedOrdinal(text: string, start: number): boolean {
  return /第[\d一二三四五六七八九十]{1,3}[、和及与至]$/u.test(text.slice(Math.max(0, start - 5), start));
}

export function isOrdinal(text: string, number: ScannedNumber): boolean {
  const next = text[skipSpaces(text, number.end)];
  const isYear = /^(?:19|20)\d\d$/u.test(number.whole);
  return (
    text[number.start - 1] === '第' ||
    text[number.start - 1] === '届' ||
    isListedOrdinal(text, number.start) ||
    next === '号' ||
    (isYear && next === '第')
  );
}

/** 第1—3标段, 附表3-2, 2021-003号: an ordinal or a year goes on behind a dash. */
export function ordinalEnd(text: string, number: ScannedNumber): number | null {
  const opens =
    text[number.start - 1] === '第' ||
    /(?:附件|附表|附图|表|图)$/u.test(text.slice(Math.max(0, number.start - 2), number.start));
  const dash = text[number.end];
  if (!(isMinus(dash) || dash === '—' || dash === '至') || !isDigit(text[number.end + 1])) return null;
  const end = skipDigits(text, number.end + 1);
  const isNumbered =
    (text[end] === '号' || /^室(?![内外温])/u.test(text.slice(end, end + 2))) && number.decimals === 0;
  return opens || isNumbered ? end : null;
}

/** 2.1 健全机制 at the beginning of a line; 2.2本项目, 万元2.3项目 run into the text. */
export function isSectionNumber(text: string, number: ScannedNumber): boolean {
  const line = text[number.start - 1];
  const isOpening = line === undefined || isLineBreak(line);
  if (
    isOpening &&
    number.decimals > 0 &&
    number.whole.length === 1 &&
    unitAt(text, number.end) === null &&
    isChinese(text[skipSpaces(text, number.end)])
  )
    return true;
  if (number.decimals !== 1 || number.whole.length !== 1) return false;
  const rest = text.slice(number.end, number.end + 2);
  const before = text[number.start - 1];
  // ，2.2 资金分配合理
  if (
    isSpace(rest[0]) &&
    isChinese(rest[1]) &&
    '，；。'.includes(before ?? ' ') &&
    unitAt(text, number.end) === null
  )
    return true;
  const opens = before === undefined || isLineBreak(before) || '。；;元%％分'.includes(before);
  return (
    (/^(?:本|项目|资金|绩效|组织|产出|效益|评价|主要|存在|部门|单位|预算|管理|工作|实施)/u.test(rest) &&
      (opens || /^本(?:项|单|部|次|年)?/u.test(rest))) ||
    (before === '元' && isChinese(rest[0]) && unitAt(text, number.end) === null)
  );
}
