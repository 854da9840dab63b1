import { basicAndProject } from '../../src/checks/basic-and-project';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

testCheck(basicAndProject, {
  valid: [
    {
      name: 'the two make up the whole',
      sheet: miniForm({}, '全年支出90万元，基本支出60万元，项目支出30万元。'),
    },
    {
      name: 'in other units and rounded',
      sheet: reportGrid('2022年支出决算0.90亿元，其中：基本支出6000.4万元，项目支出2999.7万元。'),
    },
    {
      name: 'another amount in between',
      sheet: miniForm({}, '全年支出90万元，三公经费3万元，基本支出60万元，项目支出20万元。'),
      receipt: 'not-applicable',
    },
    {
      name: 'one of the two only',
      sheet: miniForm({}, '全年支出90万元，项目支出30万元。'),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'an amount that was changed',
      sheet: miniForm({}, '全年支出90.50万元，基本支出60.20万元，项目支出31.30万元。'),
      findings: [
        {
          messageId: 'wrong',
          cell: 'B7',
          stated: '90.50万元',
          expected: '91.5万元',
          text: '90.50万元',
          message: '基本支出60.20万元＋项目支出31.30万元＝91.5万元，文中总额写90.50万元。',
        },
      ],
    },
    {
      name: 'a sum behind the two, in a report',
      sheet: reportGrid('基本支出60万元，项目支出30万元，支出合计95万元。'),
      findings: [{ messageId: 'wrong', cell: 'A3', stated: '95万元', expected: '90万元' }],
    },
  ],
});
