import { isChinese, isDigit, isMinus, isPoint, skipDigits, skipSpaces } from './characters';
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

/** 提前5日, 工期90日, 由20日: words behind which days are a length of time. */
const DAYS_LONG =
  /(?:提前|缩短|延长|缩减|压缩|压减|减少|增加|[超逾延]期|延迟|推迟|滞后|[工时限周为展租保质]期|考察|时限|[历耗]时|用时?|仅需?|平均|最[长短快慢]|集中|集训|培训|驻村|持续|连续|天数|时间|[样受到]理?后|工作|住院日?|床日|[压缩][至到为短]至?|由|不超过?|不少于|[≤≥＜＞<>])(?:了|至|到|为|共|约|近|：)?\s*$/u;
/** 5日内, 20日压缩至7日. */
const LONG_DAYS = /^(?:以?内|以上|以下|左右|的?(?:工期|时限|期限)|压|缩|延长)/u;

/** Whether a number right before 日 counts days and is no day of a month. */
export function isLengthOfDays(text: string, start: number, day: number): boolean {
  const isMonth = /月\s*$/u.test(text.slice(Math.max(0, start - 2), start));
  const isBeyondMonths = Number(text.slice(start, day)) > 31;
  if (isMonth) return false;
  return (
    isBeyondMonths ||
    DAYS_LONG.test(text.slice(Math.max(0, start - 6), start)) ||
    LONG_DAYS.test(text.slice(day + 1, day + 5))
  );
}

/** 2021年, 12月31日, 11月底, 1-3月, 1月-10月: the offset behind the date, null where there is none. */
export function dateEnd(text: string, number: ScannedNumber): number | null {
  if (number.decimals > 0 || number.grouped) return null;
  const size = number.whole.length;
  const after = skipSpaces(text, number.end);
  const isYear = size === 4 && (number.whole.startsWith('19') || number.whole.startsWith('20'));
  if (text[after] === '年' && (isYear || isShortYear(text, number, after))) return after + 1;
  if (isYear && /^(?:元旦|春节|国庆|五一|端午|中秋)/u.test(text.slice(after, after + 2))) return after;
  // 21-22年度
  const isPair =
    size === 2 && isMinus(text[after]) && /^\d\d[学年]年?度/u.test(text.slice(after + 1, after + 6));
  if (isPair) return after + 3;
  if (isYear && /^[/／](?:19|20)\d\d学?年/u.test(text.slice(after, after + 7))) return after + 5;
  if (
    isYear &&
    (isMinus(text[after]) || '—~～至到'.includes(text[after] ?? ' ')) &&
    /^(?:19|20)\d\d(?:$|[^\d])/u.test(text.slice(after + 1, after + 6))
  ) {
    const next = after + 5;
    if (text[next] === '年' || text.startsWith('学年', next)) return next + 1;
    if (unitAt(text, next) === null) return next;
  }
  if (size > 2) return null;
  if (text[after] === '月' && text[after + 1] !== '份额') return after + 1;
  if (text[after] === '日' && isLengthOfDays(text, number.start, after)) return null;
  if (
    (text[after] === '日' && text[after + 1] !== '历') ||
    (text[after] === '号' && text[after + 1] !== '楼')
  )
    return after + 1;
  if (
    (isMinus(text[after]) || text[after] === '至' || text[after] === '—' || text[after] === '~') &&
    isDigit(text[after + 1])
  ) {
    const next = skipDigits(text, after + 1);
    if (text[next] === '月' || (text[next] === '日' && text[next + 1] !== '历')) return next + 1;
  }
  return null;
}

const CLOCK = /(?:早|晚|午|晨|夜|每[日天]|[至到])$/u;

/** 8:30, 14：30, 17时: a time of day; a colon with one digit behind it is a ratio. */
export function timeEnd(text: string, number: ScannedNumber): number | null {
  if (number.decimals > 0 || number.whole.length > 2 || Number(number.whole) > 24) return null;
  if (text[number.end] === '时' && !'代间长效段点限机刻期'.includes(text[number.end + 1] ?? ' ')) {
    const minutes = skipDigits(text, number.end + 1);
    return minutes > number.end + 1 && text[minutes] === '分' ? minutes + 1 : number.end + 1;
  }
  // 早8点至晚9点
  if (
    CLOCK.test(text.slice(Math.max(0, number.start - 2), number.start)) &&
    /^点(?!位|次|多|\d)/u.test(text.slice(number.end, number.end + 2))
  )
    return number.end + 1;
  const colon = text[number.end];
  if (colon !== ':' && colon !== '：') return null;
  const end = skipDigits(text, number.end + 1);
  if (isPoint(text[end])) return null;
  if (end - number.end - 1 !== 2 || Number(text.slice(number.end + 1, end)) >= 60) return null;
  const seconds = text[end] === ':' ? skipDigits(text, end + 1) : end;
  return seconds - end === 3 ? seconds : end;
}
