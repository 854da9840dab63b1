import { isDigit } from './characters';
import { Decimal } from './decimal';
import { chineseNumberAt } from './chinese-number';
import { scanNumber } from './scan-number';
import { unitAt, unitNamed, type Unit } from './units';

export interface CompositeAmount {
  readonly value: Decimal;
  readonly decimals: number;
  readonly unit: Unit | null;
  readonly end: number;
}

const WAN = new Decimal(10_000);
const YI = new Decimal(100_000_000);

interface Part {
  readonly value: Decimal;
  /** 万, 千; '' for ones. */
  readonly name: string;
  readonly power: Decimal;
  readonly end: number;
}

const POWERS: readonly (readonly [string, Decimal])[] = [
  ['亿', YI],
  ['億', YI],
  ['千万', new Decimal(10_000_000)],
  ['百万', new Decimal(1_000_000)],
  ['万', WAN],
  ['萬', WAN],
  ['千', new Decimal(1_000)],
  ['百', new Decimal(100)],
];

/** A further part (零500万, 6千, 4000) of an amount whose last power was `above`; null where none follows. */
function partAt(text: string, at: number, above: Decimal): Part | null {
  const start = text[at] === '零' ? at + 1 : at;
  const chinese = chineseNumberAt(text, start);
  const western = isDigit(text[start]) ? scanNumber(text, start) : null;
  const number =
    western ??
    (chinese === null ? null : { value: chinese.value, decimals: chinese.decimals, end: chinese.end });
  if (number === null) return null;
  // 18亿6千4百万: thousands and hundreds of the same 万.
  const hundreds = /^千(\d)百(?=万)/u.exec(text.slice(number.end, number.end + 4));
  if (hundreds !== null && number.value.lt(10) && above.gt(WAN)) {
    const value = number.value
      .times(1_000)
      .plus(Number(hundreds[1]) * 100)
      .times(WAN);
    return { value, name: '百万', power: new Decimal(1_000_000), end: number.end + 4 };
  }
  const named = POWERS.find(([name]) => text.startsWith(name, number.end));
  const power = named?.[1] ?? new Decimal(1);
  if (number.decimals > 0 && named === undefined) return null;
  if (power.gte(above) || number.value.times(power).gte(above)) return null;
  return {
    value: number.value.times(power),
    name: named?.[0] ?? '',
    power,
    end: number.end + (named?.[0].length ?? 0),
  };
}

function partsFrom(text: string, start: number, power: Decimal): readonly Part[] {
  const parts: Part[] = [];
  for (let part = partAt(text, start, power); part !== null; part = partAt(text, part.end, part.power)) {
    parts.push(part);
    if (part.power.eq(1)) break;
  }
  return parts;
}

/** 5千8百万元: thousands and hundreds of the same 万. */
function thousandsAndHundreds(text: string, first: Decimal, end: number): CompositeAmount | null {
  const rest = /^千(\d)百(万|亿)元?/u.exec(text.slice(end, end + 6));
  const unit = unitNamed(`${rest?.[2] ?? ''}元`);
  if (rest === null || unit === null || first.gte(10)) return null;
  const value = first.times(1_000).plus(Number(rest[1]) * 100);
  return { value, decimals: 0, unit, end: end + rest[0].length };
}

/**
 * 1.2亿零500万元, 25万6千元, 3万4000: an amount in several parts, each in a smaller power.
 * @param end behind the digits of the first part
 */
export function compositeAt(text: string, first: Decimal, end: number): CompositeAmount | null {
  const head = POWERS.find(([name]) => text.startsWith(name, end));
  const hundreds = head?.[0] === '千' ? thousandsAndHundreds(text, first, end) : null;
  if (hundreds !== null) return hundreds;
  if (head === undefined) return null;
  const parts = partsFrom(text, end + head[0].length, head[1]);
  const last = parts.at(-1);
  if (last === undefined) return null;
  const total = parts.reduce((sum, part) => sum.plus(part.value), first.times(head[1]));
  const isMore = '余多'.includes(text[last.end] ?? ' ') && unitAt(text, last.end + 1) !== null;
  const unit = unitAt(text, isMore ? last.end + 1 : last.end);
  if (unit !== null && unit.unit.kind !== 'money')
    return { value: total, decimals: 0, unit: unit.unit, end: unit.end };
  const isYuan = unit?.unit.kind === 'money' && unit.unit.factor.eq(1);
  // The last power says how exact the amount is meant: 1.2亿零500万元 is 12500 in 万元.
  const exact = unitNamed(`${last.name}${isYuan ? '元' : ''}`);
  const value = exact === null ? total : total.div(exact.factor);
  return { value, decimals: value.decimalPlaces(), unit: exact, end: isYuan ? unit.end : last.end };
}

/** 123元1角1分: 元, 角 and 分 of money; null where no 角 follows. */
export function coinsAt(text: string, yuan: Decimal, end: number): CompositeAmount | null {
  const unit = unitNamed('元');
  if (unit === null || text[end] !== '元' || !isDigit(text[end + 1]) || text[end + 2] !== '角') return null;
  const tenths = scanNumber(text, end + 1).value.div(10);
  const hasCents = isDigit(text[end + 3]) && text[end + 4] === '分';
  const cents = hasCents ? scanNumber(text, end + 3).value.div(100) : new Decimal(0);
  return {
    value: yuan.plus(tenths).plus(cents),
    decimals: hasCents ? 2 : 1,
    unit,
    end: end + (hasCents ? 5 : 3),
  };
}
