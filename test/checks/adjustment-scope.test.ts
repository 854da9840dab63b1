import { adjustmentScope } from '../../src/checks/adjustment-scope';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

testCheck(adjustmentScope, {
  valid: [
    { name: 'another figure', sheet: miniForm({ D5: 0, G5: 5 }, '预算调整数8万元。') },
    {
      name: 'the head states an adjustment',
      sheet: miniForm({ D5: -20, G5: 5 }, '预算调整数5万元。'),
      receipt: 'not-applicable',
    },
    { name: 'nothing said of it', sheet: miniForm({ D5: 0, G5: 5 }), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'other funds called the adjustment',
      sheet: miniForm({ D5: 0, G5: 5 }, '年中预算调整数5万元，用于临时任务。'),
      findings: [{ messageId: 'other', cell: 'B7', stated: '5万元', expected: null, related: ['D5', 'G5'] }],
    },
    {
      name: 'in the calculation of a row',
      sheet: miniForm({
        D5: 0,
        G5: 5,
        C10: '预算调整率',
        F10: '（预算调整数5万元/年初预算数100万元）×100%=5%',
      }),
      findings: [{ messageId: 'other', cell: 'F10', stated: '5万元', expected: null }],
    },
  ],
});
