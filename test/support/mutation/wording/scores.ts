import type { Author } from '../author';
import type { SectionPlan } from '../department-rows';
import { joined, said, type Mark, type Piece } from '../mark';
import { spokenPoints } from '../rows';
import { total } from '../num';
import type { UnitFigures } from '../unit-figures';
import { keyOf } from './keys';

/** What each part and the whole came to, as the table says it. */
export function scoreSentence(
  author: Author,
  unit: UnitFigures,
  sections: readonly SectionPlan[],
): readonly Piece[] {
  const parts = sections.map(({ label, rows }) => {
    const score = spokenPoints(
      author,
      total(rows.map((row) => row.score.value)),
      keyOf(unit, `section ${label}`),
    );
    return { label, score };
  });
  const whole = spokenPoints(author, total(parts.map(({ score }) => score.value)), keyOf(unit, 'total'));
  author.claim({
    tag: 'prose-score-sum',
    kind: 'sum',
    whole,
    parts: parts.map(({ score }) => score),
    less: [],
  });
  const listed = author.pick([
    joined(
      parts.map(({ label, score }) => said`${label}得分${score}`),
      '，',
    ),
    joined(
      parts.map(({ label, score }) => said`${label}${label.endsWith('指标') ? '' : '部分'}得${score}`),
      '、',
    ),
  ]);
  return author.pick([
    said`${listed}，总得分${whole}。`,
    said`${listed}，综合得分${whole}。`,
    said`经自评，${listed}，合计得分${whole}。`,
    said`自评总分${whole}，其中：${listed}。`,
    said`${listed}，以上合计${whole}。`,
  ]);
}

/** The score alone. */
export function totalSentence(author: Author, unit: UnitFigures, value: Mark): readonly Piece[] {
  const score = spokenPoints(author, value.value, keyOf(unit, 'total'));
  return author.pick([
    said`自评综合得分${score}。`,
    said`对照评分标准，本年度自评总得分为${score}。`,
    said`综合得分${score}。`,
  ]);
}

/** Weight and score of single indicators. */
export function indicatorSentences(
  author: Author,
  unit: UnitFigures,
  section: SectionPlan,
): readonly Piece[] {
  const style = author.pick(['full', 'due'] as const);
  return joined(
    section.rows.slice(-3).map((row, i) => {
      const weight = spokenPoints(author, row.weight.value, keyOf(unit, `weight ${row.level3}`));
      const score = spokenPoints(author, row.score.value, keyOf(unit, `score ${row.level3}`));
      const start = said`${String(i + 1)}、${row.level3}：${author.pick(['各项要求得到落实。', '年度任务按计划推进。'])}`;
      return style === 'full'
        ? said`${start}本项指标满分${weight}，得分${score}。`
        : said`${start}此项指标应得${weight}，实得${score}。`;
    }),
    '\n',
  );
}
