import { savedAmounts } from '../../src/checks/saved-amounts';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

testCheck(savedAmounts, {
  valid: [
    { name: 'a saving', sheet: miniForm({}, '公用经费预算12.6万元，实际支出11.27万元，节约1.33万元。') },
    {
      name: 'spent before planned',
      sheet: miniForm({}, '实际支出34.58万元，预算安排37.20万元，节约2.62万元。'),
    },
    {
      name: 'parts in brackets between',
      sheet: miniForm({}, '实际支出8.91万元（车辆8.36万元，接待0.55万元），预算安排9.80万元，节约0.89万元。'),
    },
    { name: 'more than was planned', sheet: miniForm({}, '预算10万元，实际支出12万元，超支2万元。') },
    {
      name: 'a saving against last year',
      sheet: miniForm({}, '预算10万元，比上年支出12万元，节约2.5万元。'),
      receipt: 'not-applicable',
    },
    {
      name: 'a balance that is carried over as well',
      sheet: miniForm({}, '预算10万元，含上年结转1万元，实际支出8万元，结余2万元。'),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'another unit',
      sheet: miniForm({}, '公用经费预算12.6万元，实际支出11.27万元，节约1.33元。'),
      findings: [
        {
          messageId: 'unit',
          cell: 'B7',
          stated: '1.33元',
          expected: '1.33万元',
          message:
            '公用经费预算12.6万元、实际支出11.27万元，相差1.33万元，文中写“节约1.33元”，疑为单位写错。',
        },
      ],
    },
    {
      name: 'another amount',
      sheet: miniForm({}, '公用经费预算12.60万元，实际支出11.27万元，节约1.53万元。'),
      findings: [{ messageId: 'wrong', cell: 'B7', stated: '1.53万元', expected: '1.33万元' }],
    },
  ],
});
