import { readWholeFigure, type Figure, type Unit } from '../figures';
import type { Cell } from './snapshot';

/**
 * The figure that a cell states: of a number cell the stored value with its own decimals, of a text cell the one figure
 * the whole text consists of. A percentage format makes 0.5333 read as 53.33%.
 * @param unit the unit that header or label give; taken where the cell itself names none
 */
export function cellFigure(cell: Cell, unit: Unit | null): Figure | null {
  if (cell.value.kind === 'text') {
    const figure = readWholeFigure(cell.value.text);
    return figure === null ? null : { ...figure, unit: figure.unit ?? unit };
  }
  if (cell.value.kind !== 'number') return null;
  const displayed = cell.format.includes('%') ? displayedFigure(cell, unit) : null;
  const isPercent = displayed?.unit?.kind === 'percent';
  const value = isPercent ? cell.value.value.times(100) : cell.value.value;
  return {
    kind: 'figure',
    text: cell.text,
    span: { start: 0, end: cell.text.length },
    value,
    // A rate is as exact as it is shown: 90.0% may have been typed for 90.04%.
    decimals: isPercent ? Math.max(value.decimalPlaces(), displayed.decimals) : value.decimalPlaces(),
    unit: isPercent ? displayed.unit : unit,
    comparator: null,
    direction: null,
    approximate: false,
    ...(isPercent ? {} : { stored: true as const }),
  };
}

/** The figure as the screen shows it, rounded by the cell's format; null where the display is no single figure. */
export function displayedFigure(cell: Cell, unit: Unit | null): Figure | null {
  const figure = readWholeFigure(cell.text);
  return figure === null ? null : { ...figure, unit: figure.unit ?? unit };
}
