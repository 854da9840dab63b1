import { listedSums } from '../../src/checks/listed-sums';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

testCheck(listedSums, {
  valid: [
    {
      name: 'what was taken out of another amount',
      sheet: miniForm({}, '公用经费实际支出58.22万元（商品和服务支出63.75万元中剔除工会经费5.53万元）。'),
      receipt: 'not-applicable',
    },
    {
      name: 'parts that make up the whole, rounded',
      sheet: miniForm({}, '基本支出90.1万元，由人员经费70.06万元和公用经费20.03万元构成。'),
    },
    {
      name: 'the largest parts only',
      sheet: miniForm({}, '项目支出90万元，其中：道路维修40万元，路灯维护20万元。'),
      receipt: 'not-applicable',
    },
    {
      name: 'a list within the list',
      sheet: miniForm(
        {},
        '支出90万元，其中基本支出60万元（人员经费45万元、公用经费15万元），项目支出30万元。',
      ),
    },
    {
      name: 'a list that goes on',
      sheet: miniForm({}, '项目支出90万元，由道路维修40万元、路灯维护20万元等构成。'),
      receipt: 'not-applicable',
    },
    {
      name: 'figures of other times',
      sheet: miniForm({}, '支出90万元，其中上年结转60万元，年初预算50万元。'),
      receipt: 'not-applicable',
    },
    { name: 'a sum below its parts', sheet: reportGrid('人员经费70万元，公用经费20万元，合计90万元。') },
  ],
  invalid: [
    {
      name: 'posts above their whole',
      sheet: miniForm(
        {},
        '核定编制76名，其中行政编制32名、事业编制46名；年末在职74人，其中行政人员31人、事业人员43人。',
      ),
      findings: [{ messageId: 'more', cell: 'B7', stated: '76名', expected: null }],
    },
    {
      name: 'posts below their whole',
      sheet: miniForm({}, '年末在职人员121人，其中行政人员58人、事业人员53人；离退休人员47人。'),
      findings: [{ messageId: 'rest', cell: 'B7', stated: '121人', expected: null }],
    },
    {
      name: 'a list that a semicolon ends',
      sheet: miniForm(
        {},
        '决算12.35万元，其中公务用车运行维护费7.2万元、公务接待费5.51万元；上年决算13万元，其中公务用车运行维护费7.5万元、公务接待费5.5万元。',
      ),
      findings: [{ messageId: 'more', cell: 'B7', stated: '12.35万元', expected: null }],
    },
    {
      name: 'two of the three kinds of 三公经费',
      sheet: miniForm(
        {},
        '“三公经费”预算总额6.8万元，公务用车运行维护费、公务接待费分别为4.4万元、1.9万元。',
      ),
      findings: [
        {
          messageId: 'rest',
          cell: 'B7',
          stated: '6.8万元',
          expected: null,
          message: '各项4.4万元＋1.9万元＝6.3万元，小于“‘三公经费’预算总额6.8万元”，是否还有没有写出的一项？',
        },
      ],
    },
    {
      name: 'items of a list below their whole',
      sheet: miniForm(
        {},
        '本年支出决算数215.84万元。其中：\n（1）基本支出70.64万元；\n（2）项目支出154.2万元。',
      ),
      findings: [{ messageId: 'more', cell: 'B7', stated: '215.84万元', expected: '224.84万元' }],
    },
    {
      name: 'as many as are said',
      sheet: miniForm(
        {},
        '项目支出90万元，用于巡查、维修、普查等3个项目，支出分别为40万元、30万元、25万元。',
      ),
      findings: [{ messageId: 'more', cell: 'B7', stated: '90万元', expected: '95万元' }],
    },
    {
      name: 'parts that are more than the whole',
      sheet: miniForm({}, '项目支出90万元，其中：道路维修60万元，路灯维护40万元。'),
      findings: [
        {
          messageId: 'more',
          cell: 'B7',
          stated: '90万元',
          expected: null,
          text: '90万元',
          message: '各项60万元＋40万元＝100万元，超过“项目支出90万元”，请核实。',
        },
      ],
    },
    {
      name: 'a list said to be all that is short',
      sheet: reportGrid('基本支出95万元，包括人员经费70万元、公用经费20万元两部分。'),
      findings: [{ messageId: 'less', cell: 'A3', stated: '95万元', expected: '90万元', text: '95万元' }],
    },
    {
      name: 'amounts told in the order of their names',
      sheet: reportGrid('支出95万元，基本支出、项目支出分别为70万元、20万元。'),
      findings: [{ messageId: 'less', cell: 'A3', stated: '95万元', expected: '90万元' }],
    },
    {
      name: 'points behind a list of sections',
      sheet: miniForm({}, '投入得45分，过程得40分，综合得分87分。'),
      findings: [{ messageId: 'less', cell: 'B7', stated: '87分', expected: '85分' }],
    },
    {
      name: 'parts set off by semicolons in a bracket',
      sheet: reportGrid('全年总支出95万元（其中：基本支出70万元；项目支出20万元）。'),
      findings: [{ messageId: 'less', cell: 'A3', stated: '95万元', expected: '90万元' }],
    },
  ],
});
