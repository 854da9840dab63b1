import { isPoint, skipDigits } from './characters';
import type { ScannedNumber } from './scan-number';

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
