import { isChinese, isDigit, isMinus, skipDigits, skipSpaces } from './characters';
import { isLengthOfDays } from './days';
import type { ScannedNumber } from './scan-number';
import { unitAt } from './units';

/** 21年预算, 90年代: a year in two digits. 贷款期限15年 is a length of time. */
function isShortYear(text: string, number: ScannedNumber, year: number): boolean {
  if (number.whole.length !== 2) return false;
  const value = number.value.toNumber();
  const next = text[year + 1] ?? '';
  if (text.startsWith('一遇', year + 1)) return false;
  if ('度初底末代'.includes(next) && next !== '') return true;
  if (value < 15 || value > 35) return false;
  const before = text[number.start - 1];
  const opens = before === undefined || !isChinese(before) || '至到自从在比较于'.includes(before);
  return opens || isDigit(next) || (next !== '' && '全上下第一二三四预决我'.includes(next));
}

/** 2021.3—2021.12: months of years, of which each shows what the other is. */
function isMonthOfYear(text: string, { start, end, whole }: ScannedNumber): boolean {
  if (!/^(?:19|20)\d\d$/u.test(whole) || unitAt(text, end) !== null) return false;
  return (
    /^\d{4}\.(?:0?[1-9]|1[0-2])[-—－～~至到]+(?:19|20)\d\d\.\d/u.test(text.slice(start, end + 10)) ||
    /\d{4}\.\d{1,2}[-—－～~至到]+$/u.test(text.slice(Math.max(0, start - 10), start))
  );
}

/** 2021年, 2021—2023年, 2021/2022学年, 21-22年度, 2022元旦 */
function yearEnd(text: string, number: ScannedNumber, after: number): number | null {
  const rest = text.slice(after, after + 8);
  if (number.whole.length === 2 && isMinus(rest[0]) && /^\d\d[学年]年?度/u.test(rest.slice(1)))
    return after + 3;
  const isFull = /^(?:19|20)\d\d$/u.test(number.whole);
  if (rest.startsWith('年')) return isFull || isShortYear(text, number, after) ? after + 1 : null;
  if (!isFull) return null;
  if (/^(?:元旦|春节|国庆|五一|端午|中秋)/u.test(rest)) return after;
  if (/^[/／](?:19|20)\d\d学?年/u.test(rest)) return after + 5;
  if (!/^[-－−﹣–—~～至到](?:19|20)\d\d(?!\d)/u.test(rest)) return null;
  const next = after + 5;
  if (text[next] === '年' || text.startsWith('学年', next)) return next + 1;
  return unitAt(text, next) === null ? next : null;
}

/** 12月, 31日, 5号, 1-3月, 15至20日 */
function monthOrDayEnd(text: string, number: ScannedNumber, after: number): number | null {
  if (number.whole.length > 2) return null;
  const [sign, next] = [text[after], text[after + 1]];
  if (sign === '月') return next === '份' && text[after + 2] === '额' ? null : after + 1;
  if (sign === '日' && isLengthOfDays(text, number.start, after)) return null;
  if ((sign === '日' && next !== '历') || (sign === '号' && next !== '楼')) return after + 1;
  if (!(isMinus(sign) || '至—~'.includes(sign ?? ' ')) || !isDigit(next)) return null;
  const end = skipDigits(text, after + 1);
  return text[end] === '月' || (text[end] === '日' && text[end + 1] !== '历') ? end + 1 : null;
}

/** 2021年, 12月31日, 11月底, 1-3月, 1月-10月: the offset behind the date, null where there is none. */
export function dateEnd(text: string, number: ScannedNumber): number | null {
  if (isMonthOfYear(text, number)) return number.end;
  if (number.decimals > 0 || number.grouped) return null;
  const after = skipSpaces(text, number.end);
  return yearEnd(text, number, after) ?? monthOrDayEnd(text, number, after);
}
