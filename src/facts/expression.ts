import {
  addIntervals,
  Decimal,
  divideIntervals,
  exactly,
  figureInterval,
  isExactKind,
  multiplyIntervals,
  negateInterval,
  type Figure,
  type Interval,
  type Unit,
  type UnitKind,
} from '../figures';

export type Operator = '+' | '-' | '*' | '/';

export interface Leaf {
  readonly kind: 'leaf';
  readonly figure: Figure;
  /** The words in front of the figure: 编制数 in 编制数15人. */
  readonly label: string;
  /** 100% and 100 as a factor: not a measured figure. */
  readonly isFactor: boolean;
}

export type Expression =
  | Leaf
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

export function leavesOf(expression: Expression): readonly Leaf[] {
  return expression.kind === 'leaf'
    ? [expression]
    : [...leavesOf(expression.left), ...leavesOf(expression.right)];
}

/** Kinds whose units are multiplied with others as they are written: 12个月×180元 takes no days, 200亩×50元/亩 no square metres. */
const AS_WRITTEN: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'time',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'power',
]);

function multiplierOf(unit: Unit): Decimal {
  if (!AS_WRITTEN.has(unit.kind)) return unit.factor;
  const power = { 万: 10_000, 亿: 100_000_000 }[unit.id.charAt(0)];
  return new Decimal(power ?? 1);
}

/**
 * The factor that brings a leaf's figure to a unit all leaves share; null where units are given for some amounts only
 * and differ, so that nothing can be said.
 */
export function commonScale(expressions: readonly Expression[]): ((leaf: Leaf) => Decimal) | null {
  const amounts = expressions
    .flatMap(leavesOf)
    .filter((leaf) => leaf.figure.unit?.kind !== 'percent' && !leaf.isFactor);
  const units = new Set(amounts.map((leaf) => leaf.figure.unit?.factor.toString() ?? 'none'));
  const percent = new Decimal('0.01');
  const one = new Decimal(1);
  const isPercent = (leaf: Leaf): boolean => leaf.figure.unit?.kind === 'percent';
  units.delete('none');
  if (units.size <= 1)
    return (leaf) => (isPercent(leaf) ? percent.times(leaf.figure.unit?.factor ?? one) : one);
  if (amounts.some((leaf) => leaf.figure.unit === null)) return null;
  const kinds = new Set(amounts.map((leaf) => leaf.figure.unit?.kind));
  return (leaf) => {
    const { unit } = leaf.figure;
    const factor = unit === null ? one : kinds.size > 1 ? multiplierOf(unit) : unit.factor;
    return factor.times(isPercent(leaf) ? percent : one);
  };
}

/** The exact value of an expression; null for a division by zero. */
export function valueOf(expression: Expression, scale: (leaf: Leaf) => Decimal): Decimal | null {
  if (expression.kind === 'leaf') return expression.figure.value.times(scale(expression));
  const left = valueOf(expression.left, scale);
  const right = valueOf(expression.right, scale);
  if (left === null || right === null) return null;
  switch (expression.operator) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      return right.isZero() ? null : left.div(right);
  }
}

/** An expression as a native formula, its leaves as what `placeOf` gives for them. */
export function expressionTwin(expression: Expression, placeOf: (leaf: Leaf) => string): string {
  if (expression.kind === 'leaf') return placeOf(expression);
  const left = expressionTwin(expression.left, placeOf);
  const right = expressionTwin(expression.right, placeOf);
  return `(${left}${expression.operator}${right})`;
}

function leafInterval(leaf: Leaf, scale: Decimal, isExact: boolean): Interval {
  const { unit } = leaf.figure;
  if (isExact || leaf.isFactor || (unit !== null && isExactKind(unit.kind)))
    return exactly(leaf.figure.value.times(scale));
  const written = figureInterval({ ...leaf.figure, unit: null });
  return { low: written.low.times(scale), high: written.high.times(scale) };
}

/**
 * All values that the written figures allow; null where the divisor may be zero.
 * @param isExact whether a leaf is known to be counted (persons over posts without a unit)
 */
export function intervalOf(
  expression: Expression,
  scale: (leaf: Leaf) => Decimal,
  isExact: (leaf: Leaf) => boolean,
): Interval | null {
  if (expression.kind === 'leaf') return leafInterval(expression, scale(expression), isExact(expression));
  const left = intervalOf(expression.left, scale, isExact);
  const right = intervalOf(expression.right, scale, isExact);
  if (left === null || right === null) return null;
  switch (expression.operator) {
    case '+':
      return addIntervals(left, right);
    case '-':
      return addIntervals(left, negateInterval(right));
    case '*':
      return multiplyIntervals(left, right);
    case '/':
      return divideIntervals(left, right);
  }
}

export interface SignedLeaf {
  readonly sign: 1 | -1;
  readonly leaf: Leaf;
}

export interface Ratio {
  readonly numerator: readonly SignedLeaf[];
  readonly denominator: readonly SignedLeaf[];
}

function withoutFactor(expression: Expression): Expression {
  if (expression.kind === 'operation' && expression.operator === '*') {
    if (expression.right.kind === 'leaf' && expression.right.isFactor) return withoutFactor(expression.left);
    if (expression.left.kind === 'leaf' && expression.left.isFactor) return withoutFactor(expression.right);
  }
  return expression;
}

function summands(expression: Expression): readonly SignedLeaf[] | null {
  if (expression.kind === 'leaf') return [{ sign: 1, leaf: expression }];
  if (expression.operator !== '+' && expression.operator !== '-') return null;
  const left = summands(expression.left);
  const right = summands(expression.right);
  if (left === null || right === null) return null;
  const flip = expression.operator === '-';
  return [
    ...left,
    ...right.map(({ sign, leaf }): SignedLeaf => ({ sign: flip ? (sign === 1 ? -1 : 1) : sign, leaf })),
  ];
}

/** An expression as sum ÷ sum, factors of 100% left out; null where it is not of that shape. */
export function ratioOf(expression: Expression): Ratio | null {
  const bare = withoutFactor(expression);
  if (bare.kind !== 'operation' || bare.operator !== '/') return null;
  const numerator = summands(withoutFactor(bare.left));
  const denominator = summands(withoutFactor(bare.right));
  return numerator === null || denominator === null ? null : { numerator, denominator };
}
