import { deductedPoints } from '../../src/checks/deducted-points';
import { testCheck } from '../support/check-tester';
import { goalGrid } from '../support/goal-grid';
import { miniForm } from '../support/mini-form';
import { projectGrid } from '../support/project-grid';

testCheck(deductedPoints, {
  valid: [
    { name: 'what is missing', sheet: goalGrid({ H7: 28, I7: '征地滞后，扣2分。' }) },
    {
      name: 'several that make it up',
      sheet: goalGrid({ H7: 28, I7: '征地滞后扣1.5分，资料不全扣0.5分。' }),
    },
    {
      name: 'a rule',
      sheet: goalGrid({ H7: 28, I7: '每低1个百分点扣0.5分，扣完为止。' }),
      receipt: 'not-applicable',
    },
    { name: 'a column of points taken off', sheet: projectGrid({ I4: '扣分', H5: 38, I5: -2 }) },
    { name: 'nothing said', sheet: projectGrid(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'what was taken off by the rule that stands before it',
      sheet: miniForm({ F11: '-10%，每超过1个百分点扣0.3分，共扣4分' }),
      findings: [{ messageId: 'sum', cell: 'F11', stated: '4', expected: '5' }],
    },
    {
      name: 'another number of points in the reasons',
      sheet: goalGrid({ H7: 28, I7: '征地滞后，扣1分。' }),
      findings: [
        {
          messageId: 'differs',
          cell: 'I7',
          stated: '1',
          expected: '2',
          message: '“清淤灌溉渠道长度”分值30分、得28分，相差2分，写的是扣1分，请核对。',
          related: ['H7'],
          text: '1分',
        },
      ],
    },
    {
      name: 'another number in a column of its own',
      sheet: projectGrid({ I4: '扣分', H5: 38, I5: 3 }),
      findings: [{ messageId: 'differs', cell: 'I5', stated: '3', expected: '2', related: ['H5'] }],
    },
    {
      name: 'in the calculation of a row',
      sheet: miniForm({ F11: '(3.6万元-4.0万元)/4.0万元×100%=-10%，扣3分' }),
      findings: [{ messageId: 'differs', cell: 'F11', stated: '3', expected: '5', related: ['G11'] }],
    },
  ],
});
