import { repeatedFigure } from '../../src/checks/repeated-figure';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

testCheck(repeatedFigure, {
  valid: [
    {
      name: 'figures of their own',
      sheet: miniForm({}, '工业项目到位资金184.9亿元，非工业项目到位资金62.35亿元。'),
    },
    {
      name: 'names that are no opposites',
      sheet: miniForm({}, '本级资金184.9亿元，下级资金184.9亿元。'),
      receipt: 'not-applicable',
    },
    {
      name: 'few digits',
      sheet: miniForm({}, '工业项目到位资金20亿元，非工业项目到位资金20亿元。'),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'a figure copied to its opposite',
      sheet: miniForm({}, '工业项目到位资金184.9亿元，非工业项目到位资金184.9亿元。'),
      findings: [
        {
          messageId: 'copied',
          cell: 'B7',
          stated: '184.9亿元',
          expected: null,
          message: '“工业项目到位资金”与“非工业项目到位资金”都写184.9亿元，是否复制后忘了改？',
        },
      ],
    },
    {
      name: 'in a report',
      sheet: reportGrid('税务部门征收收入2350.6万元，其他税务部门征收收入2350.6万元。'),
      findings: [{ messageId: 'copied', cell: 'A3', stated: '2350.6万元', expected: null }],
    },
  ],
});
