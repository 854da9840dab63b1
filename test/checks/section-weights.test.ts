import { sectionWeights } from '../../src/checks/section-weights';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

testCheck(sectionWeights, {
  valid: [
    { name: 'a form in order', sheet: miniForm() },
    { name: '设定分值 counts before 参考分值', sheet: miniForm({ D10: 25, D11: 25 }) },
    {
      name: 'only 参考分值',
      sheet: miniForm({ E8: null, E9: null, E10: null, E11: null, E12: null, E13: null, E14: null }),
    },
    {
      name: 'a row without weight',
      sheet: miniForm({ D10: null, E10: null }),
      receipt: 'cannot',
      reason: '在职人员控制率',
    },
  ],
  invalid: [
    {
      name: 'a section that does not add up',
      sheet: miniForm({ E11: 29 }),
      findings: [
        {
          messageId: 'wrong',
          cell: 'E9',
          stated: '50',
          expected: '49',
          message: '“投入”分值写50分，各行合计20+29=49分，差1分。',
          related: ['E10', 'E11'],
        },
      ],
    },
    {
      name: 'a total that does not add up though the sections do',
      sheet: miniForm({ D15: 98 }),
      findings: [{ messageId: 'wrong', cell: 'D15', stated: '98', expected: '100' }],
    },
  ],
});
