import { budgetComposition } from '../../src/checks/budget-composition';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

testCheck(budgetComposition, {
  valid: [
    {
      name: 'what was added and taken off',
      sheet: miniForm({}, '年初预算100万元，上年结转10万元，年中追加20万元，调减5万元，调整后预算125万元。'),
    },
    {
      name: 'an amount of another kind',
      sheet: miniForm({}, '年初预算100万元，三公经费5万元，年中追加20万元，调整后预算110万元。'),
      receipt: 'not-applicable',
    },
    {
      name: 'nothing that was added',
      sheet: miniForm({}, '年初预算100万元，调整后预算110万元。'),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'a budget that is short of its terms',
      sheet: miniForm({}, '年初预算100万元，年中追加20万元，调整后预算110万元。'),
      findings: [
        {
          messageId: 'differs',
          cell: 'B7',
          stated: '110万元',
          expected: '120万元',
          text: '110万元',
          message: '100万元＋20万元＝120万元，调整后预算写110万元，是否还有其他调整没有写？',
        },
      ],
    },
    {
      name: 'in a report, with a reduction',
      sheet: reportGrid('年初批复预算100万元，上年结转资金10万元，执行中调减15万元，全年预算数合计105万元。'),
      findings: [{ messageId: 'differs', cell: 'A3', stated: '105万元', expected: '95万元' }],
    },
  ],
});
