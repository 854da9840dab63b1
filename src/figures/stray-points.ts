import { isDigit, isPoint } from './characters';
import type { MalformedFigure } from './figure';
import { scanNumber, type ScannedNumber } from './scan-number';
import { unitAt, type UnitKind } from './units';

/** What is measured to fractions, so that a point behind it is no full stop. */
const MEASURES: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'money',
  'score',
  'area',
  'mass',
  'length',
  'volume',
]);

/** `.5.78`, `.98万元` and `..86万元`: a point with no digits on one of its sides. */
export function strayPointAt(text: string, at: number): MalformedFigure | null {
  if (!isPoint(text[at]) || isDigit(text[at - 1]) || isPoint(text[at - 1])) return null;
  const from = isPoint(text[at + 1]) ? at + 2 : at + 1;
  if (!isDigit(text[from])) return null;
  const number = scanNumber(text, from);
  const unit = unitAt(text, number.end);
  const isNumber = from === at + 1 ? number.decimals > 0 || unit !== null : unit?.unit.kind === 'money';
  return isNumber ? strayPoint(text, at, unit?.end ?? number.end) : null;
}

/** 123..5万元, 56.7.8万元, 12.万元: a point too many inside or behind a number. */
export function extraPointAt(text: string, number: ScannedNumber): MalformedFigure | null {
  if (!isPoint(text[number.end])) return null;
  const unit = unitAt(text, number.end + 1);
  const isMeasure = unit !== null && MEASURES.has(unit.unit.kind);
  if (isMeasure && !number.grouped) return strayPoint(text, number.start, unit.end);
  if (number.decimals > 0 && isDigit(text[number.end + 1])) {
    const second = scanNumber(text, number.end + 1);
    const money = unitAt(text, second.end);
    return money !== null && MEASURES.has(money.unit.kind) && second.decimals === 0
      ? strayPoint(text, number.start, money.end)
      : null;
  }
  if (!isPoint(text[number.end + 1]) || !isDigit(text[number.end + 2])) return null;
  const rest = scanNumber(text, number.end + 2);
  return strayPoint(text, number.start, unitAt(text, rest.end)?.end ?? rest.end);
}

function strayPoint(text: string, start: number, end: number): MalformedFigure {
  const span = { start, end };
  return { kind: 'malformed', defect: 'stray-point', text: text.slice(start, end), span, figure: null };
}
