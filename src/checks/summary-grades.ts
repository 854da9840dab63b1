import type { Decimal } from '../figures';
import type { Form, StatedCell, SummaryRow } from '../forms';
import { defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
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

/** The rank of a score by the bands that nearly all places use: 90, 80, 60. */
function usualRank(score: Decimal): number {
  return [90, 80, 60].findIndex((least) => score.gte(least));
}

/** Few places count 合格 or 差 alike. */
const LAST_RANK = 2;
/** So many lines that follow the usual bands show that the table is graded by them. */
const LEAST_USUAL = 3;

/** 82.9分“中” where all the other lines follow the usual bands. */
function checkBands(form: Form, graded: readonly Graded[]): CheckOutcome {
  const judged = graded.filter(({ rank, score }) => rank <= LAST_RANK && score.gte(60));
  const unusual = judged.filter(({ rank, score }) => usualRank(score) !== rank);
  const [odd, ...others] = unusual;
  if (odd === undefined || others.length > 0 || judged.length <= LEAST_USUAL) return PASSED;
  const expected = ['优', '良', '中'][usualRank(odd.score)] ?? '';
  return found({
    messageId: 'band',
    data: { unit: odd.row.unit, score: odd.score.toString(), grade: odd.grade.text.trim(), expected },
    at: placeOfCell(form, odd.grade, `${odd.row.unit} `),
    stated: odd.grade.text.trim(),
    expected,
    related:
      odd.row.cells.selfScore === undefined ? [] : [placeOfCell(form, odd.row.cells.selfScore, '得分 ')],
    suggestion: null,
  });
}

export const summaryGrades = defineCheck({
  id: 'summary-grades',
  meta: {
    title: '汇总表等次',
    since: '0.1.0',
    basis: ['同一张汇总表用同一套等次：得分低的，等次不高于得分高的'],
    docs: {
      what: '汇总表里得分较低的单位，等次是否反而高于得分较高的单位；得分在90分以下而评为“优”的；其余各行都按90、80、60分分档，只有一行不合的。',
      why: '改了得分，等次没有跟着改。',
      example: { wrong: '甲单位91.2分“良”，乙单位88.6分“优”', right: '乙单位88.6分“良”' },
      mend: '按当地分档重新确定等次。',
    },
    messages: {
      order: {
        severity: 'error',
        text: '{{unit}}{{score}}分评为“{{grade}}”，{{other}}{{otherScore}}分评为“{{otherGrade}}”，得分低的等次反而高。',
      },
      band: {
        severity: 'warning',
        text: '{{unit}}{{score}}分评为“{{grade}}”，其余各行都按90、80、60分分档，这一行应为“{{expected}}”，请核实。',
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
    if (odd === undefined) return checkBands(form, graded);
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
