import { letters } from './build-workbook';
import type { CellSpec, SampleStyle, SheetSpec } from './cell-spec';

export interface SampleRow {
  readonly group: string;
  readonly name: string;
  readonly reference: number;
  readonly set: number;
  readonly analysis: string;
  readonly score: number | null;
}

export interface SampleSection {
  readonly label: string;
  readonly rows: readonly SampleRow[];
}

export interface SampleNarrative {
  readonly label: string;
  readonly text: string;
}

export interface DepartmentSample {
  readonly sheet: string;
  readonly title: string;
  readonly year: number;
  readonly unitLine: string;
  /** Label and value, two pairs a line. */
  readonly head: readonly (readonly [string, number])[];
  readonly narratives: readonly SampleNarrative[];
  readonly sections: readonly SampleSection[];
  readonly grade: string | null;
  /** `zone`: prose in one block, total in the score column. `city`: labelled prose, total in a merged cell. */
  readonly layout: 'zone' | 'city';
  /** Blank columns in front of the form. */
  readonly shift: number;
  /** Sub-totals and total as formulas of the template. */
  readonly formulas: boolean;
}

const WIDTHS = [6, 14, 20, 8, 8, 24, 28, 10];
const LAST = 8;

function linesFor(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 2) / width)), 0);
}

function sum(values: readonly (number | null)[]): number | null {
  if (values.some((value) => value === null)) return null;
  // Scores have two decimals at most; integers of hundredths keep the sum exact.
  return values.reduce<number>((total, value) => total + Math.round((value ?? 0) * 100), 0) / 100;
}

/** The sheet of a department form in one of the two layouts. */
export function departmentSheet(sample: DepartmentSample): SheetSpec {
  const cells: CellSpec[] = [];
  const heights = new Map<number, number>();
  const { shift } = sample;
  let row = 0;

  function put(
    at: number,
    from: number,
    value: CellSpec['value'],
    style: SampleStyle,
    to: { row?: number; column?: number } = {},
  ): CellSpec {
    const end = { row: to.row ?? at, column: (to.column ?? from) + shift };
    const isMerged = end.row > at || end.column > from + shift;
    const cell: CellSpec = { row: at, column: from + shift, value, style, ...(isMerged ? { to: end } : {}) };
    cells.push(cell);
    return cell;
  }

  function scoreCell(at: number, column: number, score: number | null, formula: string, to = column): void {
    const cell = put(at, column, score, 'number', { column: to });
    if (sample.formulas) cells[cells.length - 1] = { ...cell, formula };
  }

  row += 1;
  put(row, 1, sample.title, 'title', { column: LAST });
  heights.set(row, 30);
  row += 1;
  put(row, 1, `（${String(sample.year)}年度）`, 'centre', { column: LAST });
  row += 1;
  put(row, 1, sample.unitLine, 'plain', { column: LAST });
  for (let i = 0; i < sample.head.length; i += 2) {
    row += 1;
    for (const [j, pair] of sample.head.slice(i, i + 2).entries()) {
      const [label, value] = pair;
      const decimals = String(value).split('.')[1]?.length ?? 0;
      put(row, j === 0 ? 1 : 6, label, 'label', { column: j === 0 ? 3 : 6 });
      put(row, j === 0 ? 4 : 7, value, decimals > 2 ? 'long-number' : 'number', {
        column: j === 0 ? 5 : LAST,
      });
    }
  }

  const narrativeTop = row + 1;
  for (const { label, text } of sample.narratives) {
    row += 1;
    const start = sample.layout === 'zone' ? 2 : 3;
    if (sample.layout === 'city') put(row, 1, label, 'label', { column: 2 });
    put(row, start, text, 'prose', { column: LAST });
    heights.set(row, Math.min(400, 16 * linesFor(text, 100) + 6));
  }
  if (sample.layout === 'zone') put(narrativeTop, 1, '部门整体支出情况', 'label', { row });

  const headerTop = row + 1;
  const header =
    sample.layout === 'zone'
      ? ['二级 指标', '三级指标', '计算分析情况', '评价得分']
      : ['一级指标', '二级指标', '计算方式/说明', '得分'];
  row += 2;
  put(headerTop, 2, header[0] ?? '', 'header', { row });
  put(headerTop, 3, header[1] ?? '', 'header', { row });
  put(headerTop, 4, '指标分值', 'header', { column: 5 });
  put(row, 4, '参考\n分值', 'header');
  put(row, 5, '设定\n分值', 'header');
  put(headerTop, 6, header[2] ?? '', 'header', { row, column: 7 });
  put(headerTop, LAST, header[3] ?? '', 'header', { row });
  heights.set(row, 30);

  const score = letters(LAST + shift);
  const sectionRows: number[] = [];
  for (const section of sample.sections) {
    row += 1;
    const at = row;
    sectionRows.push(at);
    put(at, 2, section.label, 'header', { column: 3 });
    put(at, 4, sum(section.rows.map((each) => each.reference)), 'number');
    put(at, 5, sum(section.rows.map((each) => each.set)), 'number');
    put(at, 6, '——', 'centre', { column: 7 });
    const range = `${score}${String(at + 1)}:${score}${String(at + section.rows.length)}`;
    scoreCell(at, LAST, sum(section.rows.map((each) => each.score)), `SUM(${range})`);
    let groupTop = at + 1;
    for (const [i, each] of section.rows.entries()) {
      row += 1;
      const next = section.rows[i + 1];
      if (next?.group !== each.group) {
        put(groupTop, 2, each.group, 'label', { row });
        groupTop = row + 1;
      }
      put(row, 3, each.name, 'label');
      put(row, 4, each.reference, 'number');
      put(row, 5, each.set, 'number');
      put(row, 6, each.analysis, 'prose', { column: 7 });
      put(row, LAST, each.score, 'number');
      heights.set(row, Math.max(30, 16 * linesFor(each.analysis, 48) + 4));
    }
  }

  row += 1;
  const rows = sample.sections.flatMap((section) => section.rows);
  const total = sum(rows.map((each) => each.score));
  const totalFormula = sectionRows.map((at) => `${score}${String(at)}`).join('+');
  put(row, 2, '综合得分', 'header', { column: 3 });
  const weightEnd = sample.layout === 'zone' ? 7 : 5;
  put(row, 4, sum(rows.map((each) => each.set)), 'number', { column: weightEnd });
  scoreCell(row, weightEnd + 1, total, totalFormula, LAST);
  row += 1;
  put(row, 2, '评价结果等次', 'header', { column: 3 });
  put(row, 4, sample.grade, 'centre', { column: LAST });
  put(headerTop, 1, '绩效情况', 'label', { row });
  row += 1;
  put(row, 1, '单位负责人（签章）：                    年    月    日', 'plain', { column: LAST });
  row += 1;
  const note =
    '备注：“设定分值”由单位参照“参考分值”填写；“计算分析情况”填写计算过程；“评价得分”填写本项得分。';
  put(row, 1, note, 'plain', { column: LAST });
  const widths = [...Array.from({ length: shift }, () => 3), ...WIDTHS];
  return { name: sample.sheet, cells, widths, heights };
}
