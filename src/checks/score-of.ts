import type { Decimal } from '../figures';
import type { IndicatorRow, StatedCell } from '../forms';

/** The score a row shows; null where it is blank or no number. */
export function scoreOf(row: IndicatorRow): { readonly value: Decimal; readonly cell: StatedCell } | null {
  const cell = row.cells.score;
  return cell?.figure == null ? null : { value: cell.figure.value, cell };
}
