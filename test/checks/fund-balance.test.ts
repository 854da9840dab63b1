import { fundBalance } from '../../src/checks/fund-balance';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

testCheck(fundBalance, {
  valid: [
    { name: 'a form in order', sheet: miniForm() },
    { name: 'long decimals', sheet: miniForm({ D4: 10.0049, G4: 100.0051, G6: 5.01 }) },
    { name: 'a blank amount', sheet: miniForm({ D4: null }), receipt: 'cannot', reason: '上年结转金额' },
    { name: 'an amount in words', sheet: miniForm({ D4: '无' }), receipt: 'cannot', reason: '上年结转金额' },
    { name: 'a form without the block', sheet: miniForm({ A4: null, D4: null }), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a balance that does not follow',
      sheet: miniForm({ G6: 4 }),
      findings: [
        {
          messageId: 'unbalanced',
          cell: 'G6',
          stated: '4万元',
          expected: '5万元',
          message:
            '按表头各数推算年末结余应为5万元（95万元－90万元），表中为4万元，差1万元；如为财政收回请注明。',
          related: ['D4', 'G4', 'D5', 'G5', 'D6'],
        },
      ],
    },
  ],
});
