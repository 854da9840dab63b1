import { Author } from '../author';
import { cellKey, type Book, type GradeSaid } from '../book';
import { departmentSections, scoresOf, weightsOf } from '../department-rows';
import { finish } from '../finish';
import { narratives } from '../narratives';
import { Page } from '../page';
import { printedSum } from '../rows';
import { unitFigures, unitName } from '../unit-figures';
import { keyOf } from '../wording/keys';
import { gradeFor, headBlock, titleLines } from './department-head';

/** A whole unit with three levels as columns, sub-total rows below their parts or none. */
export function departmentLevelsBook(seed: number): Book {
  const author = new Author(seed);
  const unit = unitFigures(author, unitName(author), 2018 + author.whole(0, 6));
  const sections = departmentSections(author, unit);
  const page = new Page(author.pick(['自评', '整体支出自评表', 'Sheet2']));
  titleLines(
    author,
    page,
    unit,
    author.pick(['部门整体支出绩效自评表', '部门（单位）整体支出绩效自评表', '部门整体绩效自评表']),
  );
  headBlock(author, page, unit);
  for (const { heading, text } of narratives(author, unit, sections)) {
    page.put(1, heading);
    page.put(3, ...text);
    page.next();
  }
  const isMerged = author.chance(0.6);
  const hasReasons = author.chance(0.5);
  const weightFirst = author.chance(0.5);
  const hasSubtotals = author.chance(0.5);
  const heads = [
    author.pick(['分值', '权重', '指标分值']),
    author.pick(['计算过程', '评分说明', '计算分析情况']),
  ];
  page.line(
    '一级指标',
    '二级指标',
    '三级指标',
    ...(weightFirst ? heads : [...heads].reverse()),
    author.pick(['得分', '自评得分', '评价得分']),
    hasReasons ? '偏差原因分析及改进措施' : null,
  );
  for (const { label, rows } of sections) {
    let group = '';
    const first = page.row;
    for (const [i, row] of rows.entries()) {
      const level2 = row.level2 === group ? null : row.level2;
      group = row.level2;
      const middle = weightFirst ? [[row.weight], row.analysis] : [row.analysis, [row.weight]];
      page.line(
        i === 0 ? label : null,
        level2,
        row.level3,
        ...middle,
        row.score,
        hasReasons && row.deviation !== '' ? row.deviation : null,
      );
    }
    if (isMerged) page.mergeDown(1, first);
    if (!hasSubtotals) continue;
    const weights = printedSum(
      author,
      'section-weight',
      rows.map(({ weight }) => weight),
    );
    const scores = printedSum(
      author,
      'section-score',
      rows.map(({ score }) => score),
      keyOf(unit, `section ${label}`),
    );
    page.line(null, '小计', null, ...(weightFirst ? [weights, null] : [null, weights]), scores);
  }
  const score = printedSum(author, 'total-score', scoresOf(sections), keyOf(unit, 'total'));
  const weight = printedSum(author, 'total-weight', weightsOf(sections));
  page.line(
    author.pick(['总分', '合计', '总 计']),
    null,
    null,
    ...(weightFirst ? [weight, null] : [null, weight]),
    score,
  );
  const grades: GradeSaid[] = [{ place: cellKey(page.name, page.address(3)), total: score }];
  page.line(author.pick(['评价等级', '自评等次']), null, gradeFor(author, score));
  page.line('填报人：');
  return finish('department-levels', seed, author, [page], grades);
}
