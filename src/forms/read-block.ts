import { PERCENT, readWholeFigure, SCORE_POINT, type Unit } from '../figures';
import { findIndicator, findOperand } from '../indicators';
import { anchorOf, type Cell, type SheetSnapshot } from '../sheet';
import type { HeadEntry, IndicatorRow, StatedCell } from './form';
import { bareLabel, columnRole, labelKey, tight } from './labels';
import { labelledAmount, unitInLabel } from './read-head';
import { statedCell } from './stated-cell';

/** A block of figures: what a row is about on the left, what a column measures above. */
export interface Block {
  readonly entries: readonly HeadEntry[];
  /** The row that earns points for the execution of the budget; null where the block gives no points. */
  readonly execution: IndicatorRow | null;
  readonly taken: ReadonlySet<number>;
}

type Rows = ReadonlyMap<number, readonly Cell[]>;
interface Column {
  readonly column: number;
  readonly label: string;
  readonly year: number | null;
  readonly role: 'amount' | 'rate' | 'weight' | 'score' | 'deviation';
}

const MAX_LABEL = 30;
const MEASURED =
  /^(?:年初|全年|当年|本年|上年|年度|年末|累计|实际|计划|批复|调整后?|支出|收入|财政拨款|核定)*(?:预算|决算|执行|支出|到位|使用|结余|结转|编制|在职|完成)(?:安排|总|资金|人员|人)*(?:数|额|金额|情况|人数)?$/u;
const RATE = /^(?:预算|全年|资金)?(?:执行|完成|使用|到位|控制|变动)率$/u;
const WHOLE =
  /^(?:年度|全年|项目|预算|部门|整体|财政)*(?:资金|支出|预算)?(?:总额|总金额|总量|总计|合计|金额合计)$|^(?:年度|项目)?资金(?:总额|情况)?$|^(?:部门)?整体支出$/u;
const MAX_BLOCK_ROWS = 40;

/** 2021年决算数（B） → 决算数, 2021. */
function measured(text: string): { readonly key: string; readonly year: number | null } {
  const bare = bareLabel(text);
  const year = /^((?:19|20)\d\d)年度?/u.exec(bare);
  return { key: bare.slice(year?.[0].length ?? 0), year: year === null ? null : Number(year[1]) };
}

function columnOf(cell: Cell): Column | null {
  if (cell.value.kind !== 'text' || tight(cell.text).length > MAX_LABEL) return null;
  const { key, year } = measured(cell.text);
  const at = { column: cell.column, label: tight(cell.text), year };
  const role = columnRole(cell.text);
  if (RATE.test(key)) return { ...at, role: 'rate' };
  if (MEASURED.test(key) || /^(?:计划|实际)$/u.test(key) || findOperand(key) !== null)
    return { ...at, role: 'amount' };
  return role === 'score' || role === 'weight' || role === 'deviation' ? { ...at, role } : null;
}

/** The measures a row of heads names: at least two amounts or an amount and a rate, and no figure among them. */
function headsOf(cells: readonly Cell[]): readonly Column[] {
  const columns = cells.flatMap((cell) => columnOf(cell) ?? []);
  const amounts = columns.filter((column) => column.role === 'amount');
  const rates = columns.filter((column) => column.role === 'rate');
  const hasFigures = cells.some((cell) => cell.value.kind === 'number');
  return amounts.length > 0 && amounts.length + rates.length > 1 && !hasFigures ? columns : [];
}

function isNumeric(cell: StatedCell): boolean {
  return cell.figure !== null;
}

/** Whether a row below the heads is one of the block: a figure under a head, or nothing there but a label on the left. */
function belongs(cells: readonly Cell[], columns: readonly Column[]): boolean {
  const first = Math.min(...columns.map((column) => column.column));
  const under = cells.filter((cell) => cell.column >= first);
  const labels = cells.filter((cell) => cell.column < first);
  // 其中：基本支出：865.32 names its amount itself.
  if (cells.some((cell) => labelledAmount(cell, null) !== null)) return false;
  if (under.some((cell) => cell.text.length > MAX_LABEL)) return false;
  if (under.length === 0) return labels.length > 0 && labels.every((cell) => cell.text.length <= MAX_LABEL);
  return under.some((cell) => /[\d０-９]/u.test(cell.text) || /^[—–\-/]+$/u.test(cell.text.trim()));
}

/** The operand of a row and a column: 三公经费 × 决算数; a whole's row × 全年预算数. */
function operandOf(rowLabel: string, column: Column): string | null {
  const { key } = measured(column.label);
  const isWhole = rowLabel === '' || WHOLE.test(labelKey(rowLabel));
  const together = findOperand(`${labelKey(rowLabel)}${key}`);
  return together?.id ?? (isWhole ? (findOperand(key)?.id ?? null) : null);
}

