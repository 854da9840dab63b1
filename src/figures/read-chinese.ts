import { chineseDigitOf, chinesePowerOf, isChinese } from './characters';
import { chineseNumberAt, type ChineseNumber } from './chinese-number';
import { countsSomething } from './counted-words';
import { Decimal } from './decimal';
import { isListedOrdinal } from './item-numbers';
import { fractionAt, halfAt, tenthsOrDoublings } from './fractions-in-words';
import { rangeInWordsAt } from './ranges-in-words';
import { unitAt, unitNamed, unknownUnitAt, type UnitPlace } from './units';
import { writtenNumber, type WrittenNumber } from './written-number';

const ZERO_NOUNS =
  /^(?:结余|结转|投诉|库存|违规|违纪|违法|伤亡|死亡|感染|失误|逾期|拖欠|案件|事故|支出|上访|发生|报告|缺陷|增长|新增|差错|(?![售星散碎担工件食钱花部基距时点容门跑起])[^，。；、\d]{2,4}(?=[，。；、）]|$))/u;
/** Before these a number in words is part of a name: 第七次, 十三五, “两集中”. */
const PART_OF_NAME = '第初逐“"‘《〔星拜老小';
const COUNTED = /(?:合计|共计|总计|共|计|为|是|达|共有|各)$/u;

const BARE_POWERS: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1_000],
  ['万', 10_000],
]);

/** 百余名, 千余人, 近百人: a power alone counts where it is said to be about as much, and a unit follows. */
function barePowerAt(text: string, at: number): WrittenNumber | null {
  const power = BARE_POWERS.get(text[at] ?? '');
  const isMore = '余多'.includes(text[at + 1] ?? ' ');
  const isNearly = '近逾上'.includes(text[at - 1] ?? ' ');
  const isSaying = isChinese(text[at - 1]) && '数成千百'.includes(text[at - 1] ?? '');
  if (power === undefined || isSaying || !(isMore || isNearly)) return null;
  const unit = unitAt(text, at + (isMore ? 2 : 1));
  if (unit === null) return null;
  return writtenNumber(
    { value: new Decimal(power), decimals: 0 },
    unit.unit,
    { start: at, end: unit.end },
    true,
  );
}

/** 零结余, 隐患零，零起: none, said in a word. */
function zeroAt(text: string, at: number, number: ChineseNumber): WrittenNumber | null {
  if (text[at] !== '零') return null;
  const unit = unitAt(text, number.end);
  if (unit !== null && ['count', 'money', 'score'].includes(unit.unit.kind))
    return writtenNumber(number, unit.unit, { start: at, end: unit.end });
  const next = text[number.end];
  const isSaid =
    (next === undefined || '，。；、）'.includes(next)) &&
    isChinese(text[at - 1]) &&
    !'归清于从'.includes(text[at - 1] ?? '');
  return isSaid || ZERO_NOUNS.test(text.slice(number.end, number.end + 6))
    ? writtenNumber(number, null, { start: at, end: number.end })
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

/** 按七比三分担: each side of a ratio. */
function sideOfRatio(text: string, at: number): WrittenNumber | null {
  const digit = chineseDigitOf(text[at]);
  const isFirst = text[at + 1] === '比' && chineseDigitOf(text[at + 2]) !== null && text[at - 1] === '按';
  const isSecond = text[at - 1] === '比' && chineseDigitOf(text[at - 2]) !== null && text[at - 3] === '按';
  if (digit === null || !(isFirst || isSecond)) return null;
  return writtenNumber({ value: new Decimal(digit), decimals: 0 }, null, { start: at, end: at + 1 });
}

/**
 * The number in words that begins at `at`, where it is an amount: with a unit, as a share (九成, 百分之五), as a multiple (翻一番),
 * or behind 合计 and the like. Words that hold a number (三公, 一岗双责, 第七次) give null.
 */
export function writtenNumberAt(text: string, at: number): WrittenNumber | null {
  const before = text[at - 1] ?? '';
  const ratio = sideOfRatio(text, at);
  if (ratio !== null) return ratio;
  const fraction = fractionAt(text, at);
  if (fraction !== null) return fraction;
  const halves = halfAt(text, at);
  if (halves !== null) return halves;
  const number = chineseNumberAt(text, at);
  if (number === null) return barePowerAt(text, at);
  if ((before !== '' && PART_OF_NAME.includes(before)) || isListedOrdinal(text, at)) return null;
  const special = tenthsOrDoublings(text, at, number);
  if (special !== null) return special;
  const range = rangeInWordsAt(text, at, number);
  if (range !== null) return range;
  if (number.value.isZero() && number.length === 1) return zeroAt(text, at, number);
  // 三元杂交猪, 三元复合肥: made of three.
  const isMadeOf =
    number.length === 1 &&
    /^元(?=[\u4e00-\u9fff])(?!人民币|[整钱以左每的至到及和起不多零一二三四五六七八九十])/u.test(
      text.slice(number.end, number.end + 4),
    );
  if (isMadeOf) return null;
  const moreThan = ['余', '多', '几', '来'].includes(text[number.end] ?? '') ? 1 : 0;
  const unit = unitAt(text, number.end + moreThan);
  if (unit === null) {
    const unknown = number.value.gte(100) && !number.isReadOut ? unknownUnitAt(text, number.end) : null;
    if (unknown !== null) return writtenNumber(number, unknown.unit, { start: at, end: unknown.end });
    const money = moneyInWords(text, number, at);
    if (money !== null) return money;
    const isAlone = number.length > 1 && !number.isReadOut && !isChinese(text[number.end]);
    if (isAlone && number.isFormal) return writtenNumber(number, null, { start: at, end: number.end });
    return isAlone && COUNTED.test(text.slice(Math.max(0, at - 4), at))
      ? writtenNumber(number, null, { start: at, end: number.end })
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
  const coins = end + (cents === null ? 2 : 4);
  const last = '整正'.includes(text[coins] ?? ' ') ? coins + 1 : coins;
  const decimals = cents === null ? 1 : 2;
  return writtenNumber({ value, decimals }, unitNamed('元'), { start: at, end: last });
}

/** 花了一百六十二万，: 万 and 亿 alone are money. */
function moneyInWords(text: string, number: ChineseNumber, at: number): WrittenNumber | null {
  const power = unitNamed(text[number.end - 1] ?? '');
  const next = text[number.end];
  const isAlone = next === undefined || '，。；、）'.includes(next);
  if (power?.kind !== 'money' || power.factor.eq(1) || !isAlone || number.value.lt(power.factor)) return null;
  const value = number.value.div(power.factor);
  return writtenNumber({ value, decimals: 0 }, power, { start: at, end: number.end });
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
  const whole = writtenNumber(number, unit.unit, { start: at, end: unit.end }, approximate);
  if (number.isFormal || number.decimals > 0 || unit.unit.kind !== 'money' || !unit.unit.factor.eq(1))
    return whole;
  const power = ROUND_POWERS.find(([, size]) => number.value.mod(size).isZero());
  const larger = power === undefined ? null : unitNamed(`${power[0]}元`);
  if (power === undefined || larger === null) return whole;
  const value = number.value.div(power[1]);
  return { ...whole, value, high: value, unit: larger };
}
