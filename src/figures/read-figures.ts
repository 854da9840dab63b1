import { isDigit, isLatin, isLineBreak, isMinus, isPoint, isSpace } from './characters';
import { chineseNumberAt } from './chinese-number';
import { coinsAt, compositeAt } from './composite';
import { Decimal } from './decimal';
import type { Figure, FigureReading, MalformedFigure } from './figure';
import { contextAfter, contextBefore } from './figure-context';
import { lostPercent } from './lost-percent';
import { readMissingNumbers } from './missing-numbers';
import { endOfName, opensName } from './names';
import { endOfNonAmount } from './not-amounts';
import { joinFigures } from './ranges';
import { isTenth } from './fractions-in-words';
import { opensNumeral, writtenNumberAt } from './read-chinese';
import { remembered } from './remembered';
import { endOfSaying } from './sayings';
import { scanNumber, type ScannedNumber } from './scan-number';
import { TENTH, unitAt, unitNamed, unknownUnitAt, type Unit, type UnitPlace } from './units';

/** Characters that end an operand: a minus behind one of them subtracts. */
const OPERAND_ENDS = '%％‰)）]】元万亿人名个家户项次场件分';

/** 零下18.6℃ is below zero. */
function belowZero(text: string, at: number): number | null {
  return text.startsWith('零下', at - 2) && at >= 2 ? at - 2 : null;
}

/** A minus is a sign only where no operand can end before it. */
function signBefore(text: string, at: number): number | null {
  // 为 － 5.2 with a space behind the sign.
  const minus = text[at - 1] === ' ' && /[\s为是：:]/u.test(text[at - 3] ?? ' ') ? at - 2 : at - 1;
  if (!isMinus(text[minus])) return null;
  let i = minus - 1;
  while (i >= 0 && isSpace(text[i]) && !isLineBreak(text[i])) i -= 1;
  const previous = text[i];
  const subtracts =
    previous !== undefined && (isDigit(previous) || isLatin(previous) || OPERAND_ENDS.includes(previous));
  return subtracts ? null : minus;
}

/** ¥3,500.00: the sign of money in front. */
function currencyStart(text: string, at: number): number | null {
  const sign = /[¥￥]\s?$/u.exec(text.slice(Math.max(0, at - 2), at));
  return sign === null ? null : at - sign[0].length;
}

/** 增速+2.3%: a plus is a sign where nothing stands before it that could be added to. */
function plusBefore(text: string, at: number): number | null {
  const previous = text[at - 2];
  const isSign =
    (text[at - 1] === '+' || text[at - 1] === '＋') &&
    previous !== undefined &&
    '速率幅为比长升降数（(：:'.includes(previous);
  return isSign ? at - 1 : null;
}

/** (1,234.50)万元: brackets that hold nothing but the number, a unit behind them. Grouping or decimals are required. */
function accountingEnd(text: string, number: ScannedNumber): number | null {
  const opens = text[number.start - 1];
  const closes = text[number.end];
  if (!(opens === '(' || opens === '（') || !(closes === ')' || closes === '）')) return null;
  if (number.decimals === 0 && !number.grouped) return null;
  const unit = unitAt(text, number.end + 1);
  return unit?.unit.kind === 'money' ? number.end + 1 : null;
}

/** A number with the place it takes, its unit included. */
interface Amount {
  readonly value: Decimal;
  readonly decimals: number;
  readonly unit: Unit | null;
  readonly start: number;
  readonly end: number;
  readonly approximate: boolean;
}

function figureOf(text: string, amount: Amount): Figure {
  const { value, decimals, unit, start, end } = amount;
  const before = contextBefore(text, start);
  const after = contextAfter(text, end);
  return {
    kind: 'figure',
    text: text.slice(start, end),
    span: { start, end },
    value,
    decimals,
    unit,
    comparator:
      before.comparator === 'reaches'
        ? (after.comparator ?? 'reaches')
        : (before.comparator ?? after.comparator),
    direction: before.direction,
    approximate: amount.approximate || before.approximate || after.approximate,
  };
}

