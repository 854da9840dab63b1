import { chineseDigitOf, isDigit } from './characters';
import { chineseNumberAt, type ChineseNumber } from './chinese-number';
import { Decimal } from './decimal';
import { scanNumber } from './scan-number';
import { PERCENT, SCORE_POINT, TENTH, TIMES, unitAt, unitNamed, type Unit } from './units';
import { writtenNumber, type WrittenNumber } from './written-number';

const HALF = new Decimal('0.5');
const WHOLE_HUNDRED = { value: new Decimal(100), decimals: 0 };
/** A fraction that needs more decimals is rounded, and only about right. */
const MAX_DECIMALS = 4;

function unitOfParts(text: string, at: number): Unit | null {
  if (text.startsWith('百分之', at)) return PERCENT;
  return text.startsWith('千分之', at) ? unitNamed('‰') : null;
}

/** 百分之九十八点五, 千分之三, 百分之98.5, 百分之百. */
function partsAt(text: string, start: number, unit: Unit): WrittenNumber | null {
  const at = start + '百分之'.length;
  if (text[at] === '百') return writtenNumber(WHOLE_HUNDRED, unit, { start, end: at + 1 });
  const number = isDigit(text[at]) ? scanNumber(text, at) : chineseNumberAt(text, at);
  return number === null ? null : writtenNumber(number, unit, { start, end: number.end });
}

/** 百分之九十八点五, 千分之三, 十分之三. */
export function fractionAt(text: string, at: number): WrittenNumber | null {
  const unit = unitOfParts(text, at);
  if (unit !== null) return partsAt(text, at, unit);
  const denominator = chineseNumberAt(text, at);
  if (denominator === null || !text.startsWith('分之', denominator.end) || denominator.value.isZero())
    return null;
  const numerator = chineseNumberAt(text, denominator.end + 2);
  if (numerator === null) return null;
  const exact = numerator.value.div(denominator.value);
  const value = exact.toDecimalPlaces(MAX_DECIMALS);
  const number = { value, decimals: value.decimalPlaces() };
  return writtenNumber(number, null, { start: at, end: numerator.end }, !value.eq(exact));
}

/** 九成, 九成五; 翻一番, 翻两番. */
export function tenthsOrDoublings(text: string, start: number, number: ChineseNumber): WrittenNumber | null {
  if (text[number.end] === '成' && number.length === 1 && isTenth(text, number.end)) {
    const end = number.end + 1;
    const half = text[end] === '半' ? 5 : chineseDigitOf(text[end]);
    if (half === null || half === 0) return writtenNumber(number, TENTH, { start, end });
    const value = number.value.plus(new Decimal(half).div(10));
    return writtenNumber({ value, decimals: 1 }, TENTH, { start, end: end + 1 });
  }
  const doubling =
    text[number.end] === '番' ? /翻了?$/u.exec(text.slice(Math.max(0, start - 2), start)) : null;
  if (doubling !== null) {
    const value = new Decimal(2).pow(number.value);
    const { decimals } = number;
    return writtenNumber({ value, decimals }, TIMES, {
      start: start - doubling[0].length,
      end: number.end + 1,
    });
  }
  return null;
}

/** Whether 成 at an offset counts tenths, and is no part of 成本, 成员, 成果 ... */
export function isTenth(text: string, at: number): boolean {
  const next = text[at + 1];
  return next === undefined || !'员立本果熟效功套品份绩交为长分都人'.includes(next);
}

/** 两亩半 */
function halfBehindUnit(text: string, start: number): WrittenNumber | null {
  const number = chineseNumberAt(text, start);
  const unit = number === null ? null : unitAt(text, number.end);
  if (number === null || unit === null || !['area', 'mass', 'length'].includes(unit.unit.kind)) return null;
  if (text[unit.end] !== '半' || /[年数]/u.test(text[unit.end + 1] ?? ' ')) return null;
  const more = { value: number.value.plus(HALF), decimals: 1 };
  return writtenNumber(more, unit.unit, { start, end: unit.end + 1 });
}

/** 一个半小时, 两个半月; 四分半; 扣半分: halves said in words. */
export function halfAt(text: string, start: number): WrittenNumber | null {
  if (text[start] === '半') {
    const hour = unitNamed('小时');
    if (hour !== null && text.startsWith('小时', start + 1) && !'个时每'.includes(text[start - 1] ?? ' '))
      return writtenNumber({ value: HALF, decimals: 1 }, hour, { start, end: start + 3 });
    const points = unitNamed('个百分点');
    if (points !== null && text.startsWith('个百分点', start + 1))
      return writtenNumber({ value: HALF, decimals: 1 }, points, { start, end: start + 5 });
    const isPoints = text[start + 1] === '分' && '扣得减加'.includes(text[start - 1] ?? ' ');
    return isPoints
      ? writtenNumber({ value: HALF, decimals: 1 }, SCORE_POINT, { start, end: start + 2 })
      : null;
  }
  const measured = halfBehindUnit(text, start);
  if (measured !== null) return measured;
  const number = chineseNumberAt(text, start);
  if (number === null) return null;
  const more = { value: number.value.plus(HALF), decimals: 1 };
  const end = number.end + 2;
  if (text.startsWith('分半', number.end)) return writtenNumber(more, SCORE_POINT, { start, end });
  if (!text.startsWith('个半', number.end)) return null;
  const isHours = text.startsWith('小时', end);
  const unit = unitNamed(isHours ? '小时' : text[end] === '月' ? '个月' : '');
  return unit === null ? null : writtenNumber(more, unit, { start, end: end + (isHours ? 2 : 1) });
}
