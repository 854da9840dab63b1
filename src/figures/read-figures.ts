import { announcedUnit, isLoneNumber, unitAfterLabel, unitBehind, type Announced } from './announced-units';
import { isDigit, isLineBreak, isPoint, isSpace } from './characters';
import { chineseNumberAt } from './chinese-number';
import { coinsAt, compositeAt } from './composite';
import type { Decimal } from './decimal';
import type { Figure, FigureReading } from './figure';
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
import { accountingEnd, belowZero, currencyStart, plusBefore, signBefore } from './signs';
import { extraPointAt, strayPointAt } from './stray-points';
import { TENTH, unitAt, unitNamed, unknownUnitAt, type Unit, type UnitPlace } from './units';

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
  const isYuan = found?.unit.kind === 'money' && text[end + 1] === '元';
  return found !== null && (isYuan || found.end - end > 2) ? found : null;
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

/** ×100%: the mark of a percentage in a calculation, no amount. */
function isFactor(text: string, number: ScannedNumber): boolean {
  let i = number.start - 1;
  while (isSpace(text[i])) i -= 1;
  return (
    number.whole === '100' && '×*＊✕xX'.includes(text[i] ?? ' ') && '%％'.includes(text[number.end] ?? ' ')
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
    const announced = unitBehind(text, number.end) ?? (isAmount ? (reader.announced?.unit ?? null) : null);
    const figure = figureFrom(text, number, announced, found.at(-1)?.span.end ?? -1);
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
