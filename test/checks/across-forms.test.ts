import { acrossForms } from '../../src/checks/across-forms';
import type { Grid } from '../support/grid';
import { testCheck } from '../support/check-tester';
import { summaryGrid } from '../support/summary-grid';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

const LIBRARY = { A3: '填报单位（公章）：区图书馆', G15: 96, D16: '优' };
const OWN = { ...miniForm(LIBRARY), name: '自评表' };

/** 自评表 with its block of funds above the indicators. */
function withFunds(total: number, project: number): ReturnType<typeof miniForm> {
  return {
    name: '自评表',
    cells: {
      A1: '部门整体支出绩效自评表',
      A2: '（2022年度）',
      A3: '单位名称',
      C3: '区图书馆',
      A4: '部门资金（万元）',
      C4: '年初预算数',
      E4: '全年预算数',
      F4: '全年执行数',
      G4: '执行率',
      A5: '年度资金总额',
      E5: total,
      F5: total,
      G5: '100%',
      A6: '其中：基本支出',
      E6: total - project,
      F6: total - project,
      A7: '项目支出',
      E7: project,
      F7: project,
      A9: '一级指标',
      B9: '二级指标',
      C9: '三级指标',
      D9: '年度指标值',
      E9: '实际完成值',
      F9: '分值',
      G9: '得分',
      A10: '产出指标',
      B10: '数量指标',
      C10: '新增图书',
      D10: '≥2000册',
      E10: '2350册',
      F10: 100,
      G10: 100,
    },
  };
}

/** The lines of a 汇总表 are projects of one unit. */
function projects(changes: Parameters<typeof summaryGrid>[0] = {}): ReturnType<typeof summaryGrid> {
  return summaryGrid({ B3: '项目名称', B4: '图书采购项目', B5: '阅读推广项目', ...changes });
}

/** The same form with what it was granted at the beginning. */
function initial(grid: Grid, amount: number): Grid {
  return { ...grid, cells: { ...grid.cells, C5: amount } };
}

testCheck(acrossForms, {
  valid: [
    {
      name: 'the budget of the beginning in a larger unit',
      sheet: reportGrid('2022年年初预算0.0059亿元。'),
      others: [initial(withFunds(80, 59.3), 59.1)],
    },
    { name: 'projects that make up 项目支出', sheet: projects({ D7: 200 }), others: [withFunds(500, 200)] },
    {
      name: 'projects without a total',
      sheet: projects({ A7: null, C7: null, D7: null, E7: null }),
      others: [withFunds(500, 300)],
      receipt: 'not-applicable',
    },
    {
      name: 'projects of two units',
      sheet: projects(),
      others: [withFunds(500, 300), { ...withFunds(400, 200), name: '自评表2' }],
      receipt: 'not-applicable',
    },
    { name: 'a summary that agrees', sheet: summaryGrid(), others: [OWN] },
    {
      name: 'a summary of other units',
      sheet: summaryGrid({ B5: '区少年宫' }),
      others: [OWN],
      receipt: 'not-applicable',
    },
    { name: 'a summary alone', sheet: summaryGrid(), receipt: 'not-applicable' },
    {
      name: 'a report that tells the whole',
      sheet: reportGrid('2022年年初预算数80万元，执行数80万元。'),
      others: [withFunds(80, 59.3)],
    },
    {
      name: 'a report with a figure of its own',
      sheet: reportGrid('2022年年初预算数77万元。'),
      others: [withFunds(80, 59.3)],
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'a project left out of the list',
      sheet: projects({ D7: 260 }),
      others: [withFunds(500, 260)],
      findings: [
        {
          messageId: 'projects',
          cell: 'C7',
          stated: '200',
          expected: '260',
          message:
            '项目汇总合计的全年预算数写200，“自评表”E7的项目支出是260，是否有项目漏列、重列，或者口径不同？',
          related: ['E7'],
        },
      ],
    },
    {
      name: 'a score that differs',
      sheet: summaryGrid({ F5: 69 }),
      others: [OWN],
      findings: [
        {
          messageId: 'summary',
          cell: 'F5',
          stated: '69',
          expected: '96',
          message: '区图书馆的自评得分，汇总表写69，“自评表”G15写96，两处不一致。',
          related: ['G15'],
        },
      ],
    },
    {
      name: 'spending that differs',
      sheet: summaryGrid({ F5: 100, D5: 78, D7: 192 }),
      others: [withFunds(80, 59.3)],
      findings: [{ messageId: 'summary', cell: 'D5', stated: '78', expected: '80', related: ['F5'] }],
    },
    {
      name: 'a report that tells projects only',
      sheet: reportGrid('2022年年初预算数59.3万元，按季度使用。'),
      others: [withFunds(80, 59.3)],
      findings: [
        { messageId: 'part', cell: 'A3', stated: '59.3万元', expected: '80', related: ['E5', 'E7'] },
      ],
    },
  ],
});
