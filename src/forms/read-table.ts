import { SCORE_POINT, type Decimal } from '../figures';
import { findIndicator, type IndicatorFamily } from '../indicators';
import { addressOf, anchorOf, mergeAt, type Cell, type SheetSnapshot } from '../sheet';
import type { TableHeader } from './find-header';
import type { ColumnRole, IndicatorRow, IndicatorTable, Section, StatedCell, Total } from './form';
import { isDash, isGradeLabel, isTableEnd, isTotalLabel, tight } from './labels';
import { statedCell } from './stated-cell';

export interface ReadTable {
  readonly table: IndicatorTable;
  readonly rows: readonly IndicatorRow[];
  readonly sections: readonly Section[];
  readonly total: Total | null;
  readonly grade: StatedCell | null;
}

const LEVELS: readonly ColumnRole[] = ['level1', 'level2', 'level3'];
const WEIGHTS: readonly ColumnRole[] = ['set', 'reference', 'weight'];
const SCORE_ROLES: ReadonlySet<ColumnRole> = new Set([...WEIGHTS, 'score']);

interface Reader {
  readonly sheet: SheetSnapshot;
  readonly header: TableHeader;
  readonly families: readonly IndicatorFamily[];
  /** Columns of the levels from left to right; the last one names the indicator. */
  readonly levels: readonly number[];
}

function columnOf(reader: Reader, role: ColumnRole): number | null {
  // Of two weight columns the left one belongs to a higher level (权重 of a 一级指标 beside 分值 of the row).
  return reader.header.columns.filter((column) => column.role === role).at(-1)?.column ?? null;
}

function cellOf(reader: Reader, row: number, role: ColumnRole): StatedCell | null {
  const column = columnOf(reader, role);
  if (column === null) return null;
  const place = anchorOf(reader.sheet, { row, column });
  return statedCell(reader.sheet, place, SCORE_ROLES.has(role) ? SCORE_POINT : null);
}

function weightCell(reader: Reader, row: number): StatedCell | null {
  for (const role of WEIGHTS) {
    const cell = cellOf(reader, row, role);
    if (cell?.figure != null) return cell;
  }
  return null;
}

function labelAt(cells: readonly Cell[], column: number): string {
  return cells.find((cell) => cell.column === column)?.text.trim() ?? '';
}

function rowCells(reader: Reader, row: number): IndicatorRow['cells'] {
  const cells: Partial<Record<ColumnRole, StatedCell>> = {};
  for (const { role } of reader.header.columns) {
    const cell = cellOf(reader, row, role);
    if (cell !== null) cells[role] = cell;
  }
  return cells;
}

/** A sub-total: a name in a level column, none in the last one, and a figure or a dash where figures stand. */
function isSectionRow(reader: Reader, row: number, cells: readonly Cell[]): boolean {
  const leaf = reader.levels.at(-1) ?? 0;
  if (labelAt(cells, leaf) !== '' || !reader.levels.some((column) => labelAt(cells, column) !== ''))
    return false;
  const analysis = cellOf(reader, row, 'analysis')?.text ?? '';
  return weightCell(reader, row) !== null || isDash(analysis);
}

/** The score cell of the total: the figure right of the label outside the weight columns, else the score column's cell. */
function totalCell(reader: Reader, row: number, label: Cell, cells: readonly Cell[]): StatedCell {
  const weights = WEIGHTS.map((role) => columnOf(reader, role));
  const filled = cells.find(
    (cell) => cell.column > label.column && !weights.includes(cell.column) && cell.value.kind !== 'text',
  );
  const column = filled?.column ?? columnOf(reader, 'score') ?? label.column + 1;
  return statedCell(reader.sheet, anchorOf(reader.sheet, { row, column }), SCORE_POINT);
}

/** Without merges a blank total may lie left of the score column: behind the weights, at the first cell of a merged area. */
function otherTotalCells(reader: Reader, row: number, score: StatedCell): readonly string[] {
  if (score.text !== '' || reader.sheet.merges.length > 0) return [];
  const lastWeight = Math.max(...WEIGHTS.map((role) => columnOf(reader, role) ?? 0));
  const scoreColumn = columnOf(reader, 'score') ?? 0;
  return lastWeight + 1 < scoreColumn ? [addressOf({ row, column: lastWeight + 1 })] : [];
}

