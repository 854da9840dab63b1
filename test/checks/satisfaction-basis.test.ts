import { satisfactionBasis } from '../../src/checks/satisfaction-basis';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';
import { projectGrid } from '../support/project-grid';

const ROW = { C14: '社会公众或服务对象满意度', F14: '群众普遍满意', G14: 30, G12: 50, G15: 95, D16: '优' };

testCheck(satisfactionBasis, {
  valid: [
    { name: 'a sample on the row', sheet: miniForm({ ...ROW, F14: '发放问卷120份，满意118份' }) },
    { name: 'a sample without a word for what', sheet: miniForm({ ...ROW, F14: '98%（49/50）' }) },
    { name: 'a sample in prose', sheet: miniForm(ROW, '走访群众56户，群众满意度98%。') },
    {
      name: 'a sample in the report of the same workbook',
      sheet: projectGrid(),
      others: [reportGrid('共向60户开展问卷调查，满意度92%。')],
    },
    { name: 'points were taken off', sheet: miniForm({ ...ROW, G14: 25 }) },
    { name: 'no such row', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'all points on a word',
      sheet: miniForm(ROW),
      findings: [
        {
          messageId: 'bare',
          cell: 'G14',
          stated: '30',
          expected: null,
          message:
            '“社会公众或服务对象满意度”得满分（群众普遍满意），没有写明调查了多少人、多少份，请补充样本和结果。',
          related: ['F14'],
        },
      ],
    },
    {
      name: 'a rate alone',
      sheet: projectGrid(),
      findings: [
        {
          messageId: 'bare',
          cell: 'H7',
          stated: '30',
          expected: null,
          message: '“居民满意度”得满分（92%），没有写明调查了多少人、多少份，请补充样本和结果。',
          related: ['E7'],
        },
      ],
    },
  ],
});
