import type { Grid, GridValue } from './grid';

/** A project form in which everything holds: targets, a rule in words, totals. Changes replace cells; null takes one away. */
export function projectGrid(changes: Readonly<Record<string, GridValue | null>> = {}): Grid {
  const cells: Record<string, GridValue> = {
    A1: '项目支出绩效自评表',
    A2: '（2022年度）',
    A3: '项目名称',
    B3: '路灯维护',
    A4: '一级指标',
    B4: '二级指标',
    C4: '三级指标',
    D4: '年度指标值',
    E4: '实际完成值',
    F4: '评分标准',
    G4: '分值',
    H4: '得分',
    A5: '产出指标',
    B5: '数量指标',
    C5: '维修路灯',
    D5: '≥500盏',
    E5: '520盏',
    G5: 40,
    H5: 40,
    B6: '质量指标',
    C6: '亮灯率',
    D6: '≥98%',
    E6: '98.6%',
    F6: '≥98%得满分，否则不得分',
    G6: 30,
    H6: 30,
    A7: '效益指标',
    B7: '社会效益指标',
    C7: '居民满意度',
    D7: '≥90%',
    E7: '92%',
    G7: 30,
    H7: 30,
    A8: '总分',
    G8: 100,
    H8: 100,
  };
  for (const [address, value] of Object.entries(changes)) {
    if (value === null) Reflect.deleteProperty(cells, address);
    else cells[address] = value;
  }
  return { cells };
}
