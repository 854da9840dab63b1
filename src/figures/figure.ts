import type { Decimal } from './decimal';
import type { Span } from './span';
import type { Unit } from './units';

export type Comparator = '>=' | '>' | '<=' | '<' | '=';
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

/** A number that went wrong in the writing. */
export interface MalformedFigure {
  readonly kind: 'malformed';
  readonly defect: 'stray-point' | 'missing-number';
  readonly text: string;
  readonly span: Span;
}

export type FigureReading = Figure | MalformedFigure;

/** The value in the unit's base (元, %, 个 ...); as written where there is no unit. */
export function baseValue(figure: Pick<Figure, 'value' | 'unit'>): Decimal {
  return figure.unit === null ? figure.value : figure.value.times(figure.unit.factor);
}

/** The figure as it would be shown: `135.37万元`, `53.33%`. */
export function showFigure(figure: Pick<Figure, 'value' | 'unit' | 'decimals'>): string {
  return `${figure.value.toFixed(figure.decimals)}${figure.unit?.id ?? ''}`;
}
