import { proseDivision } from '../../src/checks/prose-division';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

testCheck(proseDivision, {
  valid: [
    { name: 'a rate with its fraction', sheet: miniForm({}, '档案数字化完成率85.71%（300/350）。') },
    {
      name: 'a rate with its amounts',
      sheet: miniForm({}, '年末结余36.9万元，结转结余率为3%（结转结余额36.9万元÷支出预算数1231.21万元）。'),
    },
    {
      name: 'an equation, which is told elsewhere',
      sheet: miniForm({}, '完成率=300/350=80%。'),
      receipt: 'not-applicable',
    },
    { name: 'prose without fractions', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'another rate',
      sheet: miniForm({}, '档案数字化完成率58.71%（300/350）。'),
      findings: [
        {
          messageId: 'wrong',
          cell: 'B7',
          stated: '58.71%',
          expected: '85.71%',
          message: '300÷350＝85.71%，文中写58.71%。',
        },
      ],
    },
    {
      name: 'in a report',
      sheet: reportGrid('结转结余率为0.3%（结转结余额36.9万元÷支出预算数1231.21万元），控制较好。'),
      findings: [{ messageId: 'wrong', cell: 'A3', stated: '0.3%', expected: '3.00%' }],
    },
  ],
});
