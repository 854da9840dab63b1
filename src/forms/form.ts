import type { Decimal, Figure, Unit } from '../figures';
import type { Area } from '../sheet';

/**
 * department 部门整体支出绩效自评表, project 项目支出绩效自评表, summary 自评情况汇总表, targets 绩效目标表, basic-data 基础数据表,
 * report prose.
 */
export type FormKind = 'department' | 'project' | 'summary' | 'targets' | 'basic-data' | 'report';

/** What a column of an indicator table holds. */
export type ColumnRole =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'weight'
  | 'reference'
  | 'set'
  | 'coefficient'
  | 'direction'
  | 'target'
  /** The target as it was set anew during the year; where it is filled in it is the one that counts. */
  | 'revised'
  | 'unit'
  | 'actual'
  | 'progress'
  | 'rule'
  | 'explanation'
  | 'analysis'
  | 'score'
  | 'review'
  | 'deduction'
  | 'deviation'
  | 'note';

export interface Column {
  readonly role: ColumnRole;
  readonly column: number;
  /** As printed. */
  readonly label: string;
  /** Address of the header cell. */
  readonly cell: string;
}

/** A cell's address and what it states; `figure` is null where it holds no single figure. */
export interface StatedCell {
  readonly cell: string;
  readonly text: string;
  readonly figure: Figure | null;
  /** Without the leading `=`; null where the cell holds no formula. */
  readonly formula: string | null;
}

/** A label with its value: in the head block, or where a row and a column of a block of figures meet. */
export interface HeadEntry {
  readonly label: string;
  /** Catalogue id; null where the label is no known operand, or only a part of one. */
  readonly operand: string | null;
  /** The operand that this is a part of (市级预算资金 under 预算资金); null where it is none. */
  readonly partOf: string | null;
  /** The year its label names; null: the form's own. */
  readonly year: number | null;
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

/** A sub-total (投入, 过程 ...) with the rows it sums up: a row of its own, or a level-1 cell that names a weight. */
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
  /** Header cells that say nothing we know. */
  readonly unknownColumns: readonly StatedCell[];
  /** Whether it has a column for scores; targets stand in tables without one. */
  readonly isScored: boolean;
}

/** A unit or project of a 汇总表. */
export interface SummaryRow {
  readonly row: number;
  readonly unit: string;
  /** 合计, 小计 or 平均: a line of figures of other lines. */
  readonly isTotal: boolean;
  /** What such a line gives; null for the lines themselves. */
  readonly sum: 'total' | 'subtotal' | 'average' | null;
  readonly cells: Readonly<Partial<Record<SummaryRole, StatedCell>>>;
}

export type SummaryRole =
  | 'number'
  | 'unit'
  | 'budget'
  | 'executed'
  | 'rate'
  | 'balance'
  | 'balanceRate'
  | 'quota'
  | 'staff'
  | 'staffRate'
  | 'selfScore'
  | 'reviewScore'
  | 'grade';

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
  /** Whether its sheet is hidden. */
  readonly isHidden: boolean;
  /** Whether it is a document beside the workbook and no sheet of it. */
  readonly isDocument: boolean;
  readonly area: Area;
  /** '' where the sheet has none. */
  readonly title: string;
  readonly unit: string | null;
  /** 项目名称 of a project form; null where there is none. */
  readonly project: string | null;
  readonly year: number | null;
  /** Unit of money in head and table; null where the form does not say. */
  readonly money: Unit | null;
  readonly head: readonly HeadEntry[];
  readonly tables: readonly IndicatorTable[];
  /** The rows that are given scores. */
  readonly rows: readonly IndicatorRow[];
  /** The rows of tables without a score column. */
  readonly targets: readonly IndicatorRow[];
  readonly summary: readonly SummaryRow[];
  /** What the lines of a 汇总表 are. */
  readonly lines: 'units' | 'projects';
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
