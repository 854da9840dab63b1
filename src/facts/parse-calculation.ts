import { readFigures, type Figure, type Span } from '../figures';
import type { Expression, Operator } from './expression';

/** One equation as people write it: `（在职人员8人/编制数15人）×100%=53.33%`. */
export interface Equation {
  /** Accepted readings of the left side: as written, and with sums before divisions where brackets seem misplaced. */
  readonly readings: readonly Expression[];
  readonly result: Figure;
  readonly span: Span;
}

type Token =
  | {
      readonly kind: 'number';
      readonly figure: Figure;
      readonly label: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'operator'; readonly operator: Operator; readonly start: number; readonly end: number }
  | { readonly kind: 'open' | 'close' | 'equals' | 'break'; readonly start: number; readonly end: number };

const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ...[...'+＋'].map((char): [string, Operator] => [char, '+']),
  ...[...'-－−–'].map((char): [string, Operator] => [char, '-']),
  ...[...'×*＊✕xX'].map((char): [string, Operator] => [char, '*']),
  ...[...'÷/／'].map((char): [string, Operator] => [char, '/']),
]);
/** ×100% only says that the result is a percentage. */
const FACTOR = /^[×*＊✕xX]\s*100\s*[%％]/u;
const OPENING = '（([【［';
const CLOSING = '）)]】］';
const BREAKING = '，。；：、,;:！？!?\n\r';

function tokensOf(text: string): readonly Token[] {
  const figures = readFigures(text).flatMap((reading) => (reading.kind === 'figure' ? [reading] : []));
  const starts = new Map(figures.map((figure) => [figure.span.start, figure]));
  const tokens: Token[] = [];
  let label = '';
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    const figure = starts.get(at);
    if (figure !== undefined) {
      tokens.push({ kind: 'number', figure, label: label.trim(), start: at, end: figure.span.end });
      label = '';
      at = figure.span.end;
      continue;
    }
    const factor = FACTOR.exec(text.slice(at, at + 12));
    if (factor !== null) {
      at += factor[0].length;
      label = '';
      continue;
    }
    const operator = OPERATORS.get(char);
    const place = { start: at, end: at + 1 };
    if (operator !== undefined) tokens.push({ kind: 'operator', operator, ...place });
    else if (OPENING.includes(char)) tokens.push({ kind: 'open', ...place });
    else if (CLOSING.includes(char)) tokens.push({ kind: 'close', ...place });
    else if (char === '=' || char === '＝' || char === '≈') tokens.push({ kind: 'equals', ...place });
    else if (BREAKING.includes(char)) tokens.push({ kind: 'break', ...place });
    if (operator !== undefined || BREAKING.includes(char)) label = '';
    else if (!OPENING.includes(char) && !CLOSING.includes(char)) label += char;
    at += 1;
  }
  return tokens;
}

/** Binding strength of operators: as usual, or sums before products. */
const USUAL: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const SUMS_FIRST: Readonly<Record<Operator, number>> = { '+': 3, '-': 3, '*': 2, '/': 2 };
const MAX_DEPTH = 40;

/** Precedence climbing over tokens; null where they are no expression. */
function parse(tokens: readonly Token[], strength: Readonly<Record<Operator, number>>): Expression | null {
  let at = 0;

  function primary(depth: number): Expression | null {
    const token = tokens[at];
    if (token === undefined || depth > MAX_DEPTH) return null;
    at += 1;
    if (token.kind === 'number') {
      const { figure, label } = token;
      const isFactor =
        figure.value.eq(100) && label === '' && (figure.unit === null || figure.unit.id === '%');
      return { kind: 'leaf', figure, label, isFactor: isFactor && tokens[at - 2]?.kind === 'operator' };
    }
    if (token.kind !== 'open') return null;
    const inner = climb(0, depth + 1);
    if (inner === null || tokens[at]?.kind !== 'close') return null;
    at += 1;
    return inner;
  }

  function climb(least: number, depth: number): Expression | null {
    let left = primary(depth);
    while (left !== null) {
      const token = tokens[at];
      if (token?.kind !== 'operator' || strength[token.operator] < least) return left;
      at += 1;
      const right = climb(strength[token.operator] + 1, depth);
      if (right === null) return null;
      left = { kind: 'operation', operator: token.operator, left, right };
    }
    return left;
  }

  const expression = climb(0, 0);
  return at === tokens.length ? expression : null;
}

/** Brackets that only wrap a number with its remark (`（在职人员8人）`) parse as they are; a stray closing one ends the left side. */
function leftSide(tokens: readonly Token[]): readonly Token[] {
  let open = 0;
  let start = tokens.length;
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'break' || token.kind === 'equals') break;
    if (token.kind === 'close') open += 1;
    if (token.kind === 'open') {
      if (open === 0) break;
      open -= 1;
    }
    start = i;
  }
  return tokens.slice(start);
}

function sameExpression(a: Expression, b: Expression): boolean {
  if (a.kind === 'leaf' || b.kind === 'leaf')
    return a === b || (a.kind === b.kind && a.kind === 'leaf' && b.kind === 'leaf' && a.figure === b.figure);
  return a.operator === b.operator && sameExpression(a.left, b.left) && sameExpression(a.right, b.right);
}

/** Every equation of a text whose left side is a calculation of at least two figures. Linear in the text's length. */
export function readEquations(text: string): readonly Equation[] {
  if (!/[=＝≈]/u.test(text)) return [];
  const tokens = tokensOf(text);
  const equations: Equation[] = [];
  let from = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'break') from = i + 1;
    if (token.kind !== 'equals') continue;
    const left = leftSide(tokens.slice(from, i));
    from = i + 1;
    const result = tokens[i + 1];
    // = 461.05/488.2 = 94.44%: what follows is a calculation again, not its result.
    const next = tokens[i + 2];
    const goesOn = next?.kind === 'operator' && next.operator !== '-';
    if (goesOn) continue;
    if (result?.kind !== 'number' || left.filter((t) => t.kind === 'number').length < 2) continue;
    const usual = parse(left, USUAL);
    if (usual === null || usual.kind === 'leaf') continue;
    const sumsFirst = parse(left, SUMS_FIRST);
    const readings = sumsFirst === null || sameExpression(usual, sumsFirst) ? [usual] : [usual, sumsFirst];
    equations.push({
      readings,
      result: result.figure,
      span: { start: left[0]?.start ?? 0, end: result.end },
    });
  }
  return equations;
}
