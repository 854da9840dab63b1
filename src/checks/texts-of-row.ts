import type { IndicatorRow, StatedCell } from '../forms';

/** The cells of a row in which people tell what came about: worked out, done, explained. What the row's rule says is none of it. */
export function textsOfRow({ cells }: IndicatorRow): readonly StatedCell[] {
  return [cells.analysis, cells.actual, cells.explanation, cells.note, cells.deviation].flatMap(
    (cell) => cell ?? [],
  );
}
