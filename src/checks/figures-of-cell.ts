import { statedFigures, type Figure } from '../figures';
import type { StatedCell } from '../forms';

/** The figure that a cell is, else those that its text states. */
export function figuresOfCell(cell: StatedCell | undefined): readonly Figure[] {
  if (cell === undefined) return [];
  return cell.figure === null ? statedFigures(cell.text) : [cell.figure];
}
