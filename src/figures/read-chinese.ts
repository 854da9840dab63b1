import { chineseDigitOf, chinesePowerOf, isChinese } from './characters';
import { chineseNumberAt, type ChineseNumber } from './chinese-number';
import { Decimal } from './decimal';
import { PERCENT, TENTH, TIMES, unitAt, unitNamed, type Unit, type UnitKind, type UnitPlace } from './units';

/** A number in words with its unit, before the words around it are looked at. */
export interface WrittenNumber {
  readonly kind: 'number' | 'range';
  readonly value: Decimal;
  /** Upper end of a range (两三个); equal to the value otherwise. */
  readonly high: Decimal;
  readonly decimals: number;
  readonly unit: Unit | null;
  readonly start: number;
  readonly end: number;
  readonly approximate: boolean;
}

/** 两个维护, 四个意识, 三个方面: set phrases that count nothing. */
const SET_PHRASES =
  /^(?:维护|意识|自信|确立|责任|结合|一律|一|坚持|必须|务必|统筹|文明|革命|务实|转变|到位|不|能力|聚焦|方面|层面|阶段|环节|角度|维度|全面|现代化|前列|示范|先行|走在|带头|专项|清单|优先|服务)/u;
const NAMES_OF_YEARS = /^(?:规划|行动|计划|来|级|制|期|如一日)/u;
const ZERO_NOUNS = /^(?:结余|结转|投诉|事故|支出|上访|发生|报告|缺陷|增长|新增|差错)/u;
/** Before these a number in words is part of a name: 第七次, 十三五, “两集中”. */
const PART_OF_NAME = '第初每逐周“"‘《〔星拜老小';
const COUNTED = /(?:合计|共计|总计|共|计|为|是|达|共有|各)$/u;

function plain(
  number: ChineseNumber,
  unit: Unit | null,
  start: number,
  end: number,
  approximate: boolean,
): WrittenNumber {
  return {
    kind: 'number',
    value: number.value,
    high: number.value,
    decimals: number.decimals,
    unit,
    start,
    end,
    approximate,
  };
}

/** 百分之九十八点五, 千分之三, 十分之三. */
function fractionAt(text: string, at: number): WrittenNumber | null {
  const perCent = text.startsWith('百分之', at)
    ? PERCENT
    : text.startsWith('千分之', at)
      ? unitNamed('‰')
      : null;
  if (perCent !== null) {
    if (text[at + 3] === '百') return { ...plainHundred(at), unit: perCent };
    const number = chineseNumberAt(text, at + 3);
    return number === null ? null : plain(number, perCent, at, number.end, false);
  }
  const denominator = chineseNumberAt(text, at);
  if (denominator === null || !text.startsWith('分之', denominator.end) || denominator.value.isZero())
    return null;
  const numerator = chineseNumberAt(text, denominator.end + 2);
  if (numerator === null) return null;
  const value = numerator.value.div(denominator.value);
  const isExact = value.decimalPlaces() <= 4;
  const rounded = isExact ? value : value.toDecimalPlaces(4);
  return {
    kind: 'number',
    value: rounded,
    high: rounded,
    decimals: rounded.decimalPlaces(),
    unit: null,
    start: at,
    end: numerator.end,
    approximate: !isExact,
  };
}

function plainHundred(at: number): WrittenNumber {
  const value = new Decimal(100);
  return {
    kind: 'number',
    value,
    high: value,
    decimals: 0,
    unit: PERCENT,
    start: at,
    end: at + 4,
    approximate: false,
  };
}

/** 九成, 九成五; 翻一番, 翻两番. */
function tenthsOrDoublings(text: string, at: number, number: ChineseNumber): WrittenNumber | null {
  if (text[number.end] === '成' && number.length === 1 && unitFits(text, number.end)) {
    const half = chineseDigitOf(text[number.end + 1]);
    if (half === null || half === 0) return plain(number, TENTH, at, number.end + 1, false);
    const value = number.value.plus(new Decimal(half).div(10));
    return { ...plain(number, TENTH, at, number.end + 2, false), value, high: value, decimals: 1 };
  }
  if (text[number.end] === '番' && text[at - 1] === '翻') {
    const value = new Decimal(2).pow(number.value);
    return { ...plain(number, TIMES, at - 1, number.end + 1, false), value, high: value };
  }
  return null;
}

function unitFits(text: string, at: number): boolean {
  const next = text[at + 1];
  return next === undefined || !'员立本果熟效功套品份绩交为长分都人'.includes(next);
}

/** 两三个, 三五家: two digits that stand for "from … to …". */
function aboutAt(text: string, at: number): WrittenNumber | null {
  const [low, high] = [chineseDigitOf(text[at]), chineseDigitOf(text[at + 1])];
  if (low === null || high === null || low >= high || low === 0) return null;
  if (chineseDigitOf(text[at + 2]) !== null) return null;
  const power = chinesePowerOf(text[at + 2]) ?? 1;
  const behind = at + (power === 1 ? 2 : 3);
  const unit = unitAt(text, behind);
  if (unit === null || unit.unit.kind === 'percent') return null;
  return {
    kind: 'range',
    value: new Decimal(low).times(power),
    high: new Decimal(high).times(power),
    decimals: 0,
    unit: unit.unit,
    start: at,
    end: unit.end,
    approximate: true,
  };
}

