import { scoreOverWeight } from '../../src/checks/score-over-weight';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

testCheck(scoreOverWeight, {
  valid: [
    { name: 'a form in order', sheet: miniForm() },
    { name: 'above 参考分值 but not above 设定分值', sheet: miniForm({ D10: 15 }) },
    {
      name: 'blank scores',
      sheet: miniForm({ G10: null, G11: null, G13: null, G14: null }),
      receipt: 'not-applicable',
    },
    {
      name: 'a row without weight',
      sheet: miniForm({ D10: null, E10: null }),
      receipt: 'cannot',
      reason: '没有分值',
    },
  ],
  invalid: [
    {
      name: 'a score above its weight',
      sheet: miniForm({ G10: 21 }),
      findings: [
        {
          messageId: 'over',
          cell: 'G10',
          stated: '21',
          expected: null,
          message: '“在职人员控制率”得分21分，超过分值20分。',
          related: ['E10'],
        },
      ],
    },
    {
      name: 'a score below zero',
      sheet: miniForm({ G11: -1 }),
      findings: [
        {
          messageId: 'negative',
          cell: 'G11',
          stated: '-1',
          expected: null,
          message: '“‘三公经费’变动率”得分-1分，小于0分。',
        },
      ],
    },
  ],
});