/** 预算执行情况（20分）, 得分（20分×执行率）: the weight as the heads carry it. */
function weightInHeads(heads: readonly Cell[]): StatedCell | undefined {
  for (const cell of heads) {
    const written = /[（(]([\d０-９.．]{1,6}分)/u.exec(tight(cell.text))?.[1];
    const figure = written === undefined ? null : readWholeFigure(written);
    if (figure !== null) return { cell: cell.address, text: cell.text, figure, formula: null };
  }
  return undefined;
}

function executionRow(
  sheet: SheetSnapshot,
  row: number,
  columns: readonly Column[],
  heads: readonly Cell[],
): IndicatorRow | null {
  const cellFor = (role: Column['role'], unit: Unit | null): StatedCell | undefined => {
    const column = columns.find((candidate) => candidate.role === role)?.column;
    return column === undefined ? undefined : statedCell(sheet, anchorOf(sheet, { row, column }), unit);
  };
  const [weight, score, actual, deviation] = [
    cellFor('weight', SCORE_POINT) ?? weightInHeads(heads),
    cellFor('score', SCORE_POINT),
    cellFor('rate', PERCENT),
    cellFor('deviation', null),
  ];
  if (score === undefined) return null;
  const name = '预算执行率';
  return {
    row,
    level1: '预算执行',
    level2: '',
    level3: name,
    indicator: findIndicator(name, { families: ['project', 'department'], level2: '' })?.id ?? null,
    cells: {
      ...(weight === undefined ? {} : { weight }),
      ...(actual === undefined ? {} : { actual }),
      score,
      ...(deviation === undefined ? {} : { deviation }),
    },
    weight: weight?.figure?.value ?? null,
    weightCell: weight?.figure == null ? null : weight.cell,
    hidden: sheet.hiddenRows.has(row),
  };
}

/** The label of a row: the words left of its figures, outer ones first. */
function rowLabelOf(cells: readonly Cell[], first: number): string {
  const labels = cells.filter((cell) => cell.column < first && cell.value.kind === 'text');
  return tight(labels.at(-1)?.text ?? '');
}

function readBlockAt(
  sheet: SheetSnapshot,
  rows: Rows,
  head: number,
  columns: readonly Column[],
  money: Unit | null,
): Block {
  const first = Math.min(...columns.map((column) => column.column));
  const entries: HeadEntry[] = [];
  const taken = new Set([head]);
  let execution: IndicatorRow | null = null;
  const heads = rows.get(head) ?? [];
  const headUnit = heads.map((cell) => unitInLabel(cell.text)).find((unit) => unit?.kind === 'money');
  for (const [row, cells] of rows) {
    if (row <= head) continue;
    if (row > head + MAX_BLOCK_ROWS || headsOf(cells).length > 0 || !belongs(cells, columns)) break;
    taken.add(row);
    const rowLabel = rowLabelOf(cells, first);
    for (const column of columns) {
      if (column.role !== 'amount' && column.role !== 'rate') continue;
      const operand = column.role === 'amount' ? operandOf(rowLabel, column) : null;
      const unit =
        column.role === 'rate'
          ? PERCENT
          : (unitInLabel(rowLabel) ?? unitInLabel(column.label) ?? headUnit ?? money);
      const counted = findOperand(measured(column.label).key)?.unit === 'count';
      const value = statedCell(sheet, anchorOf(sheet, { row, column: column.column }), counted ? null : unit);
      const isMergedAcross = anchorOf(sheet, { row, column: column.column }).column !== column.column;
      if (isMergedAcross || (value.text.trim() === '' && operand === null)) continue;
      const label = rowLabel === '' ? column.label : `${rowLabel}·${column.label}`;
      entries.push({ label, operand, partOf: null, year: column.year, value });
    }
    const isFirst = entries.some((entry) => entry.operand !== null && isNumeric(entry.value));
    if (execution === null && (isFirst || WHOLE.test(labelKey(rowLabel))))
      execution = executionRow(sheet, row, columns, heads);
  }
  return { entries, execution, taken };
}

/** The blocks of figures among the rows outside of indicator tables: 项目资金, 整体支出规模, 基础数据. */
export function readBlocks(sheet: SheetSnapshot, rows: Rows, money: Unit | null): readonly Block[] {
  const blocks: Block[] = [];
  const taken = new Set<number>();
  for (const [row, cells] of rows) {
    if (taken.has(row)) continue;
    const columns = headsOf(cells);
    const block = columns.length === 0 ? null : readBlockAt(sheet, rows, row, columns, money);
    if (block === null || block.taken.size < 2) continue;
    for (const each of block.taken) taken.add(each);
    blocks.push(block);
  }
  return blocks;
}
