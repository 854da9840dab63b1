import { findIndicator, type IndicatorFamily } from '../indicators';
import type { Cell, SheetSnapshot } from '../sheet';
import type { TableHeader } from './find-headers';
import type { ColumnRole, IndicatorRow, IndicatorTable, Section, StatedCell, Total } from './form';
import { groupName, isDash, isGradeLabel, isSubtotalLabel, isTableEnd, isTotalLabel, tight } from './labels';
import { statedCell } from './stated-cell';
import {
  cellOf,
  labelAt,
  statedAt,
  tableReader,
  tailWeight,
  weightCell,
  type TableReader,
  type TableRows,
} from './table-reader';
import { gradeCell, otherTotalCells, totalBesideGrade, totalCell } from './total-cells';

export interface ReadTable {
  readonly table: IndicatorTable;
  readonly rows: readonly IndicatorRow[];
  readonly sections: readonly Section[];
  readonly total: Total | null;
  readonly grade: StatedCell | null;
  /** Rows of the sheet that the table took: header, indicators, sub-totals, total and grade. */
  readonly taken: ReadonlySet<number>;
}

interface OpenSection extends Omit<Section, 'rows'> {
  rows: number[];
}

/** What the rows read so far amount to. */
interface Progress {
  readonly rows: IndicatorRow[];
  readonly sections: OpenSection[];
  readonly taken: Set<number>;
  /** Names of merged level cells, carried down: column → text. */
  readonly carried: Map<number, string>;
  total: Total | null;
  grade: StatedCell | null;
}

/** Longer texts in a level column are prose that stands between two tables. */
const MAX_NAME = 120;

function isFilled(reader: TableReader, row: number, role: ColumnRole): boolean {
  const text = cellOf(reader, row, role)?.text.trim() ?? '';
  return text !== '' && !isDash(text);
}

/** A sub-total above its rows: a name in a level column, none in the last one, and a figure or a dash where figures stand. */
function isSectionRow(reader: TableReader, row: number, cells: readonly Cell[]): boolean {
  if (labelAt(cells, reader.leaf) !== '') return false;
  if (!reader.levels.some((column) => labelAt(cells, column) !== '')) return false;
  if (isFilled(reader, row, 'target') || isFilled(reader, row, 'actual')) return false;
  const hasPoints = weightCell(reader, row) !== null || isFilled(reader, row, 'score');
  return hasPoints || isDash(cellOf(reader, row, 'analysis')?.text ?? '');
}

/** An indicator: a name in the last level, or in a higher one with a target or an actual value beside it. */
function isIndicatorRow(reader: TableReader, row: number, cells: readonly Cell[]): boolean {
  const name = labelAt(cells, reader.leaf);
  const said =
    isFilled(reader, row, 'target') || isFilled(reader, row, 'actual') || isFilled(reader, row, 'score');
  if (name !== '') return name.length <= MAX_NAME || said;
  return said && reader.levels.some((column) => labelAt(cells, column) !== '');
}

function carry(reader: TableReader, progress: Progress, cells: readonly Cell[]): void {
  for (const [i, column] of reader.levels.entries()) {
    const text = labelAt(cells, column);
    if (text === '') continue;
    for (const deeper of reader.levels.slice(i + 1)) progress.carried.delete(deeper);
    progress.carried.set(column, text);
  }
}

function rowCells(reader: TableReader, row: number): IndicatorRow['cells'] {
  const cells: Partial<Record<ColumnRole, StatedCell>> = {};
  for (const { role } of reader.header.columns) {
    const cell = cellOf(reader, row, role);
    if (cell !== null) cells[role] = cell;
  }
  const { revised } = cells;
  return revised === undefined || revised.text.trim() === '' ? cells : { ...cells, target: revised };
}

function indicatorRow(reader: TableReader, row: number, progress: Progress): IndicatorRow {
  const names = reader.levels.map((column) => progress.carried.get(column) ?? '');
  const name = names.filter((text) => text !== '').at(-1) ?? '';
  const [above, level2 = ''] = [names.at(-3), names.at(-2)];
  const section = progress.sections.at(-1)?.label;
  const weight = weightCell(reader, row);
  const cells = rowCells(reader, row);
  const hasWeightColumn = (['set', 'reference', 'weight'] as const).some((role) => role in cells);
  return {
    row,
    level1: groupName(above === undefined || above === '' ? (section ?? '') : above),
    level2: tight(level2),
    level3: tight(name),
    indicator: findIndicator(name, { families: reader.families, level2 })?.id ?? null,
    cells: hasWeightColumn || weight === null ? cells : { ...cells, weight },
    weight: weight?.figure?.value ?? null,
    weightCell: weight?.cell ?? null,
    hidden: reader.sheet.hiddenRows.has(row),
  };
}

/** Indicators since the last sub-total that stood below its rows. */
function rowsSinceSubtotal(progress: Progress): readonly number[] {
  const summed = new Set(progress.sections.flatMap((section) => section.rows));
  return progress.rows.map((row) => row.row).filter((row) => !summed.has(row));
}

/** Of rows without a sub-total those of the group that this one closes, where groups before it have none. */
function rowsOfGroup(progress: Progress, rows: readonly number[], label: string): number[] {
  const own = progress.rows.filter((row) => row.level1 === label).map((row) => row.row);
  const inGroup = rows.filter((row) => own.includes(row));
  return inGroup.length > 0 ? inGroup : [...rows];
}

