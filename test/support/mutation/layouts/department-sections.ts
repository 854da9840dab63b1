import { Author } from '../author';
import { cellKey, type Book, type GradeSaid } from '../book';
import { departmentSections, scoresOf, weightsOf } from '../department-rows';
import { finish } from '../finish';
import { narratives } from '../narratives';
import { Page } from '../page';
import { DASH, points, printedSum } from '../rows';
import { unitFigures, unitName } from '../unit-figures';
import { keyOf } from '../wording/keys';
import { gradeFor, headBlock, titleLines } from './department-head';

/** A whole unit with a head of six amounts, prose in cells, sub-totals as rows, two columns of weights. */
export function departmentSectionsBook(seed: number): Book {
  const author = new Author(seed);
  const unit = unitFigures(author, unitName(author), 2018 + author.whole(0, 6));
  const sections = departmentSections(author, unit);
  const page = new Page(author.pick(['自评表', 'Sheet1', '部门整体支出绩效自评表']), author.pick([0, 0, 1]));
  titleLines(
    author,
    page,
    unit,
    author.pick(['部门整体支出绩效自评表', '柏川市部门整体支出绩效自评表', '单位整体支出绩效自评表']),
  );
  headBlock(author, page, unit);
  for (const { heading, text } of narratives(author, unit, sections)) {
    page.put(1, heading);
    page.put(2, ...text);
    page.next();
  }
  const hasReference = author.chance(0.7);
  page.line(
    null,
    '二级指标',
    '三级指标',
    '指标分值',
    null,
    author.pick(['计算分析情况', '计算方式/说明']),
    author.pick(['评价得分', '得分']),
  );
  page.line(null, null, null, '参考分值', '设定分值');
  for (const { label, rows } of sections) {
    const weights = rows.map(({ weight }) => weight);
    const sumOfWeights = printedSum(author, 'section-weight', weights);
    const scores = rows.map(({ score }) => score);
    const sumOfScores = printedSum(author, 'section-score', scores, keyOf(unit, `section ${label}`));
    page.line(
      null,
      label,
      null,
      hasReference ? points(author, sumOfWeights.value) : null,
      sumOfWeights,
      DASH,
      sumOfScores,
    );
    let group = '';
    for (const row of rows) {
      const level2 = row.level2 === group ? null : row.level2;
      group = row.level2;
      page.line(
        null,
        level2,
        row.level3,
        hasReference ? points(author, row.weight.value) : null,
        row.weight,
        row.analysis,
        row.score,
      );
    }
  }
  const score = printedSum(author, 'total-score', scoresOf(sections), keyOf(unit, 'total'));
  const weight = author.chance(0.6) ? printedSum(author, 'total-weight', weightsOf(sections)) : null;
  page.line(null, author.pick(['综合得分', '总分', '合计']), null, null, weight, null, score);
  const grades: GradeSaid[] = [{ place: cellKey(page.name, page.address(4)), total: score }];
  page.line(null, author.pick(['评价结果等次', '评价等次', '等级']), null, gradeFor(author, score));
  page.line('单位负责人（签章）：');
  return finish('department-sections', seed, author, [page], grades);
}
