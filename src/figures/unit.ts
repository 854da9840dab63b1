import { Decimal } from './decimal';

/**
 * What a unit measures. Figures compare only within one kind; `points` (个百分点) is a difference of percentages
 * and never a percentage itself.
 */
export type UnitKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'times'
  | 'score'
  | 'count'
  | 'area'
  | 'length'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'power'
  | 'temperature'
  | 'time'
  | 'foreign'
  | 'per';

export interface Unit {
  /** As written on screen: 万元, %, 个百分点, 分, 人 ... */
  readonly id: string;
  readonly kind: UnitKind;
  /** How many base units (元, %, 个百分点, 倍, 分, one, 平方米, 米, 立方米, 公斤, 千瓦时, 天) one of this unit is. */
  readonly factor: Decimal;
}

/** @param factor how many base units one of it is */
export function unit(id: string, kind: UnitKind, factor: number | string = 1): Unit {
  return { id, kind, factor: new Decimal(factor) };
}
