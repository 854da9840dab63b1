import { summaryTotals } from '../../src/checks/summary-totals';
import { summaryGrid } from '../support/summary-grid';
import { miniForm } from '../support/mini-form';
import { testCheck } from '../support/check-tester';

const HEADING = { A4: null, B4: '一、文化类', C4: null, D4: null, E4: null, F4: null };

/** Three projects with an average below them. */
function averaged(average: number): Parameters<typeof summaryGrid>[0] {
  return {
    B3: '项目名称',
    ...{ A6: 3, B6: '区档案馆', C6: 50, D6: 45, E6: '90%', F6: 92 },
    ...{ A7: '合计', C7: 250, D7: 239, E7: '95.6%', F7: average },
  };
}

testCheck(summaryTotals, {
  valid: [
    { name: 'the average of the lines', sheet: summaryGrid(averaged(93.83)) },
    { name: 'an average by budget', sheet: summaryGrid(averaged(94)) },
    {
      name: 'an average of units with projects of their own',
      sheet: summaryGrid({ ...averaged(90), B3: '预算单位' }),
    },
    { name: 'a summary in order', sheet: summaryGrid() },
    { name: 'amounts typed as text', sheet: summaryGrid({ C4: '120.00' }) },
    { name: 'sums of rounded parts', sheet: summaryGrid({ C4: 120.004, C5: 80.004, C7: 200.01 }) },
    {
      name: 'a heading and a 小计 between the lines',
      sheet: summaryGrid({ ...HEADING, B6: '小计', C6: 80, D6: 80, C7: 80, D7: 80 }),
    },
    {
      name: '小计 above their lines',
      sheet: summaryGrid({
        B4: '文化类小计',
        C4: 100,
        D4: 90,
        F4: null,
        A6: null,
        B6: '区体育馆',
        C6: 20,
        D6: 10,
        C7: 100,
        D7: 90,
      }),
    },
    {
      name: 'an average below the lines',
      sheet: summaryGrid({ A8: '平均', C8: 100, D8: 97 }),
    },
    { name: 'no summary', sheet: miniForm(), receipt: 'not-applicable' },
    { name: 'blank totals', sheet: summaryGrid({ C7: null, D7: null }), receipt: 'not-applicable' },
    {
      name: 'a line without an amount',
      sheet: summaryGrid({ C5: null, D5: null }),
      receipt: 'cannot',
      reason: '没有预算数',
    },
    {
      name: 'a total in words',
      sheet: summaryGrid({ C7: '见附表', D7: null }),
      receipt: 'cannot',
      reason: '不是数字',
    },
  ],
  invalid: [
    {
      name: 'an average that is none',
      sheet: summaryGrid(averaged(92.83)),
      findings: [{ messageId: 'average', cell: 'F7', stated: '92.83', expected: '93.83' }],
    },
    {
      name: 'a budget that does not add up',
      sheet: summaryGrid({ C7: 210 }),
      findings: [
        {
          messageId: 'wrong',
          cell: 'C7',
          stated: '210',
          expected: '200',
          message: '合计预算数写210，各行120+80＝200，差10。',
          related: ['C4', 'C5'],
        },
      ],
    },
    {
      name: 'a 小计 that does not add up',
      sheet: summaryGrid({ ...HEADING, B6: '小计', C6: 85, D6: 80, C7: 80, D7: 80 }),
      findings: [
        {
          messageId: 'wrong',
          cell: 'C6',
          stated: '85',
          expected: '80',
          message: '小计预算数写85，各行80＝80，差5。',
          related: ['C5'],
        },
      ],
    },
    {
      name: 'what was spent does not add up',
      sheet: summaryGrid({ D7: 149 }),
      findings: [{ messageId: 'wrong', cell: 'D7', stated: '149', expected: '194', related: ['D4', 'D5'] }],
    },
  ],
});
