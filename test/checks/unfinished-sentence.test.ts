import { unfinishedSentence } from '../../src/checks/unfinished-sentence';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

const LONG = '2022年本单位基本支出12万元，用于日常办公，项目支出6.3万元';

testCheck(unfinishedSentence, {
  valid: [
    { name: 'a whole sentence', sheet: miniForm({}, `${LONG}。`) },
    { name: 'a list that follows in a table', sheet: reportGrid(`${LONG}，具体如下：`) },
    { name: 'a short note', sheet: miniForm({}, '详见附件，'), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a comma at the end',
      sheet: miniForm({}, `${LONG}，`),
      findings: [{ messageId: 'open', cell: 'B7', stated: '于日常办公，项目支出6.3万元，', expected: null }],
    },
    {
      name: 'in a report',
      sheet: reportGrid('本年度绩效目标全部完成，群众满意度达到95%以上、'),
      findings: [{ messageId: 'open', cell: 'A3', stated: '完成，群众满意度达到95%以上、', expected: null }],
    },
  ],
});