/** The sub-totals that level-1 cells name: a weight in a column of its own, or behind the name. */
function groupSections(reader: TableReader, progress: Progress): readonly Section[] {
  const [top] = reader.levels;
  if (reader.levels.length < 2 || top === undefined) return [];
  const groups: OpenSection[] = [];
  for (const row of progress.rows) {
    const own = statedAt(reader, row.row, top, false);
    const isNew = own.text.trim() !== '' && groups.every((group) => group.row !== row.row);
    if (isNew && groupName(own.text) !== groups.at(-1)?.label) {
      const column = reader.groupWeight;
      const printed = column === null ? null : statedAt(reader, row.row, column, true);
      const weight =
        printed?.figure == null ? tailWeight(reader.sheet, { row: row.row, column: top }) : printed;
      groups.push({ label: groupName(own.text), row: row.row, weight, score: null, rows: [] });
    }
    groups.at(-1)?.rows.push(row.row);
  }
  return groups.every((group) => group.weight === null) ? [] : groups;
}

/** Reads one row below the header. */
function readRow(reader: TableReader, row: number, cells: readonly Cell[], progress: Progress): void {
  const isName = (cell: Cell): boolean => cell === cells[0] || reader.levels.includes(cell.column);
  const totalLabel = cells.find((cell) => isName(cell) && isTotalLabel(cell.text));
  const gradeLabel = cells.find((cell) => cell.value.kind === 'text' && isGradeLabel(cell.text));
  if (gradeLabel !== undefined && progress.rows.length > 0) {
    progress.grade ??= gradeCell(reader, gradeLabel, cells);
    progress.taken.add(row);
    if (totalLabel === undefined) return;
  }
  if (totalLabel !== undefined) {
    const beside = gradeLabel === undefined ? null : totalBesideGrade(reader, totalLabel, gradeLabel, cells);
    const score = beside ?? totalCell(reader, totalLabel, cells);
    const otherCells = otherTotalCells(reader, row, score);
    progress.total ??= {
      label: tight(totalLabel.text),
      row,
      weight: beside === null ? weightCell(reader, row) : null,
      score,
      otherCells,
    };
    progress.taken.add(row);
  } else if (cells.some((cell) => isName(cell) && isSubtotalLabel(cell.text))) {
    const label = groupName(progress.carried.get(reader.levels[0] ?? 0) ?? '小计');
    const rows = rowsOfGroup(progress, rowsSinceSubtotal(progress), label);
    progress.sections.push({
      label,
      row,
      weight: weightCell(reader, row),
      score: cellOf(reader, row, 'score'),
      rows,
    });
    progress.taken.add(row);
  } else if (isSectionRow(reader, row, cells)) {
    const label = groupName(
      reader.levels.map((column) => labelAt(cells, column)).find((text) => text !== '') ?? '',
    );
    const score = cellOf(reader, row, 'score');
    progress.sections.push({ label, row, weight: weightCell(reader, row), score, rows: [] });
    progress.carried.clear();
    progress.taken.add(row);
  } else if (isIndicatorRow(reader, row, cells)) {
    carry(reader, progress, cells);
    const below = progress.sections.at(-1);
    const hasSubtotalsBelow = progress.sections.some((section) =>
      section.rows.some((each) => each < section.row),
    );
    if (!hasSubtotalsBelow) below?.rows.push(row);
    progress.rows.push(indicatorRow(reader, row, progress));
    progress.taken.add(row);
  }
}

/** The rows below a header down to the signatures and notes. */
function bodyBelow(rows: TableRows, header: TableHeader): TableRows {
  const headerEnd = header.rows.at(-1) ?? 0;
  const below = [...rows].filter(([row]) => row > headerEnd);
  const end = below.findIndex(([, [first]]) => first !== undefined && isTableEnd(first.text));
  return new Map(end < 0 ? below : below.slice(0, end));
}

/** Longer texts in a row are prose, no figure of a table. */
const PROSE = 60;

/** Whether a row behind the total begins something else: parted by a blank row, or prose beside a heading. */
function isBehindTable(row: number, cells: readonly Cell[], progress: Progress): boolean {
  if (progress.total === null || progress.rows.length === 0 || row < progress.total.row) return false;
  const last = Math.max(...progress.taken);
  return row > last + 1 || (cells.length <= 2 && cells.some((cell) => cell.text.length > PROSE));
}

/** Whether anything but the names of level 1 stands under a head that says nothing we know. */
function isUsed(head: Cell, body: TableRows, reader: TableReader): boolean {
  return (
    !reader.levels.includes(head.column) &&
    [...body.values()].some((cells) => cells.some((cell) => cell.column === head.column))
  );
}

/** @param rows of the region; they end before the next header */
export function readTable(
  sheet: SheetSnapshot,
  rows: TableRows,
  header: TableHeader,
  families: readonly IndicatorFamily[],
): ReadTable {
  const body = bodyBelow(rows, header);
  const reader = tableReader(sheet, header, body, families);
  const progress: Progress = {
    rows: [],
    sections: [],
    taken: new Set(header.rows),
    carried: new Map(),
    total: null,
    grade: null,
  };
  for (const [row, cells] of body) {
    if (isBehindTable(row, cells, progress)) break;
    readRow(reader, row, cells, progress);
  }
  const columns = [...header.columns.map((column) => column.column), ...reader.levels];
  const area = {
    top: Math.min(...header.rows),
    left: Math.min(...columns),
    bottom: Math.max(...progress.taken),
    right: Math.max(...columns),
  };
  return {
    table: {
      area,
      headerRows: header.rows,
      columns: header.columns,
      unknownColumns: header.unknown
        .filter((cell) => isUsed(cell, body, reader))
        .map((cell) => statedCell(sheet, cell, null)),
      isScored: reader.columns.score !== undefined,
    },
    rows: progress.rows,
    sections: progress.sections.length > 0 ? progress.sections : groupSections(reader, progress),
    total: progress.total,
    grade: progress.grade,
    taken: progress.taken,
  };
}
