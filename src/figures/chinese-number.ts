import { chineseDigitOf, chinesePowerOf, isFormalNumeral } from './characters';
import { Decimal, ZERO } from './decimal';

/** A number in Chinese numerals: 二十三万六千, 叁万伍仟, 三点五亿. */
export interface ChineseNumber {
  readonly value: Decimal;
  readonly decimals: number;
  readonly end: number;
  /** Written in 大写 numerals. */
  readonly isFormal: boolean;
  /** How many digits and powers it is written with; 万 and 亿 count too. */
  readonly length: number;
  /** Digits without powers (二〇二一): a year or a number read out. */
  readonly isReadOut: boolean;
}

const WAN = new Decimal(10_000);
const YI = new Decimal(100_000_000);
const MAX_LENGTH = 40;

interface Section {
  readonly value: Decimal;
  readonly end: number;
  readonly length: number;
  readonly isReadOut: boolean;
}

/** A number below 万: 三千五百, 十二, 二百零五; digits alone are read one by one. */
function sectionAt(text: string, at: number): Section | null {
  let value = ZERO;
  let pending: number | null = null;
  let digits = '';
  let powers = 0;
  let lastPower = 0;
  let i = at;
  for (; i < at + MAX_LENGTH; i += 1) {
    const digit = chineseDigitOf(text[i]);
    const power = chinesePowerOf(text[i]);
    if (digit !== null) {
      digits += String(digit);
      // 零 ends the run of powers: 三百零五 is 305, 三百五 is 350.
      if (digit === 0) lastPower = 0;
      pending = digit;
    } else if (power !== null) {
      if (pending === null && power > 10) break;
      value = value.plus((pending ?? 1) * power);
      pending = null;
      powers += 1;
      lastPower = power;
    } else break;
  }
  if (i === at) return null;
  const isReadOut = powers === 0 && digits.length > 1;
  const whole =
    powers === 0 ? new Decimal(digits) : value.plus((pending ?? 0) * (lastPower >= 100 ? lastPower / 10 : 1));
  return { value: whole, end: i, length: i - at, isReadOut };
}

function fractionAt(text: string, at: number): string {
  let digits = '';
  for (let i = at; i < at + MAX_LENGTH; i += 1) {
    const digit = chineseDigitOf(text[i]);
    if (digit === null) break;
    digits += String(digit);
  }
  return digits;
}

/** 三万五 is 35000: a lone digit right behind 万 or 亿 counts in the next power below. */
function lastPart(text: string, section: Section | null, total: Decimal): Decimal {
  if (section === null) return ZERO;
  const isLone = section.length === 1 && !total.isZero() && section.value.gt(0) && section.value.lt(10);
  if (!isLone) return section.value;
  return section.value.times(text[section.end - 2] === '亿' ? 10_000_000 : 1_000);
}

/** The number that begins at `at`, null where none does. 百, 千, 万, 亿 alone are no numbers. */
export function chineseNumberAt(text: string, at: number): ChineseNumber | null {
  const first = sectionAt(text, at);
  if (first === null) return null;
  let end = first.end;
  let total = ZERO;
  let section: Section | null = first;
  let length = first.length;
  let fraction = '';
  if (text[end] === '点' && chineseDigitOf(text[end + 1]) !== null) {
    fraction = fractionAt(text, end + 1);
    end += 1 + fraction.length;
  }
  // A fraction keeps its 万 or 亿 as a unit (三点五亿), a whole number takes it in (三亿零五百万).
  while (fraction === '' && (text[end] === '万' || text[end] === '萬' || text[end] === '亿')) {
    const isYi = text[end] === '亿';
    total = isYi
      ? total.plus(section?.value ?? ZERO).times(YI)
      : total.plus((section?.value ?? ZERO).times(WAN));
    end += 1;
    length += 1;
    section = sectionAt(text, end);
    end = section?.end ?? end;
    length += section?.length ?? 0;
  }
  const whole = total.plus(lastPart(text, section, total));
  const value = fraction === '' ? whole : new Decimal(`${whole.toString()}.${fraction}`);
  return {
    value,
    decimals: fraction.length,
    end,
    isFormal: isFormalNumeral(text[at] ?? ''),
    length,
    isReadOut: first.isReadOut && length === first.length && fraction === '',
  };
}
