import { incomeAndBalance } from '../../src/checks/income-and-balance';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

testCheck(incomeAndBalance, {
  valid: [
    { name: 'an income of its own', sheet: miniForm({}, '2022年预算收入95万元。') },
    { name: 'no balance', sheet: miniForm({ G6: 0 }, '2022年预算收入90万元。') },
    { name: 'the year before', sheet: miniForm({}, '2021年预算收入90万元。'), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'an income that is the spending',
      sheet: miniForm({}, '2022年我单位预算收入90万元，全部为财政拨款。'),
      findings: [
        {
          messageId: 'same',
          cell: 'B7',
          stated: '90万元',
          expected: null,
          message: '预算收入90万元等于支出数，而年末结余5万元，收入是预算数还是拨款数？请说明口径。',
          related: ['D6', 'G6'],
        },
      ],
    },
    {
      name: 'an income before adjustment',
      sheet: miniForm({}, '2022年预算收入100万元，按季度拨付。'),
      findings: [
        { messageId: 'initial', cell: 'B7', stated: '100万元', expected: null, related: ['G4', 'D5'] },
      ],
    },
  ],
});
