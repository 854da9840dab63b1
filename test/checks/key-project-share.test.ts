import { keyProjectShare } from '../../src/checks/key-project-share';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

const SPENT = '基本支出30万元，项目支出60万元。';

testCheck(keyProjectShare, {
  valid: [
    {
      name: 'shares of project spending',
      sheet: miniForm({}, `${SPENT}重点项目支出55万元，项目总支出60万元。`),
    },
    {
      name: 'far more is another budget',
      sheet: miniForm({}, `${SPENT}重点项目支出600万元。`),
      receipt: 'not-applicable',
    },
    { name: 'nothing of it', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'the whole budget as the base',
      sheet: miniForm({}, `${SPENT}重点项目支出55万元，项目总支出100万元。`),
      findings: [{ messageId: 'base', cell: 'B7', stated: '100万元', expected: null, related: ['B7', 'G4'] }],
    },
    {
      name: 'key projects above all projects',
      sheet: miniForm({}, `${SPENT}重点项目支出66万元，项目总支出70万元。`),
      findings: [{ messageId: 'exceeds', cell: 'B7', stated: '66万元', expected: null }],
    },
    {
      name: 'all projects are key projects',
      sheet: reportGrid('重点项目支出58.2万元，项目总支出58.2万元，重点支出安排率为100%。'),
      findings: [
        {
          messageId: 'same',
          cell: 'A3',
          stated: '58.2万元',
          expected: null,
          message: '重点项目支出与项目总支出都是58.2万元，等于把全部项目都算作重点项目，请核实口径。',
        },
      ],
    },
  ],
});