/** 8成 */
function tenthsAt(text: string, at: number): UnitPlace | null {
  return text[at] === '成' && isTenth(text, at) ? { unit: TENTH, end: at + 1 } : null;
}

/** 1,036⏎万平方米: a cell too narrow for its text breaks before the unit; a lone sign may as well begin the next line. */
function unitOnNextLine(text: string, { end, decimals, grouped }: ScannedNumber): UnitPlace | null {
  if (!isLineBreak(text[end]) || (decimals === 0 && !grouped)) return null;
  const found = unitAt(text, end + 1);
  return found !== null && found.end - end > 2 ? found : null;
}

/** 21万余人次: 余 may stand between the power and the unit too. */
function unitBehindPower(text: string, at: number): UnitPlace | null {
  const found = unitAt(text, at);
  if (found === null || !/^[万亿]$/u.test(found.unit.id) || !'余多'.includes(text[found.end] ?? ' '))
    return found;
  const counted = unitAt(text, found.end + 1);
  if (counted === null) return found;
  const { unit: base } = counted;
  return {
    unit: { ...base, id: `${found.unit.id}${base.id}`, factor: base.factor.times(found.unit.factor) },
    end: counted.end,
  };
}

function figureFrom(text: string, number: ScannedNumber, announced: Unit | null, lastEnd: number): Figure {
  // Right behind another figure a minus subtracts, or means 'to'.
  const isBehind = lastEnd === number.start - 1;
  const sign = isBehind ? null : (signBefore(text, number.start) ?? belowZero(text, number.start));
  const accounting = accountingEnd(text, number);
  const currency = currencyStart(text, number.start);
  const signed = sign ?? plusBefore(text, number.start) ?? number.start;
  const start = currency ?? (accounting === null ? signed : number.start - 1);
  const numberEnd = accounting ?? number.end;
  const isNegative = sign !== null || accounting !== null;
  const several = compositeAt(text, number.value, numberEnd) ?? coinsAt(text, number.value, numberEnd);
  if (several !== null) {
    const value = isNegative ? several.value.neg() : several.value;
    return figureOf(text, { ...several, value, start, approximate: false });
  }
  const moreThan = ['余', '多', '来'].find((word) => text.startsWith(word, numberEnd));
  const unitStart = numberEnd + (moreThan?.length ?? 0);
  const found =
    tenthsAt(text, unitStart) ??
    unitBehindPower(text, unitStart) ??
    unitOnNextLine(text, number) ??
    unknownUnitAt(text, unitStart);
  // Things are counted whole: 2.2本 is no number of books.
  const isHalf = number.decimals > 0 && found?.unit.kind === 'count' && found.unit.factor.eq(1);
  const unit = isHalf && '本部门项章条'.includes(found.unit.id) ? null : found;
  return figureOf(text, {
    value: isNegative ? number.value.neg() : number.value,
    decimals: number.decimals,
    unit: unit?.unit ?? (currency === null ? announced : unitNamed('元')),
    start,
    end: unit?.end ?? numberEnd,
    approximate: moreThan !== undefined && unit !== null,
  });
}

/** `.5.78` and `.98万元`, `123..5万元`: a point with no digits on one of its sides. */
function strayPointAt(text: string, at: number): MalformedFigure | null {
  // ..86万元
  const isDoubled =
    isPoint(text[at + 1]) && isDigit(text[at + 2]) && !isPoint(text[at - 1]) && !isDigit(text[at - 1]);
  if (isDoubled && isPoint(text[at])) {
    const doubled = scanNumber(text, at + 2);
    const money = unitAt(text, doubled.end);
    return money?.unit.kind === 'money' ? malformed(text, 'stray-point', at, money.end) : null;
  }
  if (!isPoint(text[at]) || !isDigit(text[at + 1]) || isDigit(text[at - 1]) || isPoint(text[at - 1]))
    return null;
  const number = scanNumber(text, at + 1);
  const unit = unitAt(text, number.end);
  if (number.decimals === 0 && unit === null) return null;
  return malformed(text, 'stray-point', at, unit?.end ?? number.end);
}

