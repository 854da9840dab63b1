import { reviewScores } from '../../src/checks/review-scores';
import type { GridValue } from '../support/grid';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

/** A 汇总表 with both scores, its columns in a given order. */
function grid(scores: readonly (readonly [self: GridValue, review: GridValue])[], isReviewFirst = false) {
  const cells: Record<string, GridValue> = {
    A1: '2022年度部门整体支出绩效自评情况汇总表',
    A3: '序号',
    B3: '单位名称',
    C3: '全年预算数',
    D3: '全年执行数',
    E3: '执行率',
    F3: isReviewFirst ? '复核分数' : '自评分数',
    G3: isReviewFirst ? '自评分数' : '复核分数',
  };
  for (const [i, [self, review]] of scores.entries()) {
    const row = String(i + 4);
    const [first, second] = isReviewFirst ? [review, self] : [self, review];
    Object.assign(cells, {
      [`A${row}`]: i + 1,
      [`B${row}`]: `区第${'一二三四五六'.charAt(i)}文化站`,
      [`C${row}`]: 100,
      [`D${row}`]: 95,
      [`E${row}`]: '95%',
      [`F${row}`]: first,
      [`G${row}`]: second,
    });
  }
  return { cells };
}

const SAME = [
  [93, 93],
  [91.5, '91.50'],
  [88, 88],
  [95, 95],
] as const;

testCheck(reviewScores, {
  valid: [
    { name: 'one line reviewed otherwise', sheet: grid([...SAME, [92, 90]]) },
    { name: 'few lines', sheet: grid(SAME.slice(0, 3)), receipt: 'not-applicable' },
    {
      name: 'no review yet',
      sheet: grid(SAME.map(([self]) => [self, ''] as const)),
      receipt: 'not-applicable',
    },
    { name: 'no summary', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'every line the same',
      sheet: grid(SAME),
      findings: [
        {
          messageId: 'same',
          cell: 'G4',
          stated: '93',
          expected: null,
          message: '4行的复核分数与自评分数逐行相同，是否确已复核？',
          related: ['F4', 'G5', 'G7'],
        },
      ],
    },
    {
      name: 'with the columns the other way round',
      sheet: grid(SAME, true),
      findings: [{ messageId: 'same', cell: 'F4', stated: '93', expected: null, related: ['G4'] }],
    },
  ],
});
