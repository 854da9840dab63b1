import { Author } from '../author';
import type { Book } from '../book';
import { finish } from '../finish';
import { said, type Mark } from '../mark';
import { Page } from '../page';
import { points, printedSum } from '../rows';
import { num } from '../num';
import { targetRows } from '../target-rows';
import { unitFigures, unitName } from '../unit-figures';
import { keyOf } from '../wording/keys';
import { executionSentence } from '../wording/spending';
import { executionScore } from './project-standard';

/** 20 points for execution and 80 for the rest, columns A and B. */
export function hubeiBook(seed: number): Book {
  const author = new Author(seed);
  const unit = unitFigures(author, unitName(author), 2019 + author.whole(0, 5));
  const isProject = author.chance(0.5);
  const page = new Page(author.pick(['自评表', '附件1']));
  page.line(
    `${String(unit.year)}年度${isProject ? `${unit.projects[0]?.name ?? '业务'}项目` : '部门整体'}自评表`,
  );
  page.line(`单位名称：${unit.unit}`, null, null, null, `填报日期：${String(unit.year + 1)}年3月1日`);
  if (isProject) page.line('项目名称', `${unit.projects[0]?.name ?? '业务'}项目`);
  const twenty = points(author, num('20'));
  page.line(
    `预算执行情况（${author.money.suffix}）（20分）`,
    null,
    null,
    '预算数（A）',
    '执行数（B）',
    '执行率（B/A）',
    said`得分（${twenty}分×执行率）`,
  );
  const budget = author.amount(unit.adjusted, keyOf(unit, 'adjusted'));
  const executed = author.amount(unit.executed, keyOf(unit, 'executed'));
  const rate = author.share('fund-rate', executed, budget, keyOf(unit, 'rate'), 'table');
  const given = executionScore(author, 'execution-score', twenty, {
    label: '',
    initial: budget,
    budget,
    executed,
    rate,
  });
  page.line(null, '年度财政资金总额', null, budget, executed, rate, given);
  page.line(
    `年度绩效目标（80分）`,
    '一级指标',
    '二级指标',
    '三级指标',
    '年初目标值（A）',
    '实际完成值（B）',
    '分值',
    '得分',
  );
  const scores: Mark[] = [given];
  let level1 = '';
  for (const row of targetRows(author, 80)) {
    page.line(
      null,
      row.level1 === level1 ? null : row.level1,
      row.level2,
      row.level3,
      row.target,
      row.actual,
      row.weight,
      row.score,
    );
    level1 = row.level1;
    scores.push(row.score);
  }
  page.line('总分', null, null, null, null, null, null, printedSum(author, 'total-score', scores));
  page.line('偏差大或目标未完成原因分析', null, '个别工作受天气影响推迟，已列入下年计划。');
  page.line('改进措施及结果应用方案', null, executionSentence(author, unit));
  return finish('hubei', seed, author, [page]);
}
