import {
  baseValue,
  boundNamed,
  holds,
  readFigures,
  unitNamed,
  type Bound,
  type Decimal,
  type Figure,
  type Unit,
} from '../figures';
import type { IndicatorRow, StatedCell } from '../forms';
import { pairsShared, quantitiesIn } from './quantities';

/** One figure of a target: a bound, and on which side of it the row is on target. */
export interface TargetBound {
  readonly figure: Figure;
  readonly is: Bound;
  /** Whether the side is written, or follows from what the row is about. */
  readonly isWritten: boolean;
  /** Whether the side is certain enough to score by. */
  readonly isClear: boolean;
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

/** What is better the less there is of it, where the target does not say so. */
const LESS_IS_BETTER =
  /成本|费用|支出|投诉(?!.{0,6}(?:办结|处理|处置|化解|回复|回访|解决|满意|响应|受理))|差错|事故|失信|违规|超支|超标|超预算|控制率|变动率|结转结余|结余率|能耗|排放|漏损|误差|用时|时限|办理时间|等待|浓度|发病率|辍学|失业|故障|死亡|退件|贫困|返贫|发生率|发案|流失|缺陷|负担|舆情|上访|劣/u;
/** 能耗下降率, 成本节约率: how much less there is of it; the more of that the better. */
const DECREASE = /下降|降低|减少|节约|压减|节能|减排|降幅/u;
/** What is better the more there is of it; of other rates only a written sign tells. */
const MORE_IS_BETTER =
  /完成|合格|达标|覆盖|及时|满意|利用|到位|入户|验收|优良|巩固|普及|参与|处置|办结|上架|就业|签约|通过|准确|正常|知晓|使用|开工|支付|执行|整改|回访|受益|惠及|提升|增长|公开|保障|回收|清扫|绿化|达成|兑现|率先|好评|认可/u;

/** The words in front of what was wanted, and of what was done. */
const WANTED = /(?:目标|计划|任务)(?:值|数)?(?:为|是)?$/u;
const DONE = /实际|完成|达到|实现/u;

function figuresOf(cell: StatedCell): readonly Figure[] {
  if (cell.figure !== null) return [cell.figure];
  // 92%（回收问卷179份）: what stands in brackets behind is a remark.
  const readings = readFigures(cell.text.replace(/(?<=\S)[（(][^（）()]*[）)]\s*$/u, ''));
  return readings.every((reading) => reading.kind === 'figure') ? readings : [];
}

function withUnit(figure: Figure, unit: Unit | null): Figure {
  return figure.unit === null && unit !== null ? { ...figure, unit } : figure;
}

/** Counted outputs, and rates of what is wanted: the more the better. */
function isMore(figure: Figure, row: Pick<IndicatorRow, 'level2' | 'level3'>): boolean {
  const kind = figure.unit?.kind;
  // 100% cannot be outdone, so it is what is aimed at.
  if (kind === 'percent' && figure.value.eq(100)) return true;
  if (MORE_IS_BETTER.test(row.level3)) return kind !== 'money' && kind !== 'time';
  const isOutput = /数量|产出|满意/u.test(row.level2) && !/率/u.test(row.level3);
  return isOutput && kind !== 'money' && kind !== 'time' && kind !== 'percent';
}

function sideOf(
  figure: Figure,
  row: Pick<IndicatorRow, 'level2' | 'level3' | 'cells'>,
): Omit<TargetBound, 'figure'> {
  const column = boundNamed(row.cells.direction?.text ?? '');
  const isClear = true;
  if (column !== null) return { is: column, isWritten: true, isClear };
  if (figure.comparator === 'reaches') return { is: '>=', isWritten: true, isClear };
  if (figure.comparator !== null) return { is: figure.comparator, isWritten: true, isClear };
  const name = `${row.level2}${row.level3}`;
  const isDecrease = DECREASE.test(row.level3) || figure.direction === 'decrease';
  const isLess = LESS_IS_BETTER.test(name) && !isDecrease;
  return { is: isLess ? '<=' : '>=', isWritten: false, isClear: isLess || isDecrease || isMore(figure, row) };
}

function isComparable(bound: Figure, actual: Figure): boolean {
  if (bound.unit === null || actual.unit === null) {
    // 0.992 beside ≥98% may be a rate kept as a fraction.
    const mayBeFraction = actual.value.gt(0) && actual.value.lte(1);
    return bound.unit?.kind !== 'percent' || !mayBeFraction;
  }
  if (bound.unit.kind !== actual.unit.kind) return false;
  // 场 and 次 may be counted differently.
  return bound.unit.kind !== 'count' || bound.unit.id.at(-1) === actual.unit.id.at(-1);
}

type Compared = Pick<TargetOutcome, 'bound' | 'actual'>;

/** Whether the numbers are compared as they stand, one of them having no unit. */
export function isBareComparison({ bound, actual }: Compared): boolean {
  return bound.figure.unit === null || actual.unit === null;
}

/** The numbers that two figures are compared by: in their base units where both name one. */
export function comparedValues(compared: Compared): readonly [done: Decimal, wanted: Decimal] {
  const { bound, actual } = compared;
  return isBareComparison(compared)
    ? [actual.value, bound.figure.value]
    : [baseValue(actual), baseValue(bound.figure)];
}

function outcomeOf(bound: TargetBound, actual: Figure): TargetOutcome {
  const [done, target] = comparedValues({ bound, actual });
  const [part, whole] = bound.is === '<=' || bound.is === '<' ? [target, done] : [done, target];
  return {
    bound,
    actual,
    met: holds(done, bound.is, target),
    ratio: whole.isZero() ? null : part.div(whole),
  };
}

/** 年初目标120场，实际完成126场: both told in the one cell of the row. */
function readTold(row: Pick<IndicatorRow, 'level2' | 'level3' | 'cells'>, cell: StatedCell): TargetReading {
  if (cell.figure !== null) return { kind: 'judged' };
  const [wanted, done, ...others] = quantitiesIn(cell.cell, cell.text);
  const isTold =
    wanted !== undefined &&
    done !== undefined &&
    others.length === 0 &&
    WANTED.test(wanted.label) &&
    DONE.test(done.label) &&
    wanted.figure.unit !== null &&
    wanted.figure.unit.id === done.figure.unit?.id;
  if (!isTold) return { kind: 'judged' };
  const bound: TargetBound = { figure: wanted.figure, ...sideOf(wanted.figure, row) };
  return { kind: 'measured', outcomes: [outcomeOf(bound, done.figure)], cell: cell.cell };
}

/**
 * What a row wants and what was done, as its own cells print it: ≥20个 against 22个; three columns for side, value and unit; two figures
 * in one cell against two. Nothing is guessed from words.
 */
export function readRowTarget(row: Pick<IndicatorRow, 'level2' | 'level3' | 'cells'>): TargetReading {
  const { target, actual } = row.cells;
  if (actual === undefined) return { kind: 'judged' };
  if (target === undefined) return readTold(row, actual);
  const unit = unitNamed(row.cells.unit?.text.trim() ?? '');
  const wanted = figuresOf(target).map((figure) => withUnit(figure, unit));
  if (wanted.length === 0) return { kind: 'judged' };
  if (actual.text.trim() === '') return { kind: 'missing', cell: actual.cell };
  const bare = figuresOf(actual);
  const done = bare.map((figure) => withUnit(figure, unit));
  const outcomes = wanted.flatMap((figure, i): readonly TargetOutcome[] => {
    const other = done[i];
    if (other === undefined || !isComparable(figure, bare[i] ?? other) || !isComparable(figure, other))
      return [];
    return [outcomeOf({ figure, ...sideOf(figure, row) }, other)];
  });
  const isWhole = outcomes.length === wanted.length && done.length === wanted.length;
  return isWhole ? { kind: 'measured', outcomes, cell: actual.cell } : { kind: 'judged' };
}

/** The one rate that a row's text states under the row's own name: 满意267份，满意度91.44%; null where it states none, or several. */
export function statedRate(row: Pick<IndicatorRow, 'level3' | 'cells'>): Figure | null {
  const { actual } = row.cells;
  if (actual === undefined || actual.figure !== null) return null;
  const [only, ...others] = quantitiesIn(actual.cell, actual.text).filter(
    ({ figure }) => figure.unit?.kind === 'percent',
  );
  if (only === undefined || others.length > 0 || only.figure.approximate) return null;
  return pairsShared(only.label, row.level3).length > 0 ? only.figure : null;
}
