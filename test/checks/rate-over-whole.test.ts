import { rateOverWhole } from '../../src/checks/rate-over-whole';
import { testCheck } from '../support/check-tester';
import type { Grid } from '../support/grid';
import { miniForm } from '../support/mini-form';
import { projectGrid } from '../support/project-grid';
import { summaryGrid } from '../support/summary-grid';

/** A project form with its block of funds. */
function funds(executed: number, rate: string): Grid {
  return projectGrid({
    A4: '项目资金（万元）',
    C4: '年初预算数',
    D4: '全年预算数',
    E4: '全年执行数',
    F4: '执行率',
    G4: null,
    H4: null,
    ...{ B4: null },
    B5: '年度资金总额',
    ...{ A5: null, C5: 50, D5: 50, E5: executed, F5: rate, G5: null, H5: null },
    A6: '一级指标',
    B6: '二级指标',
    C6: '三级指标',
    D6: '年度指标值',
    E6: '实际完成值',
    F6: '评分标准',
    G6: '分值',
    H6: '得分',
    B7: '数量指标',
    C7: '维修路灯',
    A7: '产出指标',
    G7: 100,
    H7: 100,
  });
}

testCheck(rateOverWhole, {
  valid: [
    { name: 'a summary in order', sheet: summaryGrid() },
    { name: 'a block of funds in order', sheet: funds(48, '96%') },
    { name: 'no rates', sheet: miniForm(), receipt: 'not-applicable' },
    {
      name: 'fractions in number cells',
      sheet: summaryGrid({ E4: 0.95, E5: 1, E7: 0.97 }),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'lines and total are one question',
      sheet: summaryGrid({ D4: 996, E4: '830%', D7: 1076, E7: '538%' }),
      findings: [
        {
          messageId: 'over',
          cell: 'E4',
          stated: '830%',
          expected: null,
          message:
            '执行率超过100%：区文化馆执行率830%、合计执行率538%。全年预算数是否漏了年中追加或上年结转？请核实并说明。',
          related: ['E7'],
        },
      ],
    },
    {
      name: 'a block of funds',
      sheet: funds(76, '152%'),
      findings: [{ messageId: 'over', cell: 'F5', stated: '152%', expected: null }],
    },
  ],
});
