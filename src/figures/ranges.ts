import { isMinus, isSpace } from './characters';
import type { Figure, FigureRange, FigureRatio, FigureReading } from './figure';
import { SCORE_POINT } from './units';

const TO = '~～—–-－至到';
const OPERATES = '=＝≈/÷×*+＋';

/** What stands between two figures, spaces aside; null where it is more than one sign. */
function between(text: string, a: Figure, b: Figure): string | null {
  const words = text.slice(a.span.end, b.span.start).replace(/\s/gu, '');
  return words.length > 2 ? null : words;
}

/** The next sign behind an offset that is neither space nor closing bracket. */
function signBehind(text: string, at: number): string {
  let i = at;
  while (isSpace(text[i]) || text[i] === ')' || text[i] === '）') i += 1;
  return text[i] ?? '';
}

function ratioOf(text: string, a: Figure, b: Figure): FigureRatio | null {
  const sign = between(text, a, b);
  if ((sign !== '/' && sign !== '／') || a.unit !== null || b.unit?.kind !== 'score') return null;
  if (a.value.gt(b.value) || OPERATES.includes(signBehind(text, b.span.end) || ' ')) return null;
  const span = { start: a.span.start, end: b.span.end };
  return {
    kind: 'ratio',
    text: text.slice(span.start, span.end),
    span,
    part: a.value,
    whole: b.value,
    unit: SCORE_POINT,
  };
}

function rangeOf(text: string, a: Figure, b: Figure): FigureRange | null {
  const sign = between(text, a, b);
  if (sign === null || sign === '' || ![...sign].every((char) => TO.includes(char))) return null;
  const { unit } = b;
  const isOneUnit =
    a.unit === null || (unit !== null && a.unit.kind === unit.kind && a.unit.factor.eq(unit.factor));
  if (unit === null || !isOneUnit || a.value.gte(b.value)) return null;
  if (
    isMinus(sign) &&
    a.unit?.kind === 'money' &&
    /[（(][^（）()]*$/u.test(text.slice(Math.max(0, a.span.start - 20), a.span.start))
  )
    return null;
  // 从16人到18人 changes from one to the other; 5.2万元-5.6万元=… subtracts.
  if (
    /[从由自]$/u.test(text.slice(0, a.span.start)) ||
    (isMinus(sign) && OPERATES.includes(signBehind(text, b.span.end) || ' '))
  )
    return null;
  const span = { start: a.span.start, end: b.span.end };
  return { kind: 'range', text: text.slice(span.start, span.end), span, low: a.value, high: b.value, unit };
}

/** Figures that belong together as a range or as points out of points become one. */
export function joinFigures(text: string, readings: readonly FigureReading[]): readonly FigureReading[] {
  const joined: FigureReading[] = [];
  for (const reading of readings) {
    const previous = joined.at(-1);
    const pair =
      previous?.kind === 'figure' && reading.kind === 'figure' ? ([previous, reading] as const) : null;
    const one = pair === null ? null : (ratioOf(text, ...pair) ?? rangeOf(text, ...pair));
    if (one === null) joined.push(reading);
    else joined[joined.length - 1] = one;
  }
  return joined;
}
