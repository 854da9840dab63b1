import type { Unit } from '../figures';
import { addressOf, cellAt, cellFigure, type Place, type SheetSnapshot } from '../sheet';
import type { StatedCell } from './form';

/** What a place of a sheet states, blank ones included. */
export function statedCell(sheet: SheetSnapshot, place: Place, unit: Unit | null): StatedCell {
  const cell = cellAt(sheet, place);
  return {
    cell: addressOf(place),
    text: cell?.text ?? '',
    figure: cell === null ? null : cellFigure(cell, unit),
    formula: cell?.formula ?? null,
  };
}

/** A place that another cell's merge covers: it states nothing of its own. */
export function blankCell(place: Place): StatedCell {
  return { cell: addressOf(place), text: '', figure: null, formula: null };
}
