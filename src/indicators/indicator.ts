import type { UnitKind } from '../figures';

/** A quantity that formulas are made of: 编制数, 年初预算金额 ... */
export interface Operand {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unit: UnitKind;
}

/** One summand of a numerator or denominator. */
export interface Term {
  readonly operand: string;
  readonly sign: 1 | -1;
}

/** numerator ÷ denominator × times; `absolute` ignores the numerator's sign. */
export interface Formula {
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
  readonly absolute: boolean;
  readonly times: 1 | 100;
}

/** Another accepted reading of an indicator's operands. */
export interface FormulaVariant {
  readonly id: string;
  readonly formula: Formula;
  readonly note: string;
}

export type IndicatorFamily = 'department' | 'project' | 'self-evaluation' | 'fiscal' | 'local';

export type IndicatorDirection =
  'higher-better' | 'lower-better' | 'target-100' | 'qualitative' | 'depends-on-row' | 'monitor';

export interface Indicator {
  readonly id: string;
  readonly family: IndicatorFamily;
  /** Official name. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level1: string;
  readonly level2: string;
  readonly direction: IndicatorDirection;
  /** null: qualitative, judged by row, or given in words only. */
  readonly formula: Formula | null;
  readonly variants: readonly FormulaVariant[];
  /** The formula as people write it; null for qualitative indicators. */
  readonly words: string | null;
  /** Usual target as printed; null where none is usual. */
  readonly target: string | null;
  /** Documents whose framework lists the indicator. */
  readonly basis: readonly string[];
}