/** 123..5万元, 56.7.8万元, 12.万元: a point too many inside or behind a number. */
function extraPointAt(text: string, number: ScannedNumber): MalformedFigure | null {
  if (!isPoint(text[number.end])) return null;
  const unit = unitAt(text, number.end + 1);
  const isMeasure =
    unit !== null && ['money', 'score', 'area', 'mass', 'length', 'volume'].includes(unit.unit.kind);
  if (isMeasure && !number.grouped) return malformed(text, 'stray-point', number.start, unit.end);
  if (number.decimals > 0 && isDigit(text[number.end + 1])) {
    const second = scanNumber(text, number.end + 1);
    const money = unitAt(text, second.end);
    const isMeasured = money !== null && ['money', 'area', 'mass', 'length'].includes(money.unit.kind);
    return isMeasured && second.decimals === 0
      ? malformed(text, 'stray-point', number.start, money.end)
      : null;
  }
  if (!isPoint(text[number.end + 1]) || !isDigit(text[number.end + 2])) return null;
  const rest = scanNumber(text, number.end + 2);
  return malformed(text, 'stray-point', number.start, unitAt(text, rest.end)?.end ?? rest.end);
}

function malformed(
  text: string,
  defect: MalformedFigure['defect'],
  start: number,
  end: number,
): MalformedFigure {
  return { kind: 'malformed', defect, text: text.slice(start, end), span: { start, end }, figure: null };
}

/** The unit of bare amounts; 单位：万元 holds for the whole text, （万元）： for its sentence. */
interface Announced {
  readonly unit: Unit;
  readonly isForAll: boolean;
}

/** 面积（亩）：326.5: a unit of anything, right before a colon. */
function announcedBeforeColon(text: string, at: number): Announced | null {
  const name = /^[（(]([^（）()\d\s]{1,4})[）)][：:]/u.exec(text.slice(at, at + 7))?.[1] ?? '';
  const unit = unitNamed(name);
  return unit === null ? null : { unit, isForAll: false };
}

/** （万元）： and （单位：万元） announce the unit of the bare amounts behind them. */
function announcedUnit(text: string, at: number): Announced | null {
  const match =
    /^[（(]((?:金额)?单位[：:])?((?:亿|万|千)?元|[%％])[）)]([：:]|\s*(?=[\d０-９])|(?:分别|依次|合计)?[为是](?=[\d０-９])|\n)?/u.exec(
      text.slice(at, at + 14),
    );
  const unit = match === null ? null : unitNamed(match[2] ?? '');
  if (match === null || unit === null || (match[1] === undefined && match[3] === undefined))
    return announcedBeforeColon(text, at);
  // A heading of its own line speaks for the lines below it.
  return { unit, isForAll: match[1] !== undefined || match[3] === '\n' };
}

/** 单位：万元 without brackets. */
function unitAfterLabel(text: string, at: number): Announced | null {
  const unit = unitNamed(/^单位[：:]((?:亿|万|千)?元)/u.exec(text.slice(at, at + 7))?.[1] ?? '');
  return unit === null ? null : { unit, isForAll: true };
}

/** ×100%: the mark of a percentage in a calculation, no amount. */
function isFactor(text: string, number: ScannedNumber): boolean {
  let i = number.start - 1;
  while (isSpace(text[i])) i -= 1;
  return (
    number.whole === '100' && '×*＊✕xX'.includes(text[i] ?? ' ') && '%％'.includes(text[number.end] ?? ' ')
  );
}

