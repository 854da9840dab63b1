import type { Grid, GridValue } from './grid';

/** A project form with its block of funds, in which everything holds. Changes replace cells; null takes one away. */
export function fundGrid(changes: Readonly<Record<string, GridValue | null>> = {}): Grid {
  const cells: Record<string, GridValue> = {
    A1: '项目支出绩效自评表',
    A2: '（2022年度）',
    A3: '项目名称',
    C3: '路灯维护',
    A4: '项目资金（万元）',
    D5: '年初预算数',
    E5: '全年预算数',
    F5: '全年执行数',
    G5: '执行率',
    A6: '年度资金总额',
    D6: 100,
    E6: 110,
    F6: 103.5,
    G6: '94.09%',
    A7: '其中：当年财政拨款',
    D7: 90,
    E7: 100,
    F7: 98.5,
    G7: '98.5%',
    A8: '上年结转资金',
    D8: 10,
    E8: 10,
    F8: 5,
    G8: '50%',
    A9: '其他资金',
    A10: '一级指标',
    B10: '二级指标',
    C10: '三级指标',
    D10: '年度指标值',
    E10: '实际完成值',
    F10: '分值',
    G10: '得分',
    A11: '产出指标',
    B11: '数量指标',
    C11: '维修路灯',
    D11: '≥500盏',
    E11: '520盏',
    F11: 100,
    G11: 100,
  };
  for (const [address, value] of Object.entries(changes)) {
    if (value === null) Reflect.deleteProperty(cells, address);
    else cells[address] = value;
  }
  return { cells };
}
