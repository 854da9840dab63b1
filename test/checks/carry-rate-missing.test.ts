import { carryRateMissing } from '../../src/checks/carry-rate-missing';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

const RATE = '预算调整率为15%，预算完成率为90%。';

testCheck(carryRateMissing, {
  valid: [
    { name: 'a small balance', sheet: miniForm({}, RATE) },
    { name: 'the rate is told', sheet: miniForm({ G6: 45 }, `${RATE}结转结余率为45%。`) },
    { name: 'no rates at all', sheet: miniForm({ G6: 45 }), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a large balance without its rate',
      sheet: miniForm({ G6: 45 }, RATE),
      findings: [{ messageId: 'missing', cell: 'G6', stated: '45', expected: null, related: ['B7'] }],
    },
    {
      name: 'rates in rows',
      sheet: miniForm({ G6: 30, C10: '预算调整率', F10: '20/100=20%' }),
      findings: [{ messageId: 'missing', cell: 'G6', stated: '30', expected: null }],
    },
  ],
});
