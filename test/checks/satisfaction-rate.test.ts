import { satisfactionRate } from '../../src/checks/satisfaction-rate';
import { testCheck } from '../support/check-tester';
import { goalGrid } from '../support/goal-grid';
import { miniForm } from '../support/mini-form';

testCheck(satisfactionRate, {
  valid: [
    { name: 'of those that came back', sheet: goalGrid() },
    {
      name: 'of those that were sent',
      sheet: goalGrid({ F12: '发放问卷120份，收回116份，满意110份，满意度91.67%' }),
    },
    {
      name: 'persons asked',
      sheet: miniForm({}, '回访调查120人，满意111人，满意率92.5%。'),
    },
    {
      name: 'grades that count differently',
      sheet: goalGrid({ F12: '收回116份，非常满意60份，满意40份，满意度95%' }),
      receipt: 'not-applicable',
    },
    { name: 'no counts', sheet: miniForm({}, '群众满意度95%。'), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a row whose counts give another rate',
      sheet: goalGrid({ F12: '发放问卷120份，收回116份，满意110份，满意度98.4%' }),
      findings: [
        {
          messageId: 'wrong',
          cell: 'F12',
          stated: '98.4%',
          expected: '94.83%',
          message: '满意110份÷116份＝94.83%，满意度写98.4%，请核实；按其他办法计算的请写明。',
        },
      ],
    },
    {
      name: 'prose',
      sheet: miniForm({}, '回访调查120人，满意111人，满意率95.2%。'),
      findings: [{ messageId: 'wrong', cell: 'B7', stated: '95.2%', expected: '92.50%' }],
    },
  ],
});
