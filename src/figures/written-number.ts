import type { Span } from './span';
import type { Decimal } from './decimal';
import type { Unit } from './units';

/** A number in words with its unit, before the words around it are looked at. */
export interface WrittenNumber extends Span {
  readonly kind: 'number' | 'range';
  readonly value: Decimal;
  /** Upper end of a range (两三个); equal to the value otherwise. */
  readonly high: Decimal;
  readonly decimals: number;
  readonly unit: Unit | null;
  readonly approximate: boolean;
}

/** One number; `decimals` as it is said, trailing zeros included. */
export function writtenNumber(
  { value, decimals }: Pick<WrittenNumber, 'value' | 'decimals'>,
  unit: Unit | null,
  { start, end }: Span,
  approximate = false,
): WrittenNumber {
  return { kind: 'number', value, high: value, decimals, unit, start, end, approximate };
}

/** From one number to another. */
export function writtenRange(
  low: Decimal,
  high: Decimal,
  unit: Unit,
  { start, end }: Span,
  approximate: boolean,
): WrittenNumber {
  return { kind: 'range', value: low, high, decimals: 0, unit, start, end, approximate };
}
