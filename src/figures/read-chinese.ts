import { chineseDigitOf, chinesePowerOf, isChinese, isDigit } from './characters';
import { chineseNumberAt, type ChineseNumber } from './chinese-number';
import { Decimal } from './decimal';
import { scanNumber } from './scan-number';
import {
  PERCENT,
  SCORE_POINT,
  TENTH,
  TIMES,
  unitAt,
  unitNamed,
  type Unit,
  type UnitKind,
  type UnitPlace,
} from './units';

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
  /^(?:维护|意识|自信|确立|责任|结合|一律|坚持|必须|务必|统筹|文明|革命|务实|转变|到位|不|能力|聚焦|方面|层面|阶段|环节|角度|维度|全面|现代化|前列|示范|先行|走在|带头|专项|清单|优先|服务|规定|班子|全会|供水|气|车|低速|驱)/u;
const NAMES_OF_YEARS = /^(?:规划|行动|计划|来|级|制|期|如一日|滚动|发展|攻坚)/u;
/** 三期, 二类, 十九届, 三次全会: words that put in order rather than count, unless something says that they are counted. */
const ORDERING = '届类期轮级路线版';
const COUNTS_THEM = /(?:共|分|分为|计|举办|开展|培训|编发|完成|组织|召开|达|累计|安排)$/u;
/** 四面, 八方, 三门: in words of place and sayings rather than counts, unless nothing follows. */
const SAYINGS = '面方门度口道周头股线管支字';
const ONES = /^[，。；、）)\s]/u;
const ZERO_NOUNS = /^(?:结余|结转|投诉|事故|支出|上访|发生|报告|缺陷|增长|新增|差错)/u;
/** Before these a number in words is part of a name: 第七次, 十三五, “两集中”. */
const PART_OF_NAME = '第初逐“"‘《〔星拜老小';
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
    if (isDigit(text[at + 3])) {
      const digits = scanNumber(text, at + 3);
      return {
        ...plainHundred(at),
        value: digits.value,
        high: digits.value,
        decimals: digits.decimals,
        unit: perCent,
        end: digits.end,
      };
    }
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
  if (text[number.end] === '成' && number.length === 1 && isTenth(text, number.end)) {
    const half = text[number.end + 1] === '半' ? 5 : chineseDigitOf(text[number.end + 1]);
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

/** Whether 成 at an offset counts tenths, and is no part of 成本, 成员, 成果 ... */
export function isTenth(text: string, at: number): boolean {
  const next = text[at + 1];
  return next === undefined || !'员立本果熟效功套品份绩交为长分都人'.includes(next);
}

/** 三到五年, 五至七个工作日: a range in words. */
function rangeInWords(text: string, low: ChineseNumber, at: number): WrittenNumber | null {
  if (text[low.end] !== '到' && text[low.end] !== '至') return null;
  const high = chineseNumberAt(text, low.end + 1);
  const unit = high === null ? null : unitAt(text, high.end);
  if (high === null || unit === null || low.value.gte(high.value)) return null;
  return {
    kind: 'range',
    value: low.value,
    high: high.value,
    decimals: 0,
    unit: unit.unit,
    start: at,
    end: unit.end,
    approximate: false,
  };
}

/** 十七八个, 二十三四人: a power with two neighbouring digits. */
function aboutBehindPower(text: string, at: number): WrittenNumber | null {
  const tens = text[at] === '十' ? 1 : chineseDigitOf(text[at]);
  const from = text[at] === '十' ? at + 1 : at + 2;
  if (tens === null || (text[at] !== '十' && text[at + 1] !== '十')) return null;
  const [low, high] = [chineseDigitOf(text[from]), chineseDigitOf(text[from + 1])];
  const unit = unitAt(text, from + 2);
  if (low === null || high === null || high !== low + 1 || low === 0 || unit === null) return null;
  const base = tens * 10;
  return {
    kind: 'range',
    value: new Decimal(base + low),
    high: new Decimal(base + high),
    decimals: 0,
    unit: unit.unit,
    start: at,
    end: unit.end,
    approximate: true,
  };
}

/** 一个半小时, 两个半月; 半分: halves said in words. */
function halfAt(text: string, at: number): WrittenNumber | null {
  const number = text[at] === '半' ? null : chineseNumberAt(text, at);
  const half = new Decimal('0.5');
  if (number !== null && text.startsWith('个半', number.end)) {
    const unit = unitNamed(
      text.startsWith('小时', number.end + 2) ? '小时' : text[number.end + 2] === '月' ? '个月' : '',
    );
    const end = number.end + (unit?.id === '小时' ? 4 : 3);
    const value = number.value.plus(half);
    return unit === null
      ? null
      : { kind: 'number', value, high: value, decimals: 1, unit, start: at, end, approximate: false };
  }
  if (number !== null && text.startsWith('分半', number.end)) {
    const value = number.value.plus(half);
    return {
      kind: 'number',
      value,
      high: value,
      decimals: 1,
      unit: SCORE_POINT,
      start: at,
      end: number.end + 2,
      approximate: false,
    };
  }
  const isPoints = text[at] === '半' && text[at + 1] === '分' && '扣得减加'.includes(text[at - 1] ?? ' ');
  return isPoints
    ? {
        kind: 'number',
        value: half,
        high: half,
        decimals: 1,
        unit: SCORE_POINT,
        start: at,
        end: at + 2,
        approximate: false,
      }
    : null;
}

/** 两三个, 三五家: two digits that stand for "from … to …". */
function aboutAt(text: string, at: number): WrittenNumber | null {
  const [low, high] = [chineseDigitOf(text[at]), chineseDigitOf(text[at + 1])];
  if (low === null || high === null || low >= high || low === 0) return null;
  if (chineseDigitOf(text[at + 2]) !== null) return null;
  const power = chinesePowerOf(text[at + 2]) ?? 1;
  const behind = at + (power === 1 ? 2 : 3);
  const tenths = text[behind] === '成' && isTenth(text, behind) ? { unit: TENTH, end: behind + 1 } : null;
  const unit = tenths ?? unitAt(text, behind);
  if (unit === null) return null;
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
  const isLast = rest === '' || ONES.test(rest);
  // 泵站一座 counts, 一座泵站 is the article.
  if (number.value.eq(1))
    return (
      !ARTICLES_TOO.has(unit.unit.kind) ||
      (unit.unit.kind === 'count' &&
        unit.unit.id !== '类' &&
        isLast &&
        isChinese(text[at - 1]) &&
        !'同某每这那上下第再又'.includes(text[at - 1] ?? ''))
    );
  const before = text.slice(Math.max(0, at - 3), at);
  if (unit.unit.kind === 'score' && number.value.eq(10) && !/[得扣分计减加满为]$/u.test(before)) return false;
  if (
    ORDERING.includes(unit.unit.id) &&
    number.value.lt(100) &&
    !COUNTS_THEM.test(before) &&
    !(isLast && unit.unit.id !== '期' && unit.unit.id !== '届')
  )
    return /^(?:培训|讲座)/u.test(rest);
  if (SAYINGS.includes(unit.unit.id) && number.value.lte(10) && !isLast) return false;
  if (SAYINGS.includes(unit.unit.id) && number.value.lt(10) && /^[一二三四五六七八九十山峡]/u.test(rest))
    return false;
  if (unit.unit.kind !== 'count' && unit.unit.kind !== 'score') return number.value.gt(0);
  if (SET_PHRASES.test(rest)) return false;
  if (number.value.gte(10)) return true;
  // 内设机构五个， counts; a lone 两个 does not.
  return isChinese(rest[0]) || (isChinese(text[at - 1]) && rest[0] !== '”');
}

const BARE_POWERS: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1_000],
  ['万', 10_000],
]);

