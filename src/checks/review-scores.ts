import { sameAmount } from '../figures';
import { defineCheck, found, NOTHING, PASSED } from './define-check';
import { placeOfCell } from './places';

/** Fewer lines agree by chance. */
const LEAST_LINES = 4;

export const reviewScores = defineCheck({
  id: 'review-scores',
  meta: {
    title: '复核分数与自评分数',
    since: '0.1.0',
    basis: ['复核应当独立进行'],
    docs: {
      what: '汇总表四行以上都有自评分数和复核分数，且每一行都相同。',
      why: '像是把自评分数抄了一遍，上级会问是否真正复核过。',
      example: { wrong: '六个单位的复核分数与自评分数逐行相同', right: '复核后有调整的如实填写' },
      mend: '确已复核的，附复核记录；没有复核的，复核后再填。',
    },
    messages: {
      same: {
        severity: 'warning',
        text: '{{count}}行的复核分数与自评分数逐行相同，是否确已复核？',
      },
    },
  },
  run: ({ form }) => {
    const pairs = form.summary
      .filter(({ isTotal }) => !isTotal)
      .flatMap(({ cells: { selfScore, reviewScore } }) =>
        selfScore?.figure == null || reviewScore?.figure == null
          ? []
          : [
              {
                self: selfScore,
                review: reviewScore,
                isSame: sameAmount(selfScore.figure, reviewScore.figure),
              },
            ],
      );
    const [first, ...others] = pairs;
    if (first === undefined || pairs.length < LEAST_LINES) return NOTHING;
    if (!pairs.every(({ isSame }) => isSame)) return PASSED;
    return found({
      messageId: 'same',
      data: { count: String(pairs.length) },
      at: placeOfCell(form, first.review, '复核分数 '),
      stated: first.review.text.trim(),
      expected: null,
      related: [
        placeOfCell(form, first.self, '自评分数 '),
        ...others.map(({ review }) => placeOfCell(form, review, '')),
      ],
      suggestion: null,
    });
  },
});
