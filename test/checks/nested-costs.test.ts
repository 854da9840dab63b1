import { nestedCosts } from '../../src/checks/nested-costs';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

testCheck(nestedCosts, {
  valid: [
    {
      name: 'each within the next',
      sheet: reportGrid(
        '基本支出120万元。公用经费支出18万元。“三公经费”支出3.2万元，其中公务接待费1.1万元。',
      ),
    },
    {
      name: 'of another year',
      sheet: reportGrid('“三公经费”支出3.2万元。上年公务接待费4.1万元。'),
      receipt: 'not-applicable',
    },
    {
      name: 'told in two ways that differ',
      sheet: reportGrid('“三公经费”支出3.2万元。公务接待费4.1万元。公务接待费1.1万元。'),
      receipt: 'not-applicable',
    },
    { name: 'none of them', sheet: reportGrid('执行情况良好。'), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'more for reception than for all three',
      sheet: reportGrid('“三公经费”支出3.2万元，其中公务接待费4.1万元。'),
      findings: [
        {
          messageId: 'more',
          cell: 'A3',
          stated: '4.1万元',
          expected: null,
          message: '公务接待费4.1万元，超过“三公经费”支出3.2万元，部分大于整体，请核对。',
          related: ['A3'],
        },
      ],
    },
    {
      name: 'more for the three than for running costs, by the calculation of a row',
      sheet: miniForm(
        { F14: '公用经费实际支出4.50万元/预算安排公用经费5.00万元=90%' },
        '“三公经费”支出6.2万元。',
      ),
      findings: [{ messageId: 'ask', cell: 'B7', stated: '6.2万元', expected: null, related: ['F14'] }],
    },
  ],
});