/** 百余名, 千余人, 近百人: a power alone counts where it is said to be about as much, and a unit follows. */
function barePowerAt(text: string, at: number): WrittenNumber | null {
  const power = BARE_POWERS.get(text[at] ?? '');
  const isMore = '余多'.includes(text[at + 1] ?? ' ');
  const isNearly = '近逾'.includes(text[at - 1] ?? ' ');
  const isSaying = isChinese(text[at - 1]) && '上数成千百'.includes(text[at - 1] ?? '');
  if (power === undefined || isSaying || !(isMore || isNearly)) return null;
  const unit = unitAt(text, at + (isMore ? 2 : 1));
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

/** Whether a number in words may begin with a character, so that others need not be looked at. */
export function opensNumeral(char: string): boolean {
  return (
    chineseDigitOf(char) !== null ||
    chinesePowerOf(char) !== null ||
    char === '万' ||
    char === '半' ||
    char === '翻'
  );
}

/**
 * The number in words that begins at `at`, where it is an amount: with a unit, as a share (九成, 百分之五), as a multiple (翻一番),
 * or behind 合计 and the like. Words that hold a number (三公, 一岗双责, 第七次) give null.
 */
export function writtenNumberAt(text: string, at: number): WrittenNumber | null {
  const before = text[at - 1] ?? '';
  const fraction = fractionAt(text, at);
  if (fraction !== null) return fraction;
  const halves = halfAt(text, at);
  if (halves !== null) return halves;
  const number = chineseNumberAt(text, at);
  if (number === null) return barePowerAt(text, at);
  if (before !== '' && PART_OF_NAME.includes(before)) return null;
  const special = tenthsOrDoublings(text, at, number);
  if (special !== null) return special;
  const about = aboutAt(text, at) ?? aboutBehindPower(text, at) ?? rangeInWords(text, number, at);
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
  if (unit.unit.id === '元' && text[unit.end - 1] === '元') {
    const coins = coinsInWords(text, number, at, unit.end);
    if (coins !== null) return coins;
  }
  if (unit.unit.kind === 'money' ? number.isReadOut : !countsSomething(text, number, at, unit)) return null;
  return roundNumber(number, unit, at, moreThan > 0);
}

/** 柒元捌角玖分: tenths and hundredths of 元 in words. */
function coinsInWords(text: string, yuan: ChineseNumber, at: number, end: number): WrittenNumber | null {
  const tenths = text[end + 1] === '角' ? chineseDigitOf(text[end]) : null;
  if (tenths === null) return null;
  const cents = text[end + 3] === '分' ? chineseDigitOf(text[end + 2]) : null;
  const value = yuan.value.plus(new Decimal(tenths * 10 + (cents ?? 0)).div(100));
  const last = end + (cents === null ? 2 : 4);
  return {
    ...plain(yuan, unitNamed('元'), at, last, false),
    value,
    high: value,
    decimals: cents === null ? 1 : 2,
  };
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
