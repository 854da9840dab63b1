import { Author, WAN, YUAN } from '../author';
import type { Book } from '../book';
import { finish } from '../finish';
import { said, type Mark } from '../mark';
import { Page } from '../page';
import { points } from '../rows';
import { num, quotient, total } from '../num';
import { unitFigures, unitName } from '../unit-figures';
import { keyOf } from '../wording/keys';
import { fundPage } from './department-funds';

const DONE = ['场', '套', '台', '册', '次'];

/** Projects in a flat list with a total, the counts of each project on a page of their own, and the unit they belong to. */
export function projectListBook(seed: number): Book {
  const author = new Author(seed, seed % 2 === 0 ? YUAN : WAN);
  const unit = unitFigures(author, unitName(author), 2019 + author.whole(0, 5));
  const page = new Page(author.pick(['项目汇总', '项目支出汇总表']));
  page.line(`${String(unit.year)}年度项目支出绩效自评情况汇总表`);
  page.line(`填报单位：${unit.unit}`, null, null, null, null, `单位：${author.money.suffix}`);
  page.line('序号', '项目名称', '全年预算数', '全年执行数', '执行率', '自评得分');
  const lines = unit.projects.map((project, i): { readonly budget: Mark; readonly executed: Mark } => {
    const budget = author.amount(project.budget);
    const executed = author.amount(project.executed, keyOf(unit, `project ${project.name}`));
    const rate = author.share('summary-rate', executed, budget, '', 'table');
    page.line(
      String(i + 1),
      `${project.name}项目`,
      budget,
      executed,
      rate,
      points(author, num(String(author.whole(88, 99)))),
    );
    return { budget, executed };
  });
  const budget = author.amount(
    total(unit.projects.map((project) => project.budget)),
    keyOf(unit, 'projectBudget'),
  );
  const executed = author.amount(unit.project, keyOf(unit, 'project'));
  author.claim({
    tag: 'summary-sum',
    kind: 'sum',
    whole: budget,
    parts: lines.map((line) => line.budget),
    less: [],
  });
  author.claim({
    tag: 'summary-sum',
    kind: 'sum',
    whole: executed,
    parts: lines.map((line) => line.executed),
    less: [],
  });
  page.line('合计', null, budget, executed, author.share('summary-rate', executed, budget, '', 'table'));
  const { page: whole, grades } = fundPage(author, unit, '整体自评');
  return finish(
    'project-list',
    seed,
    author,
    [page, whole, progressPage(author, unit.projects[0]?.name ?? '业务', unit.year)],
    grades,
  );
}

/** A project form with a column of how much of each target was done. */
function progressPage(author: Author, name: string, year: number): Page {
  const page = new Page('项目指标');
  page.line('项目支出绩效自评表');
  page.line(`（${String(year)}年度）`);
  page.line('项目名称', `${name}项目`);
  page.line('二级指标', '三级指标', '年度指标值', '实际完成值', '完成进度', '分值', '得分');
  for (const [i, unit] of DONE.slice(0, author.whole(2, 4)).entries()) {
    const goal = author.whole(8, 300);
    const target = author.count(num(String(goal)), unit, '', 'table');
    const actual = author.count(num(String(goal + author.whole(0, Math.ceil(goal / 10)))), unit, '', 'table');
    const progress = author.percent(
      quotient(actual.value, target.value, 100n, author.rateDecimals, author.rounding),
      '',
      'table',
    );
    author.claim({ tag: 'completion', kind: 'share', result: progress, part: actual, whole: target });
    const weight = points(author, num('20'));
    page.line(
      i === 0 ? '数量指标' : null,
      `${name}任务${String(i + 1)}`,
      said`${author.pick(['≥', '不少于'])}${target}`,
      [actual],
      progress,
      weight,
      points(author, weight.value),
    );
  }
  return page;
}