/** 一次, 一周, 一年: the article as well as a number. */
const ARTICLES_TOO: ReadonlySet<UnitKind> = new Set<UnitKind>(['count', 'score', 'time']);

/** Whether a number of things is really counted, and not a set phrase or an article. */
function countsSomething(text: string, number: ChineseNumber, at: number, unit: UnitPlace): boolean {
  const rest = text.slice(unit.end, unit.end + 6);
  if (unit.unit.id === '年') return !number.isReadOut && number.value.gt(1) && !NAMES_OF_YEARS.test(rest);
  if (number.isReadOut) return false;
  if (number.value.eq(1)) return !ARTICLES_TOO.has(unit.unit.kind);
  if (unit.unit.kind !== 'count' && unit.unit.kind !== 'score') return number.value.gt(0);
  if (number.value.gte(10)) return true;
  if (SET_PHRASES.test(rest)) return false;
  // 内设机构五个， counts; a lone 两个 does not.
  return isChinese(rest[0]) || (isChinese(text[at - 1]) && rest[0] !== '”');
}

const BARE_POWERS: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1_000],
  ['万', 10_000],
]);

/** 百余名, 千余人: a power alone counts where 余 or 多 and a unit follow. */
function barePowerAt(text: string, at: number): WrittenNumber | null {
  const power = BARE_POWERS.get(text[at] ?? '');
  if (
    power === undefined ||
    !'余多'.includes(text[at + 1] ?? ' ') ||
    (isChinese(text[at - 1]) && '上数成近千百'.includes(text[at - 1] ?? ''))
  )
    return null;
  const unit = unitAt(text, at + 2);
  if (unit === null) return null;
  const value = new Decimal(power);
  return {
    kind: 'number',
    value,
    high: value,
    decimals: 0,
    unit: unit.unit,
    start: at,
    end: unit.end,
    approximate: true,
  };
}

/** 零结余, 隐患零，零起: none, said in a word. */
function zeroAt(text: string, at: number, number: ChineseNumber): WrittenNumber | null {
  if (text[at] !== '零') return null;
  const unit = unitAt(text, number.end);
  if (unit !== null && (unit.unit.kind === 'count' || unit.unit.kind === 'money'))
    return plain(number, unit.unit, at, unit.end, false);
  const next = text[number.end];
  const isSaid =
    (next === undefined || '，。；、）'.includes(next)) &&
    isChinese(text[at - 1]) &&
    !'归清于从'.includes(text[at - 1] ?? '');
  return isSaid || ZERO_NOUNS.test(text.slice(number.end, number.end + 4))
    ? plain(number, null, at, number.end, false)
    : null;
}

/**
 * The number in words that begins at `at`, where it is an amount: with a unit, as a share (九成, 百分之五), as a multiple (翻一番),
 * or behind 合计 and the like. Words that hold a number (三公, 一岗双责, 第七次) give null.
 */
export function writtenNumberAt(text: string, at: number): WrittenNumber | null {
  const before = text[at - 1] ?? '';
  const fraction = fractionAt(text, at);
  if (fraction !== null) return fraction;
  const number = chineseNumberAt(text, at);
  if (number === null) return barePowerAt(text, at);
  if (before !== '' && PART_OF_NAME.includes(before)) return null;
  const special = tenthsOrDoublings(text, at, number);
  if (special !== null) return special;
  const about = aboutAt(text, at);
  if (about !== null) return about;
  if (number.value.isZero() && number.length === 1) return zeroAt(text, at, number);
  const moreThan = ['余', '多', '几'].includes(text[number.end] ?? '') ? 1 : 0;
  const unit = unitAt(text, number.end + moreThan);
  if (unit === null) {
    const isAlone = number.length > 1 && !number.isReadOut && !isChinese(text[number.end]);
    if (isAlone && number.isFormal) return plain(number, null, at, number.end, false);
    return isAlone && COUNTED.test(text.slice(Math.max(0, at - 4), at))
      ? plain(number, null, at, number.end, false)
      : null;
  }
  if (unit.unit.kind === 'money' ? number.isReadOut : !countsSomething(text, number, at, unit)) return null;
  return roundNumber(number, unit, at, moreThan > 0);
}

const ROUND_POWERS: readonly (readonly [string, number])[] = [
  ['亿', 100_000_000],
  ['万', 10_000],
  ['千', 1_000],
];

/** 三十万元 is said in 万元, 二十三万六千元 in 千元: the last power named tells how exact it is meant. 大写 is exact. */
function roundNumber(
  number: ChineseNumber,
  unit: UnitPlace,
  at: number,
  approximate: boolean,
): WrittenNumber {
  const whole = plain(number, unit.unit, at, unit.end, approximate);
  if (number.isFormal || number.decimals > 0 || unit.unit.kind !== 'money' || !unit.unit.factor.eq(1))
    return whole;
  const power = ROUND_POWERS.find(([, size]) => number.value.mod(size).isZero());
  const larger = power === undefined ? null : unitNamed(`${power[0]}元`);
  if (power === undefined || larger === null) return whole;
  const value = number.value.div(power[1]);
  return { ...whole, value, high: value, unit: larger };
}
