import { yearSlip } from '../../src/checks/year-slip';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

testCheck(yearSlip, {
  valid: [
    {
      name: 'a sentence about the year before with its own figure',
      sheet: miniForm({}, '2021年年初预算88.5万元，执行良好。'),
    },
    {
      name: "a sentence about the form's own year",
      sheet: miniForm({}, '2022年年初预算100万元，执行良好。'),
      receipt: 'not-applicable',
    },
    {
      name: 'two digits agree by chance',
      sheet: miniForm({ G6: 5 }, '2021年年末结余金额5万元。'),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'the budget of this year under last year',
      sheet: miniForm({}, '2021年年初预算100万元，执行良好。'),
      findings: [
        {
          messageId: 'slip',
          cell: 'B7',
          stated: '2021年',
          expected: '2022年',
          message: '“2021年年初预算100万元”写的是2021年，数字与G4本年度（2022年）的100相同，年份是否忘了改？',
          related: ['G4'],
        },
      ],
    },
    {
      name: 'what was carried over, in a form of another year',
      sheet: miniForm({ A2: '（2023年度）', D4: 143.2 }, '2022年我单位上年结转金额143.2万元。'),
      findings: [{ messageId: 'slip', cell: 'B7', stated: '2022年', expected: '2023年', related: ['D4'] }],
    },
  ],
});
