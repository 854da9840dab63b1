import { addressOf } from '../../src/sheet';
import type { Grid, GridValue } from './grid';
import type { LayoutForm, LayoutRow } from './layout-forms';

/** How a form is laid out: everything that offices do differently. */
export interface Layout {
  /** Levels as columns, or level 1 as sub-total rows above or below its rows. */
  readonly levels: 'columns' | 'rows-above' | 'rows-below';
  readonly weights: 'column' | 'two-columns' | 'tails';
  /** Columns behind the levels in their order: what they hold. */
  readonly columns: readonly ('target' | 'actual' | 'analysis' | 'weight' | 'score' | 'deviation')[];
  readonly heads: Readonly<Record<string, string>>;
  readonly twoHeaderRows: boolean;
  readonly spaced: boolean;
  readonly merged: boolean;
  readonly blankColumns: readonly number[];
  readonly blankRows: boolean;
  readonly numbersAsText: boolean;
  readonly totalLabel: string;
  readonly gradeLabel: string;
  readonly groupWeights: boolean;
  readonly startRow: number;
}

const HEADS: Readonly<Record<string, readonly string[]>> = {
  level1: ['一级指标', '一级 指标', '一级指标名称'],
  level2: ['二级指标', '二级\n指标', '二级指标名称'],
  level3: ['三级指标', '三 级 指 标', '指标名称', '三级指标名称'],
  target: ['年度指标值', '年初目标值', '目标值', '年度目标值（A）', '指标值'],
  actual: ['全年完成值', '实际完成值', '实际完成情况', '全年实际完成值（B）', '完成值'],
  analysis: [
    '计算分析情况',
    '评分说明',
    '自评说明',
    '计算方式/说明',
    '计算方法及分析',
    '计算方式及说明',
    '计算及分析情况',
  ],
  weight: ['分值', '权重', '指标分值', '标准分', '分值（分）'],
  score: ['得分', '自评得分', '评价得分', '实际得分', '得分（分）'],
  deviation: ['偏差原因分析及改进措施', '未完成原因分析', '偏差及原因分析'],
};

export type Random = () => number;

/** A seeded generator of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError('pick: an empty list');
  return item;
}

function shuffled<T>(random: Random, list: readonly T[]): readonly T[] {
  return list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

export function randomLayout(random: Random, startRow: number): Layout {
  const levels = pick(random, ['columns', 'columns', 'rows-above', 'rows-below'] as const);
  const weights = pick(random, ['column', 'column', 'two-columns', 'tails'] as const);
  const others = shuffled(random, ['target', 'actual', 'analysis', 'weight', 'score', 'deviation'] as const);
  const columns = others.filter((column) => {
    if (column === 'weight') return weights === 'column';
    if (column === 'analysis' || column === 'deviation') return random() < 0.6;
    return true;
  });
  return {
    levels,
    weights,
    columns,
    heads: Object.fromEntries(Object.entries(HEADS).map(([role, heads]) => [role, pick(random, heads)])),
    twoHeaderRows: random() < 0.3,
    spaced: random() < 0.3,
    merged: random() < 0.5,
    blankColumns: [0, 1, 2, 3, 5].filter(() => random() < 0.3),
    blankRows: random() < 0.4,
    numbersAsText: random() < 0.3,
    totalLabel: pick(random, ['总分', '合计', '综合得分', '总 计', '自评总分']),
    gradeLabel: pick(random, ['评价等级', '自评等次', '评价结果等次：', '等级']),
    groupWeights: levels === 'columns' && random() < 0.4,
    startRow,
  };
}

/** A sheet that is written row by row; logical columns become real ones with the layout's blank ones between. */
class Page {
  readonly cells: Record<string, GridValue> = {};
  readonly merges: string[] = [];
  row: number;

  constructor(private readonly layout: Layout) {
    this.row = layout.startRow;
  }

  column(logical: number): number {
    return logical + 1 + this.layout.blankColumns.filter((blank) => blank <= logical).length;
  }

  put(logical: number, value: GridValue): void {
    this.cells[addressOf({ row: this.row, column: this.column(logical) })] = value;
  }

  number(value: number): GridValue {
    return this.layout.numbersAsText ? String(value) : value;
  }

  merge(
    from: { readonly row: number; readonly column: number },
    to: { readonly row: number; readonly column: number },
  ): void {
    if (!this.layout.merged || (from.row === to.row && from.column === to.column)) return;
    this.merges.push(
      `${addressOf({ row: from.row, column: this.column(from.column) })}:${addressOf({ row: to.row, column: this.column(to.column) })}`,
    );
  }

  next(): void {
    this.row += 1;
  }
}

function spaced(text: string, layout: Layout): string {
  return layout.spaced ? [...text].join(' ') : text;
}

interface Places {
  readonly level1: number | null;
  readonly level2: number;
  readonly level3: number;
  readonly at: (role: string) => number | null;
  readonly last: number;
}

function placesOf(layout: Layout): Places {
  const hasLevel1 = layout.levels !== 'rows-above';
  const first = hasLevel1 ? 1 : 0;
  const roles =
    layout.weights === 'two-columns'
      ? layout.columns.flatMap((role) => (role === 'score' ? ['reference', 'set', 'score'] : [role]))
      : [...layout.columns];
  const from = first + 2;
  return {
    level1: hasLevel1 ? 0 : null,
    level2: first,
    level3: first + 1,
    at: (role) => (roles.includes(role) ? from + roles.indexOf(role) : null),
    last: from + roles.length - 1,
  };
}