/** 公用经费 120，: a number that nothing is written behind, in a text whose unit is announced. */
function isLoneNumber(text: string, { start, end }: ScannedNumber): boolean {
  const next = text[end];
  return (
    /[\u4e00-\u9fff\s]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
    (next === undefined || '，。；、,;\n'.includes(next))
  );
}

interface Reader {
  readonly text: string;
  readonly found: FigureReading[];
  announced: Announced | null;
}

/** Reads what begins at an offset; gives the offset to go on at. */
function readAt(reader: Reader, at: number): number {
  const { text, found } = reader;
  const char = text[at] ?? '';
  if ('。\n'.includes(char) && reader.announced?.isForAll === false) reader.announced = null;
  if (char === '单') reader.announced = unitAfterLabel(text, at) ?? reader.announced;
  if (char === '（' || char === '(') reader.announced = announcedUnit(text, at) ?? reader.announced;
  const nameEnd = opensName(char) ? endOfName(text, at) : null;
  if (nameEnd !== null) return nameEnd;
  if (isPoint(char)) {
    const stray = strayPointAt(text, at);
    if (stray !== null) found.push(stray);
    return stray?.span.end ?? at + 1;
  }
  if (isDigit(char)) {
    const number = scanNumber(text, at);
    const double = extraPointAt(text, number);
    const skipTo = isFactor(text, number) ? number.end + 1 : endOfNonAmount(text, number);
    if (skipTo !== null && double === null) return skipTo;
    const isAmount =
      number.decimals > 0 ||
      number.grouped ||
      number.whole.length > 3 ||
      '：:）)'.includes(text[at - 1] ?? ' ') ||
      (reader.announced?.isForAll === true && isLoneNumber(text, number));
    const figure = figureFrom(
      text,
      number,
      isAmount ? (reader.announced?.unit ?? null) : null,
      found.at(-1)?.span.end ?? -1,
    );
    const reading = double ?? lostPercent(text, figure, found.at(-1)) ?? figure;
    found.push(reading);
    return reading.span.end;
  }
  if (!opensNumeral(char)) return at + 1;
  const saying = endOfSaying(text, at);
  if (saying !== null) return saying;
  const written = writtenNumberAt(text, at);
  // The rest of a numeral that is part of a name (第二十三届) is part of it too.
  if (written === null) return chineseNumberAt(text, at)?.end ?? at + 1;
  if (written.kind === 'number') found.push(figureOf(text, written));
  else {
    const { start, end, value: low, high, unit } = written;
    found.push({ kind: 'range', text: text.slice(start, end), span: { start, end }, low, high, unit });
  }
  return written.end;
}

/**
 * All figures of a text, in order, with the malformed ones: western, full-width and Chinese digits, numbers in words.
 * Dates, document and telephone numbers, codes, item numbers, ordinals and names give nothing. Linear in the text's length.
 * @param text as in the cell; spans are offsets into it
 */
export const readFigures = remembered((text: string): readonly FigureReading[] => {
  const reader: Reader = { text, found: [], announced: null };
  let at = 0;
  while (at < text.length) at = readAt(reader, at);
  const readings = [...joinFigures(text, reader.found), ...readMissingNumbers(text)];
  return readings.sort((a, b) => a.span.start - b.span.start);
});

/** The figures of a text, also those that only lack their %. */
export function statedFigures(text: string): readonly Figure[] {
  return readFigures(text).flatMap((reading) => {
    if (reading.kind === 'figure') return [reading];
    return reading.kind === 'malformed' && reading.figure !== null ? [reading.figure] : [];
  });
}

/** The one figure that a whole text consists of (spaces, comparator and unit allowed); null for anything else. */
export function readWholeFigure(text: string): Figure | null {
  const [only, ...others] = readFigures(text);
  if (only?.kind !== 'figure' || others.length > 0) return null;
  const before = contextBefore(text, only.span.start).start;
  const after = contextAfter(text, only.span.end).end;
  return text.slice(0, before).trim() === '' && text.slice(after).trim() === '' ? only : null;
}
