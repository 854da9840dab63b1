import { isChinese, isDigit, isMinus, isPoint, skipDigits, skipSpaces } from './characters';
import type { ScannedNumber } from './scan-number';

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

/** 2021年, 12月31日, 11月底, 1-3月, 1月-10月: the offset behind the date, null where there is none. */
export function dateEnd(text: string, number: ScannedNumber): number | null {
  if (number.decimals > 0 || number.grouped) return null;
  const size = number.whole.length;
  const after = skipSpaces(text, number.end);
  const isYear = size === 4 && (number.whole.startsWith('19') || number.whole.startsWith('20'));
  if (text[after] === '年' && (isYear || isShortYear(text, number, after))) return after + 1;
  if (
    isYear &&
    (isMinus(text[after]) || text[after] === '—' || text[after] === '至') &&
    isDigit(text[after + 1])
  ) {
    const next = skipDigits(text, after + 1);
    if (next - after - 1 === 4 && (text[next] === '年' || text.startsWith('学年', next))) return next + 1;
  }
  if (size > 2) return null;
  if (text[after] === '月' && text[after + 1] !== '份额') return after + 1;
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

/** 8:30, 14：30, 17时: a time of day; a colon with one digit behind it is a ratio. */
export function timeEnd(text: string, number: ScannedNumber): number | null {
  if (number.decimals > 0 || number.whole.length > 2 || Number(number.whole) > 24) return null;
  if (text[number.end] === '时' && !'代间长效段点限机刻期'.includes(text[number.end + 1] ?? ' ')) {
    const minutes = skipDigits(text, number.end + 1);
    return minutes > number.end + 1 && text[minutes] === '分' ? minutes + 1 : number.end + 1;
  }
  const colon = text[number.end];
  if (colon !== ':' && colon !== '：') return null;
  const end = skipDigits(text, number.end + 1);
  if (isPoint(text[end])) return null;
  if (end - number.end - 1 !== 2 || Number(text.slice(number.end + 1, end)) >= 60) return null;
  const seconds = text[end] === ':' ? skipDigits(text, end + 1) : end;
  return seconds - end === 3 ? seconds : end;
}
