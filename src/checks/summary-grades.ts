import type { Decimal } from '../figures';
import type { Form, StatedCell, SummaryRow } from '../forms';
import { defineCheck, found, NOTHING, PASSED } from './define-check';
import { placeOfCell } from './places';

/** From the best down; 优 and 优秀 are one. */
const ORDER: readonly RegExp[] = [/^优/u, /^良/u, /^中/u, /^(?:合格|及格|一般)/u, /^(?:差|不合格|较差)/u];

interface Graded {
  readonly row: SummaryRow;
  readonly score: Decimal;
  readonly rank: number;
  readonly grade: StatedCell;
}

function gradedIn(form: Form): readonly Graded[] {
  return form.summary.flatMap((row): readonly Graded[] => {
    const { grade, selfScore } = row.cells;
    const rank = ORDER.findIndex((pattern) => pattern.test(grade?.text.trim() ?? ''));
    return row.isTotal || grade === undefined || selfScore?.figure == null || rank < 0
      ? []
      : [{ row, score: selfScore.figure.value, rank, grade }];
  });
}

export const summaryGrades = defineCheck({
  id: 'summary-grades',
  meta: {
    title: '汇总表等次',
    since: '0.1.0',
    basis: ['同一张汇总表用同一套等次：得分低的，等次不高于得分高的'],
    docs: {
      what: '汇总表里得分较低的单位，等次是否反而高于得分较高的单位；得分在90分以下而评为“优”的。',
      why: '改了得分，等次没有跟着改。',
      example: { wrong: '甲单位91.2分“良”，乙单位88.6分“优”', right: '乙单位88.6分“良”' },
      mend: '按当地分档重新确定等次。',
    },
    messages: {
      order: {
        severity: 'error',
        text: '{{unit}}{{score}}分评为“{{grade}}”，{{other}}{{otherScore}}分评为“{{otherGrade}}”，得分低的等次反而高。',
      },
      usual: {
        severity: 'warning',
        text: '{{unit}}{{score}}分评为“{{grade}}”，按90分以上为优的分档应为“良”以下，请核实当地分档。',
      },
    },
  },
  run: ({ form }) => {
    const graded = gradedIn(form);
    if (graded.length === 0) return NOTHING;
    for (const high of graded) {
      const low = graded.find((each) => each.score.lt(high.score) && each.rank < high.rank);
      if (low === undefined) continue;
      return found({
        messageId: 'order',
        data: {
          unit: low.row.unit,
          score: low.score.toString(),
          grade: low.grade.text.trim(),
          other: high.row.unit,
          otherScore: high.score.toString(),
          otherGrade: high.grade.text.trim(),
        },
        at: placeOfCell(form, low.grade, `${low.row.unit} `),
        stated: low.grade.text.trim(),
        expected: null,
        related: [placeOfCell(form, high.grade, `${high.row.unit} `)],
        suggestion: null,
      });
    }
    const odd = graded.find(({ rank, score }) => rank === 0 && score.lt(90));
    if (odd === undefined) return PASSED;
    return found({
      messageId: 'usual',
      data: { unit: odd.row.unit, score: odd.score.toString(), grade: odd.grade.text.trim() },
      at: placeOfCell(form, odd.grade, `${odd.row.unit} `),
      stated: odd.grade.text.trim(),
      expected: null,
      related:
        odd.row.cells.selfScore === undefined ? [] : [placeOfCell(form, odd.row.cells.selfScore, '得分 ')],
      suggestion: null,
    });
  },
});
