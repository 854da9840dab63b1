import { Author } from '../author';
import type { Book, GradeSaid } from '../book';
import { finish } from '../finish';
import type { Mark } from '../mark';
import { Page } from '../page';
import { total } from '../num';
import { unitFigures, unitName, type UnitFigures } from '../unit-figures';
import { keyOf } from '../wording/keys';
import { fundPage } from './department-funds';

interface Line {
  readonly budget: Mark;
  readonly executed: Mark;
}

function unitsOf(author: Author, year: number): readonly UnitFigures[] {
  const names = new Set<string>();
  while (names.size < author.whole(2, 4)) names.add(unitName(author));
  return [...names].map((name) => unitFigures(author, name, year));
}

/** A 汇总表 of several units and the form of each. */
export function summaryBook(seed: number): Book {
  const author = new Author(seed);
  const year = 2018 + author.whole(0, 6);
  const units = unitsOf(author, year);
  const sheets = units.map((unit, i) =>
    fundPage(author, unit, author.pick([`附件${String(i + 2)}`, `${String(i + 1)} ${unit.unit}`])),
  );
  const page = new Page('汇总表');
  page.line(`${String(year)}年度部门整体支出自评情况汇总表`);
  page.line('主管部门（盖章）：', null, null, null, null, `单位：${author.money.suffix}`);
  page.line(
    '序号',
    author.pick(['预算单位', '单位名称']),
    '全年预算数',
    '全年执行数',
    '执行率',
    author.pick(['自评分数', '自评得分', '预算单位自评分数']),
  );
  const lines: Line[] = [];
  for (const [i, unit] of units.entries()) {
    const budget = author.amount(unit.adjusted, keyOf(unit, 'adjusted'));
    const executed = author.amount(unit.executed, keyOf(unit, 'executed'));
    const rate = author.share('summary-rate', executed, budget, keyOf(unit, 'rate'), 'table');
    const own = sheets[i]?.total;
    const score = own === undefined ? null : { ...own };
    page.line(String(i + 1), unit.unit, budget, executed, rate, score);
    lines.push({ budget, executed });
  }
  for (let i = 0; i < author.whole(0, 3); i += 1) page.line(String(units.length + i + 1));
  const [budget, executed] = (['budget', 'executed'] as const).map((what): Mark => {
    const parts = lines.map((line) => line[what]);
    const whole = author.amount(
      total(units.map((unit) => (what === 'budget' ? unit.adjusted : unit.executed))),
    );
    author.claim({ tag: 'summary-sum', kind: 'sum', whole, parts, less: [] });
    return whole;
  });
  if (budget !== undefined && executed !== undefined)
    page.line('合计', null, budget, executed, author.share('summary-rate', executed, budget, '', 'table'));
  const grades: readonly GradeSaid[] = sheets.flatMap((sheet) => sheet.grades);
  return finish('summary-book', seed, author, [page, ...sheets.map((sheet) => sheet.page)], grades);
}
