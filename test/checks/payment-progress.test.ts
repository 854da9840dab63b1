import { paymentProgress } from '../../src/checks/payment-progress';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

testCheck(paymentProgress, {
  valid: [
    {
      name: 'the same list in both places',
      sheet: miniForm({}, '第一、二、三季度、11月底的支出进度分别为25%、50%、75%、90%。'),
    },
    {
      name: 'amounts that give the rates',
      sheet: miniForm(
        {},
        '第一季度支出25万元，第二季度支出50万元，第三季度支出75万元，11月底支出90万元，第一、二、三季度、11月底的支出进度分别为25%、50%、75%、90%。',
      ),
    },
    { name: 'progress in the table only', sheet: miniForm() },
    {
      name: 'amounts without a budget',
      sheet: miniForm(
        { G4: null, F13: '按进度支付' },
        '第一季度支出25万元，第二季度支出50万元，一季度进度25%，二季度进度50%。',
      ),
      receipt: 'cannot',
      reason: '没有预算数',
    },
  ],
  invalid: [
    {
      name: 'a list behind 分别是',
      sheet: miniForm(
        { F13: '一季度25%，二季度50%，三季度77.42%，11月底90%' },
        '一季度末累计支出33万元，二季度末66万元，三季度末99万元，11月底119万元，支付进度分别是25%、50%、74.72%、90%。',
      ),
      findings: [{ messageId: 'differs', cell: 'B7', stated: '74.72%', expected: '77.42%' }],
    },
    {
      name: 'a report beside the list of the unit’s form',
      sheet: reportGrid('第一、二、三季度、11月底的支出进度分别为25%、50%、78%、90%。'),
      others: [miniForm()],
      findings: [{ messageId: 'differs', cell: 'A3', stated: '78%', expected: '75%', related: ['F13'] }],
    },
    {
      name: 'two lists that differ',
      sheet: miniForm({}, '第一、二、三季度、11月底的支出进度分别为25%、44.75%、75%、56.40%。'),
      findings: [
        {
          messageId: 'differs',
          cell: 'B7',
          stated: '44.75%、56.40%',
          expected: '50%、90%',
          message: '支付进度文中为二季度44.75%、11月底56.40%，F13为50%、90%，两处不一致。',
          related: ['F13'],
          text: '44.75%',
        },
      ],
    },
    {
      name: 'progress that falls, node by node behind semicolons',
      sheet: miniForm(
        { F13: '按进度支付' },
        '一季度末累计支出25万元，支出进度25%；二季度末累计支出40万元，支出进度40%；三季度末支出进度38%。',
      ),
      findings: [
        {
          messageId: 'falls',
          cell: 'B7',
          stated: '38%',
          expected: null,
          message: '二季度40%之后是三季度38%，累计进度不应下降，是否写错或填了单季数？',
        },
      ],
    },
    {
      name: 'rates of another denominator',
      sheet: miniForm(
        { F13: '按进度支付' },
        '第一季度支出25万元，第二季度支出50万元，一季度进度25%，二季度进度40%。',
      ),
      findings: [{ messageId: 'wrong', cell: 'B7', stated: '40%', expected: '50%', related: ['G4', 'B7'] }],
    },
  ],
});
