import { partsOfWhole } from '../../src/checks/parts-of-whole';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

const WHOLE = '全年支出100万元，其中：人员经费40万元，办公经费30万元，';

testCheck(partsOfWhole, {
  valid: [
    {
      name: 'things of which some kinds are named',
      sheet: miniForm({}, '受理诉求1547件，其中投诉1203件、举报134件。'),
      receipt: 'not-applicable',
    },
    {
      name: 'persons by features that overlap',
      sheet: miniForm({}, '职工121人，其中女职工60人、党员58人。'),
      receipt: 'not-applicable',
    },
    { name: 'parts that make up the whole', sheet: miniForm({}, `${WHOLE}专项经费30万元。`) },
    {
      name: 'parts rounded one by one',
      sheet: miniForm({}, '全年支出100.01万元，其中：甲33.34万元，乙33.34万元，丙33.34万元。'),
    },
    {
      name: 'parts of the amount before last',
      sheet: miniForm(
        {},
        '三公经费支出57.46万元，预算62万元，其中：购置18.00万元，运行35.20万元，接待4.26万元。',
      ),
    },
    { name: 'the largest only', sheet: miniForm({}, `${WHOLE}专项经费10万元。`), receipt: 'not-applicable' },
    {
      name: 'a list that goes on',
      sheet: miniForm({}, `${WHOLE}专项经费25万元等。`),
      receipt: 'not-applicable',
    },
    {
      name: 'another unit among the parts',
      sheet: miniForm({}, '原值100万元，其中：房屋60万元，车辆30万元，单价1000元以上设备5万元。'),
      receipt: 'not-applicable',
    },
    {
      name: 'two parts',
      sheet: miniForm({}, '全年支出100万元，其中：甲50万元，乙45万元。'),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'things of two kinds',
      sheet: miniForm({}, '受理诉求1547件，其中投诉1203件、举报334件。'),
      findings: [{ messageId: 'short', cell: 'B7', stated: '1547件', expected: '1537件' }],
    },
    {
      name: 'a part that is missing',
      sheet: miniForm({}, `${WHOLE}专项经费25万元。`),
      findings: [
        {
          messageId: 'short',
          cell: 'B7',
          stated: '100万元',
          expected: '95万元',
          message: '100万元其中列出3项，40万元＋30万元＋25万元＝95万元，比总数少5万元，是否漏列了一项？',
          text: '100万元',
        },
      ],
    },
    {
      name: 'in a report',
      sheet: reportGrid('2022年项目支出380.5万元，其中：道路养护150.2万元，绿化120.1万元，亮化100万元。'),
      findings: [{ messageId: 'short', cell: 'A3', stated: '380.5万元', expected: '370.3万元' }],
    },
  ],
});
