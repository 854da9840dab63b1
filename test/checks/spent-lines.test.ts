import { spentLines } from '../../src/checks/spent-lines';
import { testCheck } from '../support/check-tester';
import type { Grid, GridValue } from '../support/grid';
import { projectGrid } from '../support/project-grid';

/** Money by source above the targets of a project form, 实际支出 in lines of its own. */
function bySource(own: GridValue, carried: GridValue, prose: string): Grid {
  const table = Object.entries(projectGrid().cells).flatMap(([address, value]) => {
    const [, column = '', row = ''] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
    return Number(row) < 4 ? [] : [[`${column}${String(Number(row) + 6)}`, value] as const];
  });
  return {
    cells: {
      A1: '财政支出项目绩效自评表',
      A2: '（2022年度）',
      A3: '项目名称',
      C3: '路灯维护',
      A4: '项目资金情况（万元）',
      B4: '预算资金',
      C4: '本级预算资金',
      D4: 100,
      B5: '预算下达资金',
      D5: 100,
      B6: '实际支出资金',
      C6: '本级预算资金',
      D6: own,
      C7: '上年结转资金',
      D7: carried,
      C8: '其他',
      D8: 0,
      A9: '项目资金使用情况',
      C9: prose,
      ...Object.fromEntries(table),
    },
  };
}

/** The same in 元, with another source. */
function inYuan(first: number, second: number, prose: string): Grid {
  const { cells } = bySource(first, second, prose);
  return { cells: { ...cells, A4: '项目资金情况（元）', C7: '上级补助资金' } };
}

testCheck(spentLines, {
  valid: [
    {
      name: 'one line',
      sheet: bySource(86.4, 0, '批复预算100万元，实际支出86.4万元。'),
      receipt: 'not-applicable',
    },
    {
      name: 'lines that add up to the prose',
      sheet: bySource(86.4, 13.6, '批复预算100万元，实际支出100万元。'),
    },
    {
      name: 'a figure that is none of the lines',
      sheet: bySource(86.4, 13.6, '批复预算100万元，实际支出90万元。'),
      receipt: 'not-applicable',
    },
    {
      name: 'nothing said of the spending',
      sheet: bySource(86.4, 13.6, '批复预算100万元，按规定使用。'),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'the balance in a line of the spending',
      sheet: bySource(86.4, 13.6, '批复预算100万元，实际支出86.4万元。'),
      findings: [
        {
          messageId: 'more',
          cell: 'D7',
          stated: '13.6',
          expected: null,
          message:
            '实际支出各行本级预算资金86.4＋上年结转资金13.6＝100，正文写实际支出86.4万元，上年结转资金13.6是否误填（如结余填在支出行）？请统一。',
          related: ['C9', 'D6'],
        },
      ],
    },
    {
      name: 'in 元, under another heading',
      sheet: inYuan(864000, 136000, '批复预算100万元，实际支出86.4万元。'),
      findings: [{ messageId: 'more', cell: 'D7', stated: '136000', expected: null }],
    },
  ],
});
