import { SCORE_POINT } from '../figures';
import { addressOf, anchorOf, mergeAt, type Cell } from '../sheet';
import type { StatedCell } from './form';
import { statedCell } from './stated-cell';
import { cellOf, WEIGHTS, type TableReader } from './table-reader';

function weightColumns(reader: TableReader): readonly number[] {
  return WEIGHTS.flatMap((role) => reader.columns[role] ?? []);
}

/** The score cell of the total: the score column's, else the figure right of the label outside the weight columns. */
export function totalCell(reader: TableReader, label: Cell, cells: readonly Cell[]): StatedCell {
  const inColumn = cellOf(reader, label.row, 'score');
  if (inColumn !== null && inColumn.text.trim() !== '') return inColumn;
  const weights = weightColumns(reader);
  const filled = cells.find(
    (cell) => cell.column > label.column && !weights.includes(cell.column) && cell.value.kind !== 'text',
  );
  if (filled === undefined && inColumn !== null) return inColumn;
  const place = { row: label.row, column: filled?.column ?? label.column + 1 };
  return statedCell(reader.sheet, anchorOf(reader.sheet, place), SCORE_POINT);
}

/** 综合得分 | 96.1 | 评价结果等次 | 优: the one cell between the total's label and the grade's, on whatever column it stands. */
export function totalBesideGrade(
  reader: TableReader,
  label: Cell,
  gradeLabel: Cell,
  cells: readonly Cell[],
): StatedCell | null {
  const isBehind = (reader.columns.score ?? 0) < gradeLabel.column;
  if (gradeLabel.row !== label.row || isBehind || gradeLabel.column < label.column) return null;
  const first = (mergeAt(reader.sheet, label)?.right ?? label.column) + 1;
  if (first >= gradeLabel.column) return null;
  const filled = cells.find(
    (cell) => cell.column >= first && cell.column < gradeLabel.column && cell.value.kind !== 'text',
  );
  const column = filled?.column ?? first;
  return statedCell(reader.sheet, anchorOf(reader.sheet, { row: label.row, column }), SCORE_POINT);
}

/** Without merges a blank total may lie left of the score column: behind the weights, at the first cell of a merged area. */
export function otherTotalCells(reader: TableReader, row: number, score: StatedCell): readonly string[] {
  if (score.text !== '' || reader.sheet.merges.length > 0) return [];
  const lastWeight = Math.max(0, ...weightColumns(reader));
  const scoreColumn = reader.columns.score ?? 0;
  return lastWeight + 1 < scoreColumn ? [addressOf({ row, column: lastWeight + 1 })] : [];
}

/** The cell that holds the grade: the filled one right of its label, else the one where its merged area begins. */
export function gradeCell(reader: TableReader, label: Cell, cells: readonly Cell[]): StatedCell {
  const filled = cells.find((cell) => cell.column > label.column);
  const merge = mergeAt(reader.sheet, label);
  const behindNames = Math.max(label.column + 1, Math.min(...weightColumns(reader), Infinity));
  const behindLabel = merge?.right ?? (Number.isFinite(behindNames) ? behindNames - 1 : label.column);
  const column = filled?.column ?? behindLabel + 1;
  return statedCell(reader.sheet, anchorOf(reader.sheet, { row: label.row, column }), null);
}
