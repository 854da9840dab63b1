import { Author } from '../author';
import { cellKey, type Book, type GradeSaid } from '../book';
import { finish } from '../finish';
import type { Mark } from '../mark';
import { narratives } from '../narratives';
import { Page } from '../page';
import { points, printedSum } from '../rows';
import { targetRows } from '../target-rows';
import { num } from '../num';
import { unitFigures, unitName, type UnitFigures } from '../unit-figures';
import { keyOf } from '../wording/keys';
import { totalSentence } from '../wording/scores';
import { gradeFor } from './department-head';
import { fundsByKind } from './fund-block';

/** A page with a unit's block of funds, its targets and results. */
export function fundPage(
  author: Author,
  unit: UnitFigures,
  name: string,
): { readonly page: Page; readonly grades: readonly GradeSaid[]; readonly total: Mark } {
  const page = new Page(name);
  page.line('部门（单位）整体支出绩效自评表');
  page.line(`（${String(unit.year)}年度）`);
  page.line(author.pick(['部门（单位）名称', '评价部门名称', '单位名称']), null, unit.unit);
  page.line(
    `整体支出规模（${author.money.suffix}）`,
    null,
    '资金类别',
    '全年预算数',
    '全年执行数',
    author.pick(['执行率', '执行率（%）']),
  );
  for (const { label, budget, executed, rate } of fundsByKind(author, unit))
    page.line(null, null, label, budget, executed, rate);
  page.line('年度总体目标', null, '年初设定目标', null, '全年完成情况');
  page.line(
    null,
    null,
    '做好公共服务，完成年度各项任务。',
    null,
    '年度任务按计划推进，公共服务水平有所提高。',
  );
  page.line(
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '全年完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  );
  const rows = targetRows(author, author.pick([90, 100]));
  const sum = rows.reduce((all, { weight }) => all + Number(weight.value.digits), 0);
  const scores: Mark[] = [];
  const weights: Mark[] = [];
  if (sum === 90) {
    const weight = points(author, num('10'));
    const score = points(author, num('10'));
    author.claim({ tag: 'score-limit', kind: 'at-most', value: score, limit: weight });
    page.line('管理指标', '预算管理', '预算编制规范性', '规范', '规范', weight, score);
    scores.push(score);
    weights.push(weight);
  }
  let [level1, level2] = ['', ''];
  for (const row of rows) {
    page.line(
      row.level1 === level1 ? null : row.level1,
      row.level2 === level2 ? null : row.level2,
      row.level3,
      row.target,
      row.actual,
      row.weight,
      row.score,
      row.deviation === '' ? null : row.deviation,
    );
    [level1, level2] = [row.level1, row.level2];
    scores.push(row.score);
    weights.push(row.weight);
  }
  const total = printedSum(author, 'total-score', scores, keyOf(unit, 'total'));
  page.line(
    author.pick(['总分', '合计']),
    null,
    null,
    null,
    null,
    printedSum(author, 'total-weight', weights),
    total,
  );
  const grades: GradeSaid[] = [];
  if (author.chance(0.6)) {
    grades.push({ place: cellKey(page.name, page.address(3)), total });
    page.line('评价等级', null, gradeFor(author, total));
  }
  page.line('填表人：');
  return { page, grades, total };
}

/** A whole unit with funds by kind and a table of targets and results. */
export function departmentFundsBook(seed: number): Book {
  const author = new Author(seed);
  const unit = unitFigures(author, unitName(author), 2018 + author.whole(0, 6));
  const { page, grades, total } = fundPage(author, unit, author.pick(['附件6 自评表', '整体自评', 'Sheet1']));
  const report = new Page('自评报告');
  report.line(`${String(unit.year)}年度部门整体支出绩效自评报告`);
  report.line(unit.unit);
  report.line('一、基本情况');
  for (const { text } of narratives(author, unit, null)) report.line(text);
  report.line('二、自评结果');
  report.line(totalSentence(author, unit, total));
  return finish('department-funds', seed, author, author.chance(0.7) ? [page, report] : [page], grades);
}
