import { chineseDigitOf, chinesePowerOf } from './characters';
import { chineseNumberAt, type ChineseNumber } from './chinese-number';
import { Decimal } from './decimal';
import { isTenth } from './fractions-in-words';
import { TENTH, unitAt } from './units';
import { writtenRange, type WrittenNumber } from './written-number';

/** 三到五年, 五至七个工作日: from where to where. */
function fromTo(text: string, low: ChineseNumber, start: number): WrittenNumber | null {
  if (text[low.end] !== '到' && text[low.end] !== '至') return null;
  const high = chineseNumberAt(text, low.end + 1);
  const unit = high === null ? null : unitAt(text, high.end);
  if (high === null || unit === null || low.value.gte(high.value)) return null;
  return writtenRange(low.value, high.value, unit.unit, { start, end: unit.end }, false);
}

/** 十七八个, 二十三四人: a power with two neighbouring digits. */
function aboutBehindTens(text: string, start: number): WrittenNumber | null {
  const tens = text[start] === '十' ? 1 : chineseDigitOf(text[start]);
  const from = text[start] === '十' ? start + 1 : start + 2;
  if (tens === null || (text[start] !== '十' && text[start + 1] !== '十')) return null;
  const [low, high] = [chineseDigitOf(text[from]), chineseDigitOf(text[from + 1])];
  const unit = unitAt(text, from + 2);
  if (low === null || high === null || high !== low + 1 || low === 0 || unit === null) return null;
  const [least, most] = [new Decimal(tens * 10 + low), new Decimal(tens * 10 + high)];
  return writtenRange(least, most, unit.unit, { start, end: unit.end }, true);
}

/** 三千二三百只, 一百七八十元: behind hundreds or thousands two neighbouring digits of the next power. */
function aboutBehindPowers(text: string, start: number): WrittenNumber | null {
  const [head, least, most] = [start, start + 2, start + 3].map((at) => chineseDigitOf(text[at]));
  const [power, last] = [chinesePowerOf(text[start + 1]), chinesePowerOf(text[start + 4])];
  if (head == null || least == null || most !== least + 1 || power === null || power !== (last ?? 0) * 10)
    return null;
  const unit = unitAt(text, start + 5);
  if (unit === null || last === null) return null;
  const [low, high] = [head * power + least * last, head * power + most * last];
  return writtenRange(new Decimal(low), new Decimal(high), unit.unit, { start, end: unit.end }, true);
}

/** 两三个, 三五家: two digits that stand for "from … to …". */
function aboutDigits(text: string, start: number): WrittenNumber | null {
  const [low, high] = [chineseDigitOf(text[start]), chineseDigitOf(text[start + 1])];
  if (low === null || high === null || low === 0) return null;
  const isPair = high === low + 1 || (low === 3 && high === 5);
  if (!isPair) return null;
  if (chineseDigitOf(text[start + 2]) !== null) return null;
  const power = chinesePowerOf(text[start + 2]) ?? 1;
  const behind = start + (power === 1 ? 2 : 3);
  const tenths = text[behind] === '成' && isTenth(text, behind) ? { unit: TENTH, end: behind + 1 } : null;
  const unit = tenths ?? unitAt(text, behind);
  if (unit === null) return null;
  const [least, most] = [new Decimal(low).times(power), new Decimal(high).times(power)];
  return writtenRange(least, most, unit.unit, { start, end: unit.end }, true);
}

/** 另有四、五户正在洽谈: two neighbouring digits parted by a mark. 三、四季度 are two quarters. */
function aboutListed(text: string, start: number): WrittenNumber | null {
  const [low, high] = [chineseDigitOf(text[start]), chineseDigitOf(text[start + 2])];
  if (low === null || high !== low + 1 || low === 0 || text[start + 1] !== '、') return null;
  if (!/[有近约达共用过]$/u.test(text.slice(Math.max(0, start - 1), start))) return null;
  const unit = unitAt(text, start + 3);
  if (unit?.unit.kind !== 'count') return null;
  return writtenRange(new Decimal(low), new Decimal(high), unit.unit, { start, end: unit.end }, true);
}

/** A range in words, exact or about right. @param low the number in words that begins at `start` */
export function rangeInWordsAt(text: string, start: number, low: ChineseNumber): WrittenNumber | null {
  return (
    aboutListed(text, start) ??
    aboutDigits(text, start) ??
    aboutBehindPowers(text, start) ??
    aboutBehindTens(text, start) ??
    fromTo(text, low, start)
  );
}
