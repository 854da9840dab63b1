import { tableProse } from '../../src/checks/table-prose';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

testCheck(tableProse, {
  valid: [
    {
      name: 'the budget of a topic that the clause before names',
      sheet: miniForm({}, '疫情防控支出变化快，年初预算安排23.55万元，实际29.75万元。'),
      receipt: 'not-applicable',
    },
    {
      name: 'heads of the office above',
      sheet: miniForm({}, '主管局机关编制20名，在职19人，本中心编制数10人。'),
    },
    { name: 'the same figures', sheet: miniForm({}, '年初预算100万元，年末在职人员9人，编制数10人。') },
    { name: 'a figure written shorter', sheet: miniForm({ G4: 99.96 }, '年初预算100.0万元，执行情况良好。') },
    { name: 'another unit of the same amount', sheet: miniForm({}, '年初预算1000000元，执行情况良好。') },
    {
      name: 'another year',
      sheet: miniForm({}, '2021年年初预算80万元，执行情况良好。'),
      receipt: 'not-applicable',
    },
    {
      name: 'a longer name that ends in a known one',
      sheet: miniForm({}, '下属单位编制数30人，执行情况良好。'),
      receipt: 'not-applicable',
    },
    {
      name: 'names with several meanings',
      sheet: miniForm({}, '预算调整5万元，执行情况良好。'),
      receipt: 'not-applicable',
    },
    {
      name: 'an amount of last year in the head',
      sheet: miniForm({ F4: '2021年年初预算金额（万元）', G4: 120 }, '年初预算100万元，执行情况良好。'),
      receipt: 'not-applicable',
    },
    {
      name: 'a head that prints no unit of money',
      sheet: miniForm(
        {
          A4: '上年结转金额',
          F4: '年初预算金额',
          A5: '预算调整金额',
          F5: '其他调整资金',
          A6: '预算执行金额',
          F6: '年末结余金额',
        },
        '年初预算93万元，执行情况良好。',
      ),
      receipt: 'not-applicable',
    },
    {
      name: 'an approximation',
      sheet: miniForm({}, '年初预算约90万元，执行情况良好。'),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: '编制数 that differs',
      sheet: miniForm({}, '截至年底，我单位编制数14人，执行情况良好。'),
      findings: [
        {
          messageId: 'differs',
          cell: 'B7',
          stated: '14人',
          expected: null,
          message: '“编制数”此处为14人，F10为10人，请以批复或账表为准统一。',
          related: ['F10'],
          text: '我单位编制数14人',
        },
      ],
    },
    {
      name: 'a formula without names',
      sheet: miniForm({ F10: '9/10=90%' }, '截至年底，我单位编制数14人，执行情况良好。'),
      findings: [
        {
          messageId: 'formula',
          cell: 'B7',
          stated: '14人',
          expected: null,
          message: '“编制数”此处为14人，F10的算式用的是10，是否为同一口径？',
          related: ['F10'],
        },
      ],
    },
    {
      name: 'posts of the one kind that the text names',
      sheet: miniForm({}, '共有事业编制12个，执行情况良好。'),
      findings: [
        {
          messageId: 'formula',
          cell: 'B7',
          stated: '12个',
          expected: null,
          message: '“编制数”此处为12个，F10的算式用的是10人，是否为同一口径？',
          related: ['F10'],
        },
      ],
    },
    {
      name: 'heads right behind their posts',
      sheet: miniForm({}, '单位编制10个、在职8人，执行情况良好。'),
      findings: [{ messageId: 'formula', cell: 'B7', stated: '8人', expected: null, related: ['F10'] }],
    },
    {
      name: 'a report against itself and against the unit’s form',
      sheet: reportGrid('截至年底，我单位编制数14人。', '我单位编制数10人。'),
      others: [miniForm()],
      findings: [
        { messageId: 'differs', cell: 'A3', stated: '14人', expected: '10人', related: ['F10', 'A4'] },
      ],
    },
    {
      name: 'a figure behind a list of several projects',
      sheet: miniForm({}, '项目支出90万元，用于巡查、修缮等3个项目，均已完成。年初预算120万元。'),
      findings: [{ messageId: 'differs', cell: 'B7', stated: '120万元', expected: null, related: ['G4'] }],
    },
    {
      name: 'a text that comes back to its own year',
      sheet: miniForm(
        { D6: 1234.56 },
        '2020年支出999.9万元，均已公开。本年实际支出1234.56万元。年初预算120万元。',
      ),
      findings: [{ messageId: 'differs', cell: 'B7', stated: '120万元', expected: null, related: ['G4'] }],
    },
    {
      name: 'a report beside the unit’s form',
      sheet: reportGrid('截至年底，我单位编制数14人，执行情况良好。'),
      others: [miniForm()],
      findings: [{ messageId: 'differs', cell: 'A3', stated: '14人', expected: null, related: ['F10'] }],
    },
    {
      name: '万元 written 元',
      sheet: miniForm({}, '年初预算100元，执行情况良好。'),
      findings: [{ messageId: 'unit', cell: 'B7', stated: '100元', expected: '100万元', related: ['G4'] }],
    },
    {
      name: 'two narratives that differ',
      sheet: miniForm({ B17: '固定资产总额40.00万元，账实相符。' }, '固定资产总额37.08万元，管理规范。'),
      findings: [
        { messageId: 'proseProse', cell: 'B17', stated: '40.00万元', expected: null, related: ['B7'] },
      ],
    },
  ],
});