function gradeCell(reader: Reader, row: number, label: Cell, cells: readonly Cell[]): StatedCell {
  const filled = cells.find((cell) => cell.column > label.column);
  const merge = mergeAt(reader.sheet, label);
  const firstWeight = Math.min(...WEIGHTS.map((role) => columnOf(reader, role) ?? Infinity));
  const behindLabel =
    merge === null
      ? Math.max(label.column + 1, Number.isFinite(firstWeight) ? firstWeight : 0)
      : merge.right + 1;
  return statedCell(
    reader.sheet,
    anchorOf(reader.sheet, { row, column: filled?.column ?? behindLabel }),
    null,
  );
}

/** Reads the rows under a header down to the grade, the signatures or the end of the sheet. */
export function readTable(
  sheet: SheetSnapshot,
  rows: ReadonlyMap<number, readonly Cell[]>,
  header: TableHeader,
  families: readonly IndicatorFamily[],
): ReadTable {
  const levels = header.columns
    .filter((column) => LEVELS.includes(column.role))
    .map((column) => column.column);
  const reader: Reader = { sheet, header, families, levels };
  const leaf = levels.at(-1) ?? 0;
  const indicatorRows: IndicatorRow[] = [];
  const sections: {
    label: string;
    row: number;
    weight: StatedCell | null;
    score: StatedCell | null;
    rows: number[];
  }[] = [];
  const carried = new Map<number, string>();
  let total: Total | null = null;
  let grade: StatedCell | null = null;
  const headerEnd = Math.max(...header.rows);
  let lastRow = headerEnd;

  for (const [row, cells] of rows) {
    if (row <= headerEnd) continue;
    const totalLabel = cells.find((cell) => isTotalLabel(cell.text));
    const gradeLabel = cells.find((cell) => isGradeLabel(cell.text));
    const isEnd = cells.some((cell) => isTableEnd(cell.text) && cell.column <= leaf);
    if (isEnd && gradeLabel === undefined && totalLabel === undefined) break;
    lastRow = row;
    if (gradeLabel !== undefined) {
      grade = gradeCell(reader, row, gradeLabel, cells);
      break;
    }
    if (totalLabel !== undefined) {
      const score = totalCell(reader, row, totalLabel, cells);
      const otherCells = otherTotalCells(reader, row, score);
      total = { label: tight(totalLabel.text), row, weight: weightCell(reader, row), score, otherCells };
    } else if (isSectionRow(reader, row, cells)) {
      const label = tight(levels.map((column) => labelAt(cells, column)).find((text) => text !== '') ?? '');
      sections.push({
        label,
        row,
        weight: weightCell(reader, row),
        score: cellOf(reader, row, 'score'),
        rows: [],
      });
      carried.clear();
    } else if (labelAt(cells, leaf) !== '') {
      for (const column of levels) {
        const text = labelAt(cells, column);
        if (text !== '') carried.set(column, text);
      }
      sections.at(-1)?.rows.push(row);
      indicatorRows.push(indicatorRow(reader, row, carried, sections.at(-1)?.label ?? null));
    }
  }
  const columns = header.columns.map((column) => column.column);
  const area = {
    top: Math.min(...header.rows),
    left: Math.min(...columns),
    bottom: lastRow,
    right: Math.max(...columns),
  };
  return {
    table: { area, headerRows: header.rows, columns: header.columns },
    rows: indicatorRows,
    sections,
    total,
    grade,
  };
}

function indicatorRow(
  reader: Reader,
  row: number,
  carried: ReadonlyMap<number, string>,
  section: string | null,
): IndicatorRow {
  const names = reader.levels.map((column) => carried.get(column) ?? '');
  const level3 = names.at(-1) ?? '';
  const level2 = names.at(-2) ?? '';
  const level1 = section ?? names.at(-3) ?? '';
  const weight = weightCell(reader, row);
  const value: Decimal | null = weight?.figure?.value ?? null;
  const cells = rowCells(reader, row);
  return {
    row,
    level1: tight(level1),
    level2: tight(level2),
    level3: level3.replace(/\s+/gu, ''),
    indicator: findIndicator(level3, { families: reader.families, level2 })?.id ?? null,
    cells,
    weight: value,
    weightCell: weight?.cell ?? null,
    hidden: reader.sheet.hiddenRows.has(row),
  };
}
