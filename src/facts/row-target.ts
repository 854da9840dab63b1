import {
  baseValue,
  readFigures,
  unitNamed,
  type Comparator,
  type Decimal,
  type Figure,
  type Unit,
} from '../figures';
import type { IndicatorRow, StatedCell } from '../forms';

/** One figure of a target: a bound, and on which side of it the row is on target. */
export interface TargetBound {
  readonly figure: Figure;
  readonly is: Exclude<Comparator, 'reaches'>;
  /** Whether the side is written, or follows from what the row is about. */
  readonly isWritten: boolean;
}

/** How what was done stands to one bound of the target. */
export interface TargetOutcome {
  readonly bound: TargetBound;
  readonly actual: Figure;
  readonly met: boolean;
  /** 完成值 over 目标值, the other way round where less is better; null where a bound is zero. */
  readonly ratio: Decimal | null;
}

export type TargetReading =
  /** Target and actual value are figures of one kind. */
  | { readonly kind: 'measured'; readonly outcomes: readonly TargetOutcome[]; readonly cell: string }
  /** A figure is wanted and none is stated yet. */
  | { readonly kind: 'missing'; readonly cell: string }
  /** Words, or figures that cannot be compared: a person judges. */
  | { readonly kind: 'judged' };

const SIGNS: ReadonlyMap<string, TargetBound['is']> = new Map([
  ['≥', '>='],
  ['>=', '>='],
  ['≧', '>='],
  ['大于等于', '>='],
  ['不低于', '>='],
  ['不少于', '>='],
  ['正向', '>='],
  ['≤', '<='],
  ['<=', '<='],
  ['≦', '<='],
  ['小于等于', '<='],
  ['不高于', '<='],
  ['不超过', '<='],
  ['反向', '<='],
  ['>', '>'],
  ['＞', '>'],
  ['大于', '>'],
  ['<', '<'],
  ['＜', '<'],
  ['小于', '<'],
  ['=', '='],
  ['＝', '='],
  ['等于', '='],
]);

/** What is better the less there is of it, where the target does not say so. */
const LESS_IS_BETTER =
  /成本|费用|支出|投诉率|差错率|事故|失信|违规|超支|控制率|变动率|结转结余|结余率|能耗|排放|漏损率|误差|用时|时限|办理时间|等待/u;

function figuresOf(cell: StatedCell): readonly Figure[] {
  if (cell.figure !== null) return [cell.figure];
  const readings = readFigures(cell.text);
  return readings.every((reading) => reading.kind === 'figure') ? readings : [];
}

function withUnit(figure: Figure, unit: Unit | null): Figure {
  return figure.unit === null && unit !== null ? { ...figure, unit } : figure;
}

function sideOf(
  figure: Figure,
  row: Pick<IndicatorRow, 'level2' | 'level3' | 'cells'>,
): Pick<TargetBound, 'is' | 'isWritten'> {
  const column = SIGNS.get(row.cells.direction?.text.trim() ?? '');
  if (column !== undefined) return { is: column, isWritten: true };
  if (figure.comparator === 'reaches') return { is: '>=', isWritten: true };
  if (figure.comparator !== null) return { is: figure.comparator, isWritten: true };
  const isLess = LESS_IS_BETTER.test(`${row.level2}${row.level3}`);
  return { is: isLess ? '<=' : '>=', isWritten: false };
}

function isComparable(bound: Figure, actual: Figure): boolean {
  if (bound.unit === null || actual.unit === null)
    return bound.unit?.kind !== 'percent' || !actual.value.eq(1);
  if (bound.unit.kind !== actual.unit.kind) return false;
  // 场 and 次 may be counted differently.
  return bound.unit.kind !== 'count' || bound.unit.id.at(-1) === actual.unit.id.at(-1);
}

function isMet(actual: Decimal, bound: Decimal, is: TargetBound['is']): boolean {
  switch (is) {
    case '>=':
      return actual.gte(bound);
    case '>':
      return actual.gt(bound);
    case '<=':
      return actual.lte(bound);
    case '<':
      return actual.lt(bound);
    case '=':
      return actual.eq(bound);
  }
}

function outcomeOf(bound: TargetBound, actual: Figure): TargetOutcome {
  const isBare = bound.figure.unit === null || actual.unit === null;
  const [target, done] = isBare
    ? [bound.figure.value, actual.value]
    : [baseValue(bound.figure), baseValue(actual)];
  const [part, whole] = bound.is === '<=' || bound.is === '<' ? [target, done] : [done, target];
  return {
    bound,
    actual,
    met: isMet(done, target, bound.is),
    ratio: whole.isZero() ? null : part.div(whole),
  };
}

/**
 * What a row wants and what was done, as its own cells print it: ≥20个 against 22个; three columns for side, value and unit; two figures
 * in one cell against two. Nothing is guessed from words.
 */
export function readRowTarget(row: Pick<IndicatorRow, 'level2' | 'level3' | 'cells'>): TargetReading {
  const { target, actual } = row.cells;
  if (target === undefined || actual === undefined) return { kind: 'judged' };
  const unit = unitNamed(row.cells.unit?.text.trim() ?? '');
  const wanted = figuresOf(target).map((figure) => withUnit(figure, unit));
  if (wanted.length === 0) return { kind: 'judged' };
  if (actual.text.trim() === '') return { kind: 'missing', cell: actual.cell };
  const done = figuresOf(actual).map((figure) => withUnit(figure, unit));
  const outcomes = wanted.flatMap((figure, i): readonly TargetOutcome[] => {
    const other = done[i];
    if (other === undefined || !isComparable(figure, other)) return [];
    return [outcomeOf({ figure, ...sideOf(figure, row) }, other)];
  });
  const isWhole = outcomes.length === wanted.length && done.length === wanted.length;
  return isWhole ? { kind: 'measured', outcomes, cell: actual.cell } : { kind: 'judged' };
}
