import type { Comparator } from './comparator';
import { Decimal } from './decimal';
import type { Span } from './span';
import type { Unit } from './units';

export type Direction = 'increase' | 'decrease';

/** A number as a person wrote it. `value` is in `unit`, not in the base unit, so nothing that was written is lost. */
export interface Figure {
  readonly kind: 'figure';
  readonly text: string;
  readonly span: Span;
  readonly value: Decimal;
  /** Digits written behind the decimal point; trailing zeros count. */
  readonly decimals: number;
  readonly unit: Unit | null;
  readonly comparator: Comparator | null;
  readonly direction: Direction | null;
  /** 约, 近, 余, 多, 左右: the writer says that it is not exact. */
  readonly approximate: boolean;
  /** From a number cell: trailing zeros are lost there, so that fewer than two decimals do not mean less precision. */
  readonly stored?: true;
}

/** 5%-20%, 两三个: two numbers of one unit that say from where to where. */
export interface FigureRange {
  readonly kind: 'range';
  readonly text: string;
  readonly span: Span;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: Unit | null;
}

/** 9.5/10分: points out of points. */
export interface FigureRatio {
  readonly kind: 'ratio';
  readonly text: string;
  readonly span: Span;
  readonly part: Decimal;
  readonly whole: Decimal;
  readonly unit: Unit;
}

export type Defect = 'stray-point' | 'missing-number' | 'lost-percent';

/** A number that went wrong in the writing. */
export interface MalformedFigure {
  readonly kind: 'malformed';
  readonly defect: Defect;
  readonly text: string;
  readonly span: Span;
  /** What stands there as it is written; null where there is no number. */
  readonly figure: Figure | null;
}

export type FigureReading = Figure | FigureRange | FigureRatio | MalformedFigure;

const ONE = new Decimal(1);

/** How much of the base one of the figure's unit is: 10000 for 万元; 1 where no unit is written. */
export function unitFactor({ unit }: Pick<Figure, 'unit'>): Decimal {
  return unit?.factor ?? ONE;
}

/** The value in the unit's base (元, %, 个 ...); as written where there is no unit. */
export function baseValue(figure: Pick<Figure, 'value' | 'unit'>): Decimal {
  return figure.unit === null ? figure.value : figure.value.times(figure.unit.factor);
}

/** The figure as it would be shown: `135.37万元`, `53.33%`. */
export function showFigure(figure: Pick<Figure, 'value' | 'unit' | 'decimals'>): string {
  return `${figure.value.toFixed(figure.decimals)}${figure.unit?.id ?? ''}`;
}

/** How many digits a figure is written with, zeros in front not counted. */
export function digitCount({ value, decimals }: Pick<Figure, 'value' | 'decimals'>): number {
  return value.toFixed(decimals).replace(/\D|^0+/gu, '').length;
}

/** Whether a figure is a value as it stands: no 约, no bound (≥, 不超过); 达到 says that it came about. */
export function isMeantExactly({ approximate, comparator }: Figure): boolean {
  return !approximate && (comparator === null || comparator === 'reaches');
}
