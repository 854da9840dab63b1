import type { Grid, GridValue } from './grid';

/** A unit's form with its block of funds in 万元 and its score. */
export function unitGrid(
  unit: string,
  {
    budget,
    executed,
    score,
  }: { readonly budget: GridValue; readonly executed: GridValue; readonly score: GridValue },
): Grid {
  return {
    name: unit,
    cells: {
      A1: '部门整体支出绩效自评表',
      A2: '（2022年度）',
      A3: '单位名称',
      C3: unit,
      A4: '部门资金（万元）',
      C4: '年初预算数',
      E4: '全年预算数（A）',
      F4: '全年执行数（B）',
      G4: '执行率',
      A5: '年度资金总额',
      E5: budget,
      F5: executed,
      A7: '一级指标',
      B7: '二级指标',
      C7: '三级指标',
      D7: '年度指标值',
      E7: '实际完成值',
      F7: '分值',
      G7: '得分',
      A8: '产出指标',
      B8: '数量指标',
      C8: '开展活动',
      D8: '≥20场',
      E8: '23场',
      F8: 100,
      G8: score,
      A9: '总分',
      F9: 100,
      G9: score,
    },
  };
}
