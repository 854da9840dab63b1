import { yearOpening } from '../../src/checks/year-opening';
import { testCheck } from '../support/check-tester';
import { reportGrid } from '../support/report-grid';

const REST = '我局完成河道清淤32公里，维修养护农村饮水工程48处，各项任务全部完成。';

testCheck(yearOpening, {
  valid: [
    { name: 'the year of the form', sheet: reportGrid(`2022年，${REST}`) },
    { name: 'both years', sheet: reportGrid(`2021年，${REST}2022年又完成12公里。`) },
    { name: 'the year before on purpose', sheet: reportGrid(`2021年，${REST}系上年结转任务。`) },
    { name: 'no year', sheet: reportGrid(`本年，${REST}`), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'left from the text of the year before',
      sheet: reportGrid(`（二）支出执行情况。截至2021年12月31日，${REST}`),
      findings: [{ messageId: 'left', cell: 'A3', stated: '2021年', expected: '2022年', text: '2021年' }],
    },
  ],
});
