import { Author } from '../author';
import { cellKey, type Book, type GradeSaid } from '../book';
import { departmentSections, scoresOf, weightsOf } from '../department-rows';
import { finish } from '../finish';
import { narratives } from '../narratives';
import { Page } from '../page';
import { printedSum } from '../rows';
import { unitFigures, unitName } from '../unit-figures';
import { keyOf } from '../wording/keys';
import { scoreSentence, totalSentence } from '../wording/scores';
import { gradeFor, headBlock, titleLines } from './department-head';

/** A report of paragraphs, one a row, beside the form of the unit. */
export function reportBook(seed: number): Book {
  const author = new Author(seed);
  const unit = unitFigures(author, unitName(author), 2018 + author.whole(0, 6));
  const sections = departmentSections(author, unit);
  const page = new Page('自评表');
  titleLines(author, page, unit, '部门整体支出绩效自评表');
  headBlock(author, page, unit);
  page.line('一级指标', '二级指标', '三级指标', '分值', '评分说明', '得分');
  for (const { label, rows } of sections)
    for (const [i, row] of rows.entries())
      page.line(i === 0 ? label : null, row.level2, row.level3, row.weight, row.analysis, row.score);
  const total = printedSum(author, 'total-score', scoresOf(sections), keyOf(unit, 'total'));
  page.line('合计', null, null, printedSum(author, 'total-weight', weightsOf(sections)), null, total);
  const grades: GradeSaid[] = [{ place: cellKey(page.name, page.address(3)), total }];
  page.line('评价等级', null, gradeFor(author, total));
  const report = new Page(author.pick(['报告', '自评报告', '正文']));
  report.line(
    author.pick([
      `${String(unit.year)}年度部门整体支出绩效自评报告`,
      `${unit.unit}${String(unit.year)}年部门整体支出绩效评价报告`,
    ]),
  );
  report.line('一、部门概况');
  for (const { text } of narratives(author, unit, null)) report.line(text);
  report.line('二、评价结论');
  report.line(
    author.chance(0.5) ? scoreSentence(author, unit, sections) : totalSentence(author, unit, total),
  );
  return finish('report-book', seed, author, author.chance(0.5) ? [page, report] : [report, page], grades);
}
