import { requiredBlanks } from '../../src/checks/required-blanks';
import { testCheck } from '../support/check-tester';
import { goalGrid } from '../support/goal-grid';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

testCheck(requiredBlanks, {
  valid: [
    { name: 'a name in every row', sheet: miniForm() },
    { name: 'a day that is filled in', sheet: miniForm({ F3: '填报日期：', G3: '2023年3月1日' }) },
    { name: 'targets of every row', sheet: goalGrid() },
    {
      name: 'a form that has not been scored',
      sheet: miniForm({ D16: null, G15: null, G10: null, G11: null, G13: null, G14: null }),
      receipt: 'not-applicable',
    },
    { name: 'no indicator and no points', sheet: goalGrid({ D11: '无', G11: 0, H11: 0 }) },
    { name: 'a report', sheet: reportGrid('执行情况良好。'), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a day left blank',
      sheet: miniForm({ F3: '填报日期：' }),
      findings: [
        { messageId: 'blank', cell: 'G3', stated: null, expected: null, message: '“填报日期”没有填。' },
      ],
    },
    {
      name: 'no indicator in a form with calculations, and points all the same',
      sheet: miniForm({ C11: '无', F11: '——' }),
      findings: [{ messageId: 'none', cell: 'C11', stated: '无', expected: null, related: ['G11'] }],
    },
    {
      name: 'no indicator, and points all the same',
      sheet: goalGrid({ D11: '无' }),
      findings: [
        {
          messageId: 'none',
          cell: 'D11',
          stated: '无',
          expected: null,
          message: '三级指标写“无”，仍占20分、得20分，分值是否应调整到其他指标？',
          related: ['H11'],
        },
      ],
    },
  ],
});
