import { proseChanges } from '../../src/checks/prose-changes';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

testCheck(proseChanges, {
  valid: [
    {
      name: 'who came and who went beside the year before',
      sheet: miniForm({}, '调入3人，调出1人，较上年末的28人增加2人。'),
      receipt: 'not-applicable',
    },
    {
      name: 'difference and rate',
      sheet: miniForm({}, '2022年支出120.5万元，上年100.2万元，增加20.3万元，增长20.26%。'),
    },
    { name: 'a fall', sheet: miniForm({}, '年末结转结余6.4万元，比上年8万元减少1.6万元，下降20%。') },
    {
      name: 'figures rounded one by one',
      sheet: miniForm({}, '全年支出1.2亿元，上年1.1亿元，增加1042万元。'),
    },
    { name: 'cut off', sheet: miniForm({}, '2022年办理案件80件，上年60件，增长33.3%。') },
    {
      name: 'the whole is compared, not its last part',
      sheet: miniForm(
        {},
        '年末结余18.37万元，其中基本支出结余0.62万元，项目支出结余17.75万元，较上年末的26.4万元减少8.03万元。',
      ),
    },
    {
      name: 'spending told before the budget',
      sheet: miniForm({}, '全年支出860万元，预算900万元，上年支出820万元，同比增长4.88%。'),
    },
    {
      name: 'what was carried over is no base',
      sheet: miniForm({}, '收入预算5286.4万元，上年结转386.2万元，年中追加1612.8万元。'),
      receipt: 'not-applicable',
    },
    { name: 'no comparison', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a growth told behind the parts of what has grown',
      sheet: miniForm(
        {},
        '新登记市场主体2873户，其中企业1046户、个体工商户1827户，比上年的2511户增长12.6%。',
      ),
      findings: [{ messageId: 'rate', cell: 'B7', stated: '12.6%', expected: '14.42%' }],
    },
    {
      name: 'the other way round',
      sheet: miniForm({}, '2022年“三公”经费支出28.64万元，2021年支出31.2万元，较上年增加2.56万元。'),
      findings: [{ messageId: 'difference', cell: 'B7', stated: '2.56万元', expected: '-2.56万元' }],
    },
    {
      name: 'a rate over the wrong base',
      sheet: miniForm({}, '2022年支出120万元，上年100万元，增加20万元，增长16.67%。'),
      findings: [
        {
          messageId: 'rate',
          cell: 'B7',
          stated: '16.67%',
          expected: '20%',
          message: '“增长16.67%”不符，120万元与100万元相比应为20%。',
        },
      ],
    },
    {
      name: 'a difference that does not follow',
      sheet: reportGrid('全年“三公经费”支出5.6万元，比上年支出7.1万元减少2.5万元，下降21.13%。'),
      findings: [{ messageId: 'difference', cell: 'A3', stated: '2.5万元', expected: '1.5万元' }],
    },
    {
      name: 'the wrong direction',
      sheet: reportGrid('2022年培训学员860人，上年920人，增加60人。'),
      findings: [{ messageId: 'difference', cell: 'A3', stated: '60人', expected: '-60人' }],
    },
  ],
});
