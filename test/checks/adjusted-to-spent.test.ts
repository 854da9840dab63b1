import { adjustedToSpent } from '../../src/checks/adjusted-to-spent';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

testCheck(adjustedToSpent, {
  valid: [
    {
      name: 'most of the first budget was spent',
      sheet: miniForm({}, '年初预算数20万元，调整后预算数18万元，支出决算18万元。'),
    },
    {
      name: 'the adjusted budget was not spent whole',
      sheet: miniForm({}, '年初预算数20万元，调整后预算数9万元，支出决算8.5万元。'),
    },
    {
      name: 'no adjusted budget',
      sheet: miniForm({}, '年初预算数20万元，支出决算8.5万元。'),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'cut down to what was spent',
      sheet: miniForm({}, '年初预算数20万元，调整后预算数6万元，支出决算6万元。'),
      findings: [
        {
          messageId: 'adjusted',
          cell: 'B7',
          stated: '6万元',
          expected: null,
          message:
            '调整后预算与决算数都是6万元（执行率100%），年初预算20万元只执行了30%，是否年末按支出数调减？请说明。',
        },
      ],
    },
    {
      name: 'in a report',
      sheet: reportGrid(
        '2022年财政拨款收入预算为36.5万元，调整后预算数为12.2万元；财政拨款支出决算为12.2万元。',
      ),
      findings: [{ messageId: 'adjusted', cell: 'A3', stated: '12.2万元', expected: null }],
    },
  ],
});
