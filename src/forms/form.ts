import type { Decimal, Figure, Unit } from '../figures';
import type { Area } from '../sheet';

export type FormKind = 'department';

/** What a column of an indicator table holds. */
export type ColumnRole =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'weight'
  | 'reference'
  | 'set'
  | 'target'
  | 'actual'
  | 'progress'
  | 'analysis'
  | 'score'
  | 'deviation';

export interface Column {
  readonly role: ColumnRole;
  readonly column: number;
  /** As printed. */
  readonly label: string;
}

/** A cell's address and what it states; `figure` is null where it holds no single figure. */
export interface StatedCell {
  readonly cell: string;
  readonly text: string;
  readonly figure: Figure | null;
  readonly hasFormula: boolean;
}

export interface HeadEntry {
  readonly label: string;
  /** Catalogue id; null where the label is no known operand. */
  readonly operand: string | null;
  readonly value: StatedCell;
}

export interface IndicatorRow {
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** Catalogue id; null where the name is not in the catalogue. */
  readonly indicator: string | null;
  readonly cells: Readonly<Partial<Record<ColumnRole, StatedCell>>>;
  /** The weight that counts: 设定分值 before 参考分值 before 分值. */
  readonly weight: Decimal | null;
  readonly weightCell: string | null;
  readonly hidden: boolean;
}

/** A sub-total row (投入, 过程 ...) with the rows it sums up. */
export interface Section {
  readonly label: string;
  readonly row: number;
  readonly weight: StatedCell | null;
  readonly score: StatedCell | null;
  readonly rows: readonly number[];
}

export interface Total {
  readonly label: string;
  readonly row: number;
  readonly weight: StatedCell | null;
  readonly score: StatedCell;
  /** Other cells that a blank score may belong into where merges are not known. */
  readonly otherCells: readonly string[];
}

export interface IndicatorTable {
  readonly area: Area;
  readonly headerRows: readonly number[];
  readonly columns: readonly Column[];
}

export interface Narrative {
  /** The heading it stands under; '' where there is none. */
  readonly section: string;
  readonly cell: string;
  readonly text: string;
}

export interface Form {
  /** Unique in the workbook. */
  readonly id: string;
  readonly kind: FormKind;
  readonly file: string;
  readonly sheet: string;
  readonly area: Area;
  readonly title: string;
  readonly unit: string | null;
  readonly year: number | null;
  /** Unit of money in head and table; null where the form does not say. */
  readonly money: Unit | null;
  readonly head: readonly HeadEntry[];
  readonly table: IndicatorTable | null;
  readonly rows: readonly IndicatorRow[];
  readonly sections: readonly Section[];
  readonly total: Total | null;
  readonly grade: StatedCell | null;
  readonly narratives: readonly Narrative[];
}

/** The rows of a section, in the form's order. */
export function rowsOfSection(form: Form, section: Section): readonly IndicatorRow[] {
  return form.rows.filter((row) => section.rows.includes(row.row));
}

/** The cell that holds the weight that counts; null where the row has none. */
export function weightCellOf(row: IndicatorRow): StatedCell | null {
  const { set, reference, weight } = row.cells;
  return [set, reference, weight].find((cell) => cell !== undefined && cell.cell === row.weightCell) ?? null;
}
