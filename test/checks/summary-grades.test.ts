import { summaryGrades } from '../../src/checks/summary-grades';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { summaryGrid } from '../support/summary-grid';

function graded(first: string, second: string): Parameters<typeof summaryGrid>[0] {
  return { G3: '评价等次', G4: first, G5: second };
}

/** Lines below one another, each with its score and grade. */
function lines(...told: readonly (readonly [number, string])[]): Parameters<typeof summaryGrid>[0] {
  const cells = told.flatMap(([score, grade], i): readonly [string, string | number][] => {
    const row = String(i + 4);
    return [
      [`A${row}`, i + 1],
      [`B${row}`, `第${String(i + 1)}单位`],
      [`C${row}`, 100],
      [`D${row}`, 95],
      [`E${row}`, '95%'],
      [`F${row}`, score],
      [`G${row}`, grade],
    ];
  });
  return { G3: '评价等次', ...Object.fromEntries(cells) };
}

testCheck(summaryGrades, {
  valid: [
    { name: 'both the best', sheet: summaryGrid(graded('优', '优秀')) },
    { name: 'the better one with the better grade', sheet: summaryGrid(graded('良', '优')) },
    {
      name: 'bands of the place itself',
      sheet: summaryGrid(lines([95, '优'], [92, '良'], [86, '良'], [82.9, '中'], [75, '中'])),
    },
    { name: 'no grades', sheet: summaryGrid(), receipt: 'not-applicable' },
    { name: 'no summary', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'one line beside the bands of all others',
      sheet: summaryGrid(lines([95, '优'], [92, '优'], [86, '良'], [82.9, '中'], [75, '中'])),
      findings: [{ messageId: 'band', cell: 'G7', stated: '中', expected: '良', related: ['F7'] }],
    },
    {
      name: 'fewer points and the better grade',
      sheet: summaryGrid(graded('优', '良')),
      findings: [
        {
          messageId: 'order',
          cell: 'G4',
          stated: '优',
          expected: null,
          message: '区文化馆93.5分评为“优”，区图书馆96分评为“良”，得分低的等次反而高。',
          related: ['G5'],
        },
      ],
    },
    {
      name: 'the best below ninety',
      sheet: summaryGrid({ ...graded('优', '优'), F4: 88.6 }),
      findings: [{ messageId: 'usual', cell: 'G4', stated: '优', expected: null, related: ['F4'] }],
    },
  ],
});
