import { isDigit, isLatin, isLineBreak, isMinus, isPoint, isSpace } from './characters';
import type { Decimal } from './decimal';
import type { Figure, FigureReading } from './figure';
import { contextAfter, contextBefore } from './figure-context';
import { readMissingNumbers } from './missing-numbers';
import { endOfNonAmount } from './not-amounts';
import { scanNumber, type ScannedNumber } from './scan-number';
import { unitAt } from './units';

/** Characters that end an operand: a minus behind one of them subtracts. */
const OPERAND_ENDS = '%％‰)）]】元万亿人名个家户项次场件分';

/** A minus is a sign only where no operand can end before it. */
function signBefore(text: string, at: number): number | null {
  if (!isMinus(text[at - 1])) return null;
  let i = at - 2;
  while (i >= 0 && isSpace(text[i]) && !isLineBreak(text[i])) i -= 1;
  const previous = text[i];
  const subtracts =
    previous !== undefined && (isDigit(previous) || isLatin(previous) || OPERAND_ENDS.includes(previous));
  return subtracts ? null : at - 1;
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

function figureFrom(text: string, number: ScannedNumber): Figure {
  const sign = signBefore(text, number.start);
  const accounting = accountingEnd(text, number);
  const start = accounting !== null ? number.start - 1 : (sign ?? number.start);
  const numberEnd = accounting ?? number.end;
  const value: Decimal = sign !== null || accounting !== null ? number.value.neg() : number.value;

  const moreThan = ['余', '多'].find((word) => text.startsWith(word, numberEnd));
  const unitStart = numberEnd + (moreThan?.length ?? 0);
  const unit = unitAt(text, unitStart);
  const unitEnd = unit?.end ?? numberEnd;
  const before = contextBefore(text, start);
  const after = contextAfter(text, unitEnd);
  return {
    kind: 'figure',
    text: text.slice(start, unitEnd),
    span: { start, end: unitEnd },
    value,
    decimals: number.decimals,
    unit: unit?.unit ?? null,
    comparator: before.comparator ?? after.comparator,
    direction: before.direction,
    approximate: before.approximate || after.approximate || (moreThan !== undefined && unit !== null),
  };
}

/** `.5.78`: a point with no digits before it and another behind the digits. */
function strayPointAt(text: string, at: number): FigureReading | null {
  if (!isPoint(text[at]) || !isDigit(text[at + 1]) || isDigit(text[at - 1])) return null;
  const number = scanNumber(text, at + 1);
  if (number.decimals === 0) return null;
  const end = unitAt(text, number.end)?.end ?? number.end;
  return { kind: 'malformed', defect: 'stray-point', text: text.slice(at, end), span: { start: at, end } };
}

/**
 * All figures of a text in western or full-width digits, in order, with the malformed ones.
 * Dates, document and telephone numbers, codes, item numbers and ordinals give nothing. Linear in the text's length.
 * @param text as in the cell; spans are offsets into it
 */
export function readFigures(text: string): readonly FigureReading[] {
  const found: FigureReading[] = [];
  let at = 0;
  while (at < text.length) {
    const stray = strayPointAt(text, at);
    if (stray !== null) {
      found.push(stray);
      at = stray.span.end;
      continue;
    }
    if (!isDigit(text[at])) {
      at += 1;
      continue;
    }
    const number = scanNumber(text, at);
    const skipTo = endOfNonAmount(text, number);
    if (skipTo !== null) {
      at = skipTo;
      continue;
    }
    const figure = figureFrom(text, number);
    found.push(figure);
    at = figure.span.end;
  }
  return [...found, ...readMissingNumbers(text)].sort((a, b) => a.span.start - b.span.start);
}

/** The one figure that a whole text consists of (spaces, comparator and unit allowed); null for anything else. */
export function readWholeFigure(text: string): Figure | null {
  const [only, ...others] = readFigures(text);
  if (only?.kind !== 'figure' || others.length > 0) return null;
  const before = contextBefore(text, only.span.start).start;
  const after = contextAfter(text, only.span.end).end;
  return text.slice(0, before).trim() === '' && text.slice(after).trim() === '' ? only : null;
}
