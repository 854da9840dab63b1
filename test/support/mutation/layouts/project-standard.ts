import { Author, WAN, YUAN } from '../author';
import type { Book } from '../book';
import { finish } from '../finish';
import { said, type Mark, type Piece } from '../mark';
import { Page } from '../page';
import { printedSum, points } from '../rows';
import { num, quotient } from '../num';
import { targetRows } from '../target-rows';
import { unitFigures, unitName, type UnitFigures } from '../unit-figures';
import { keyOf, spoken } from '../wording/keys';
import { budgetSentence } from '../wording/budget';
import { executionSentence } from '../wording/spending';
import { fundsBySource, type FundRow } from './fund-block';

/** The points for execution: its weight times the rate. */
export function executionScore(author: Author, tag: string, weight: Mark, row: FundRow): Mark {
  const value = quotient(row.executed.behind, row.budget.behind, BigInt(weight.value.digits), 2, 'half-up');
  const score = points(author, value);
  author.claim({ tag, kind: 'product', result: score, weight, part: row.executed, whole: row.budget });
  author.claim({ tag: 'score-limit', kind: 'at-most', value: score, limit: weight });
  return score;
}

function goals(author: Author, unit: UnitFigures): readonly Piece[] {
  return author.pick([
    said`项目按计划实施。${executionSentence(author, unit)}`,
    said`${budgetSentence(author, unit)}项目任务按计划推进。`,
    said`年度任务基本完成，${executionSentence(author, unit)}`,
    said`项目全年支出${spoken(author, unit, 'executed')}，预算执行率${author.share('prose-rate', spoken(author, unit, 'executed'), spoken(author, unit, 'adjusted'), keyOf(unit, 'rate'))}。`,
  ]);
}

/** A project in the columns of the ministry's form: block of funds, aims, indicators, total. */
export function projectStandardBook(seed: number): Book {
  const author = new Author(seed, seed % 3 === 0 ? YUAN : WAN);
  const unit = unitFigures(author, unitName(author), 2019 + author.whole(0, 5));
  const page = new Page(author.pick(['项目自评', '项目支出自评表', 'Sheet1']));
  page.line('项目支出绩效自评表');
  page.line(`（${String(unit.year)}年度）`);
  page.line('项目名称', null, `${unit.projects[0]?.name ?? '业务'}项目`);
  page.line('主管部门', null, unit.unit, null, '实施单位', null, unit.unit);
  page.line(
    `项目资金（${author.money.suffix}）`,
    null,
    '年初预算数',
    '全年预算数',
    '全年执行数',
    '分值',
    '执行率',
    '得分',
  );
  const rows = fundsBySource(
    author,
    { ...unit, budget: unit.adjusted },
    keyOf(unit, '').replace(/\|$/u, ''),
    unit.carry.digits < unit.initial.digits,
  );
  const weights: Mark[] = [];
  const scores: Mark[] = [];
  for (const [i, row] of rows.entries()) {
    if (i > 0) {
      page.line(null, row.label, row.initial, row.budget, row.executed, '—', row.rate, '—');
      continue;
    }
    const weight = points(author, num('10'));
    const score = executionScore(author, 'execution-score', weight, row);
    weights.push(weight);
    scores.push(score);
    page.line(null, row.label, row.initial, row.budget, row.executed, weight, row.rate, score);
  }
  page.line('年度总体目标', '预期目标', null, null, '实际完成情况');
  page.line(null, '按计划完成项目建设任务，改善服务条件。', null, null, goals(author, unit));
  page.line(
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  );
  let [level1, level2] = ['', ''];
  for (const row of targetRows(author, 90)) {
    page.line(
      null,
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
    weights.push(row.weight);
    scores.push(row.score);
  }
  page.line(
    '总分',
    null,
    null,
    null,
    null,
    null,
    printedSum(author, 'total-weight', weights),
    printedSum(author, 'total-score', scores),
  );
  return finish('project-standard', seed, author, [page]);
}
