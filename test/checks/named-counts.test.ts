import { namedCounts } from '../../src/checks/named-counts';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

testCheck(namedCounts, {
  valid: [
    {
      name: 'persons by what they do',
      sheet: miniForm({}, '另有临时聘用人员7人（汛期巡查、驾驶、保洁），均签订合同。'),
      receipt: 'not-applicable',
    },
    {
      name: 'the names of one of two counts',
      sheet: miniForm(
        {},
        '设有3个内设科室和2个监管所，科室为办公室、财务科、业务科，监管所为东区所、西区所。',
      ),
    },
    { name: 'as many as are named', sheet: miniForm({}, '内设机构3个，包括办公室、财务科、业务科。') },
    {
      name: 'a name that holds 和, counted as one or as two',
      sheet: miniForm({}, '内设机构3个，包括办公室、规划和建设股、业务科。'),
    },
    {
      name: 'a last name that holds 和',
      sheet: miniForm({}, '内设机构3个，包括办公室、财务和审计科、安全和应急科。'),
    },
    { name: 'two names joined by 和', sheet: reportGrid('内设科室3个，即办公室、财务科和业务科。') },
    {
      name: 'a list that says that it goes on',
      sheet: miniForm({}, '内设机构5个，包括办公室、财务科、业务科等。'),
      receipt: 'not-applicable',
    },
    {
      name: 'names that stand for several',
      sheet: miniForm({}, '下属单位6个，包括图书馆、文化馆、四所中学。'),
      receipt: 'not-applicable',
    },
    { name: 'nothing counted', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'the names of one of two counts',
      sheet: miniForm(
        {},
        '设有3个内设科室和2个监管所，科室为办公室、财务科、业务科、法规科，监管所为东区所、西区所。',
      ),
      findings: [{ messageId: 'differs', cell: 'B7', stated: '3个', expected: null }],
    },
    {
      name: 'one name too many',
      sheet: miniForm({}, '内设机构3个，包括办公室、财务科、业务科、法规科。'),
      findings: [
        {
          messageId: 'differs',
          cell: 'B7',
          stated: '3个',
          expected: null,
          message: '写3个，后面列出的是4个：办公室、财务科、业务科、法规科，个数与名单是否有一处不对？',
          related: ['B7'],
          text: '3个',
        },
      ],
    },
    {
      name: 'one name missing, in a report',
      sheet: reportGrid('我馆设部室四个：借阅部、采编部、办公室。'),
      findings: [{ messageId: 'differs', cell: 'A3', stated: '四个', expected: null }],
    },
  ],
});
