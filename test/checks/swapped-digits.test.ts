import { swappedDigits } from '../../src/checks/swapped-digits';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

const ROW = { C14: '老旧小区整治', F14: '整治小区12个，惠及居民3240户' };

testCheck(swappedDigits, {
  valid: [
    { name: 'one number everywhere', sheet: miniForm(ROW, '惠及居民3240户。'), receipt: 'not-applicable' },
    { name: 'other things', sheet: miniForm(ROW, '走访企业3420户。'), receipt: 'not-applicable' },
    { name: 'another unit', sheet: miniForm(ROW, '惠及居民3420人。'), receipt: 'not-applicable' },
    {
      name: 'both in one cell',
      sheet: miniForm(ROW, '东区惠及居民3240户，西区惠及居民3420户。'),
      receipt: 'not-applicable',
    },
    {
      name: 'last year',
      sheet: miniForm(ROW, '上年惠及居民3420户；2021年惠及居民3420户。'),
      receipt: 'not-applicable',
    },
    { name: 'an aim', sheet: miniForm(ROW, '目标惠及居民3420户。'), receipt: 'not-applicable' },
    {
      name: 'digits further apart',
      sheet: miniForm(ROW, '惠及居民4230户。'),
      receipt: 'not-applicable',
    },
    {
      name: 'the number of the report in the table',
      sheet: miniForm({ F14: '惠及居民3420户' }, '惠及居民3420户。'),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'under no name, beside the same other figures',
      sheet: miniForm(
        { C14: '食品安全监督抽检', F14: '任务1200批次，完成1286批次' },
        '年初下达抽检任务1200批次，全年完成1268批次。',
      ),
      findings: [{ messageId: 'swapped', cell: 'B7', stated: '1268批次', expected: '1286批次' }],
    },
    {
      name: 'the number of a row',
      sheet: miniForm(ROW, '整治小区12个，惠及居民3420户。'),
      findings: [
        {
          messageId: 'swapped',
          cell: 'B7',
          stated: '3420户',
          expected: '3240户',
          message: '此处写3420户，F14同一事项是3240户，相邻两位数字颠倒，请核实后统一。',
          related: ['F14'],
        },
      ],
    },
    {
      name: 'across the point',
      sheet: miniForm({ C14: '河道清淤长度', F14: '实际27.1公里' }, '完成河道清淤21.7公里。'),
      findings: [{ messageId: 'swapped', cell: 'B7', stated: '21.7公里', expected: '27.1公里' }],
    },
    {
      name: 'a shorter name in two cells of prose',
      sheet: reportGrid('社区网格员86人。', '划分82个网格，配备网格员68人。'),
      findings: [{ messageId: 'maybe', cell: 'A4', stated: '68人', expected: '86人' }],
    },
    {
      name: 'a report beside the form',
      sheet: reportGrid('全年惠及居民3420户。'),
      others: [miniForm(ROW)],
      findings: [{ messageId: 'swapped', cell: 'A3', stated: '3420户', expected: '3240户' }],
    },
  ],
});
