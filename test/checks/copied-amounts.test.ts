import { copiedAmounts } from '../../src/checks/copied-amounts';
import { testCheck } from '../support/check-tester';
import { fundGrid } from '../support/fund-grid';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';
import { unitGrid } from '../support/unit-grid';

const UNIT = unitGrid('区图书馆', { budget: 2415.36, executed: 2286.73, score: 90 });

const PRINTED = unitGrid('区图书馆', { budget: 24153600, executed: 22867327.15, score: 90 });
const IN_YUAN = { ...PRINTED, cells: { ...PRINTED.cells, A4: '部门资金（元）' } };

testCheck(copiedAmounts, {
  valid: [
    { name: 'the amount of the head', sheet: reportGrid('本馆全年共支付2286.73万元。'), others: [UNIT] },
    {
      name: 'another amount altogether',
      sheet: reportGrid('设备采购共支出1154.2万元。'),
      others: [UNIT],
      receipt: 'not-applicable',
    },
    {
      name: 'a part, a comparison and another year',
      sheet: reportGrid('其中基本支出2286.83万元；比计划支出减少2268.73万元；2021年共支出2286.53万元。'),
      others: [UNIT],
      receipt: 'not-applicable',
    },
    {
      name: 'an amount of another sort',
      sheet: reportGrid('全年可用预算资金2286.83万元。'),
      others: [UNIT],
      receipt: 'not-applicable',
    },
    { name: 'the amount in a larger unit', sheet: reportGrid('全年共支付0.2287亿元。'), others: [UNIT] },
    { name: 'few digits', sheet: miniForm({ D6: 92.5 }, '共支出92.6万元。'), receipt: 'not-applicable' },
    { name: 'no amounts in prose', sheet: fundGrid(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'one digit',
      sheet: reportGrid('本馆全年共支付2286.83万元。'),
      others: [UNIT],
      findings: [
        {
          messageId: 'digit',
          cell: 'A3',
          stated: '2286.83万元',
          expected: '2286.73万元',
          message:
            '正文写“本馆全年共支付2286.83万元”，F5是2286.73万元，只有一位数字不同（或相邻两位颠倒），差0.1万元，是否抄错？',
          related: ['F5'],
        },
      ],
    },
    {
      name: 'one digit, beside a head in 元',
      sheet: reportGrid('本馆全年共支付2286.83万元。'),
      others: [IN_YUAN],
      findings: [
        { messageId: 'digit', cell: 'A3', stated: '2286.83万元', expected: '22867327.15元', related: ['F5'] },
      ],
    },
    {
      name: 'a unit left out, beside a head in 元',
      sheet: reportGrid('本馆全年共支付2286.73元。'),
      others: [IN_YUAN],
      findings: [
        { messageId: 'unit', cell: 'A3', stated: '2286.73元', expected: '22867327.15元', related: ['F5'] },
      ],
    },
    {
      name: 'the budget that a calculation is made with',
      sheet: miniForm(
        { C14: '预算完成率', F14: '预算完成率=预算完成数913.45万元/全年预算数986.75万元×100%=92.57%' },
        '全年可用预算986.57万元。',
      ),
      findings: [
        { messageId: 'digit', cell: 'B7', stated: '986.57万元', expected: '986.75万元', related: ['F14'] },
      ],
    },
    {
      name: 'two neighbours exchanged',
      sheet: miniForm({ D6: 986.75 }, '截至年底共支出986.57万元。'),
      findings: [{ messageId: 'digit', cell: 'B7', stated: '986.57万元', expected: '986.75万元' }],
    },
    {
      name: 'the unit',
      sheet: reportGrid('本馆全年共支付2286.73元。'),
      others: [UNIT],
      findings: [
        {
          messageId: 'unit',
          cell: 'A3',
          stated: '2286.73元',
          expected: '2286.73万元',
          message: '正文写“本馆全年共支付2286.73元”，F5是2286.73万元，数字相同而单位不同，单位是否写错？',
        },
      ],
    },
  ],
});
