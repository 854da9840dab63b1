import { malformedFigure } from '../../src/checks/malformed-figure';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

testCheck(malformedFigure, {
  valid: [
    { name: 'a form in order', sheet: miniForm() },
    {
      name: 'section numbers and dates',
      sheet: miniForm({}, '1.1.2 概况：2022.3.5开展检查，支出.5万元以内的不列。'),
    },
    {
      name: 'a list without any percent sign',
      sheet: miniForm({ F13: '四个节点的支出进度分别为25、50、75、90' }),
    },
  ],
  invalid: [
    {
      name: 'a stray point',
      sheet: miniForm({}, '“三公经费”预算总额.5.78万元，与上年持平。'),
      findings: [
        {
          messageId: 'strayPoint',
          cell: 'B7',
          stated: '.5.78万元',
          expected: null,
          message: '“.5.78万元”多了一个小数点，是否为“5.78万元”？',
          text: '.5.78万元',
        },
      ],
    },
    {
      name: 'a missing number that the sentence gives',
      sheet: miniForm({}, '本年预算总额3.6万元，上年预算总额2.8万元，较上年增加万元，主要是增加活动。'),
      findings: [
        {
          messageId: 'missingKnown',
          cell: 'B7',
          stated: '增加万元',
          expected: '0.8万元',
          message: '“增加万元”漏写了数字，按前面两个数相减为0.8万元。',
          text: '增加万元',
        },
      ],
    },
    {
      name: 'a missing number that nobody knows',
      sheet: miniForm({}, '公用经费较上年减少万元，主要是厉行节约。'),
      findings: [{ messageId: 'missing', cell: 'B7', stated: '减少万元', expected: null }],
    },
    {
      name: 'a share without its percent sign',
      sheet: miniForm({}, '项目支出45.6万元，占76.23，比上年略高。'),
      findings: [
        {
          messageId: 'lostPercentAlone',
          cell: 'B7',
          stated: '76.23',
          expected: '76.23%',
          message: '“76.23”是比例，是否漏写了百分号？',
          related: [],
          text: '76.23',
        },
      ],
    },
    {
      name: 'a lost percent sign',
      sheet: miniForm({ F13: '一季度进度6.8%，二季度进度17.41%，三季度进度28.33%，四季度进度42.42' }),
      findings: [
        {
          messageId: 'lostPercent',
          cell: 'F13',
          stated: '42.42',
          expected: '42.42%',
          message: '前后都是百分数，“42.42”漏写了百分号。',
          related: ['F13'],
          text: '42.42',
        },
      ],
    },
  ],
});