function writeHeader(page: Page, layout: Layout, places: Places): void {
  const head = (role: string): string => layout.heads[role] ?? role;
  if (places.level1 !== null) page.put(places.level1, head('level1'));
  page.put(places.level2, head('level2'));
  page.put(places.level3, head('level3'));
  for (const role of ['target', 'actual', 'analysis', 'weight', 'score', 'deviation']) {
    const at = places.at(role);
    if (at !== null) page.put(at, head(role));
  }
  const reference = places.at('reference');
  if (reference === null) {
    if (layout.twoHeaderRows) {
      const score = places.at('score');
      page.next();
      if (score !== null) page.put(score, '得分/满分');
    }
    page.next();
    return;
  }
  page.put(reference, '指标分值');
  page.next();
  page.put(reference, '参考分值');
  page.put(reference + 1, '设定分值');
  page.next();
}

function writeWeight(page: Page, places: Places, weight: number): void {
  const [column, reference] = [places.at('weight'), places.at('reference')];
  if (column !== null) page.put(column, page.number(weight));
  if (reference === null) return;
  page.put(reference, page.number(weight + 1));
  page.put(reference + 1, page.number(weight));
}

function writeRow(
  page: Page,
  layout: Layout,
  places: Places,
  row: LayoutRow,
  isNew: { level1: boolean; level2: boolean },
  groupWeight: number,
): void {
  const tail = layout.weights === 'tails' ? `（${String(row.weight)}分）` : '';
  if (places.level1 !== null && isNew.level1)
    page.put(places.level1, `${row.level1}${layout.groupWeights ? `（${String(groupWeight)}分）` : ''}`);
  if (isNew.level2) page.put(places.level2, row.level2);
  page.put(places.level3, `${spaced(row.level3, { ...layout, spaced: false })}${tail}`);
  for (const role of ['target', 'actual', 'analysis'] as const) {
    const at = places.at(role);
    if (at !== null) page.put(at, row[role]);
  }
  writeWeight(page, places, row.weight);
  const score = places.at('score');
  if (score !== null) page.put(score, page.number(row.score));
  page.next();
}

function writeSubtotal(
  page: Page,
  layout: Layout,
  places: Places,
  label: string,
  rows: readonly LayoutRow[],
): void {
  page.put(layout.levels === 'rows-above' ? places.level2 : places.level2, label);
  writeWeight(
    page,
    places,
    rows.reduce((sum, row) => sum + row.weight, 0),
  );
  const [analysis, score] = [places.at('analysis'), places.at('score')];
  if (analysis !== null) page.put(analysis, '——');
  if (score !== null) page.put(score, page.number(rows.reduce((sum, row) => sum + row.score, 0)));
  page.next();
}

function writeTable(page: Page, layout: Layout, form: LayoutForm): void {
  const places = placesOf(layout);
  writeHeader(page, layout, places);
  const groups = [...new Set(form.rows.map((row) => row.level1))];
  for (const group of groups) {
    const rows = form.rows.filter((row) => row.level1 === group);
    if (layout.blankRows) page.next();
    const above = page.row;
    if (layout.levels === 'rows-above') writeSubtotal(page, layout, places, group, rows);
    const weight = rows.reduce((sum, row) => sum + row.weight, 0);
    for (const [i, row] of rows.entries()) {
      const isNew = { level1: i === 0, level2: rows[i - 1]?.level2 !== row.level2 };
      writeRow(page, layout, places, row, isNew, weight);
    }
    if (places.level1 !== null) page.merge({ row: above, column: 0 }, { row: page.row - 1, column: 0 });
    if (layout.levels === 'rows-below') writeSubtotal(page, layout, places, '小计', rows);
  }
  page.put(0, spaced(layout.totalLabel, layout));
  const total = form.rows.reduce((sum, row) => sum + row.score, 0);
  if (layout.weights !== 'tails') writeWeight(page, places, 100);
  const score = places.at('score');
  if (score !== null) page.put(score, page.number(total));
  page.next();
  page.put(0, spaced(layout.gradeLabel, layout));
  page.put(2, form.grade);
  page.next();
}

/** The rows of a form in a layout, from its title to its signatures. */
export function layOut(form: LayoutForm, layout: Layout): { readonly grid: Grid; readonly end: number } {
  const page = new Page(layout);
  page.put(0, form.title);
  page.merge({ row: page.row, column: 0 }, { row: page.row, column: placesOf(layout).last });
  page.next();
  page.put(0, `（${String(form.year)}年度）`);
  page.next();
  page.put(0, `填报单位（公章）：${form.unit}`);
  page.next();
  if (form.project !== null) {
    page.put(0, spaced('项目名称', layout));
    page.put(2, form.project);
    page.next();
  }
  if (layout.blankRows) page.next();
  page.put(0, '工作开展情况');
  page.put(1, form.prose);
  page.next();
  writeTable(page, layout, form);
  page.put(0, '单位负责人（签章）：');
  return { grid: { cells: page.cells, merges: page.merges }, end: page.row };
}

/** Several grids as one sheet. */
export function stacked(grids: readonly Grid[]): Grid {
  return {
    cells: Object.assign({}, ...grids.map((grid) => grid.cells)) as Grid['cells'],
    merges: grids.flatMap((grid) => grid.merges ?? []),
  };
}
