import { summaryRates } from '../../src/checks/summary-rates';
import { summaryGrid } from '../support/summary-grid';
import { miniForm } from '../support/mini-form';
import { testCheck } from '../support/check-tester';

testCheck(summaryRates, {
  valid: [
    { name: 'a summary in order', sheet: summaryGrid() },
    { name: 'amounts typed as text', sheet: summaryGrid({ C4: '120', D4: '114' }) },
    {
      name: 'over the budget of the whole year where both stand there',
      sheet: summaryGrid({
        C3: '年初预算数',
        D3: '调整后预算数（A）',
        E3: '全年支出数（B）',
        F3: '执行率（B/A）',
        G3: '自评分数',
        ...{ C4: 100, D4: 120, E4: 114, F4: '95%', G4: 93.5 },
        ...{ C5: 60, D5: 80, E5: 80, F5: '100%', G5: 96 },
        ...{ C7: 160, D7: 200, E7: 194, F7: '97%' },
      }),
    },
    { name: 'the rate of what the lines add up to, beside a wrong sum', sheet: summaryGrid({ D7: 149 }) },
    { name: 'rounded', sheet: summaryGrid({ D4: 80, E4: '66.67%' }) },
    { name: 'cut off', sheet: summaryGrid({ D4: 80, E4: '66.6%' }) },
    { name: 'far over the budget', sheet: summaryGrid({ D4: 996, E4: '830%' }) },
    { name: 'a rate kept as a fraction in a number cell', sheet: summaryGrid({ E4: 0.95 }) },
    { name: 'no summary', sheet: miniForm(), receipt: 'not-applicable' },
    { name: 'no amount', sheet: summaryGrid({ C4: null }), receipt: 'cannot', reason: '缺少预算数或执行数' },
    { name: 'a budget of zero', sheet: summaryGrid({ C4: 0 }), receipt: 'cannot', reason: '预算数为零' },
    { name: 'a rate in words', sheet: summaryGrid({ E4: '较高' }), receipt: 'cannot', reason: '不是数字' },
  ],
  invalid: [
    {
      name: 'a line',
      sheet: summaryGrid({ E4: '96%' }),
      findings: [
        {
          messageId: 'wrong',
          cell: 'E4',
          stated: '96%',
          expected: '95.00%',
          message: '“区文化馆”执行数114÷预算数120＝95.00%，表中执行率写96%。',
          related: ['D4', 'C4'],
        },
      ],
    },
    {
      name: 'a mean at the bottom instead of the quotient of the sums',
      sheet: summaryGrid({ E7: '97.5%' }),
      findings: [
        { messageId: 'wrong', cell: 'E7', stated: '97.5%', expected: '97.00%', related: ['D7', 'C7'] },
      ],
    },
  ],
});
