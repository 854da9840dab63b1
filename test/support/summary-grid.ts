import type { Grid, GridValue } from './grid';

/** A summary of two units in which everything holds. Changes replace cells; null takes one away. */
export function summaryGrid(changes: Readonly<Record<string, GridValue | null>> = {}): Grid {
  const cells: Record<string, GridValue> = {
    A1: '2022年度部门整体支出自评情况汇总表',
    E2: '单位：万元',
    A3: '序号',
    B3: '预算单位',
    C3: '全年预算数',
    D3: '全年执行数',
    E3: '执行率',
    F3: '自评分数',
    A4: 1,
    B4: '区文化馆',
    C4: 120,
    D4: 114,
    E4: '95%',
    F4: 93.5,
    A5: 2,
    B5: '区图书馆',
    C5: 80,
    D5: 80,
    E5: '100%',
    F5: 96,
    A6: 3,
    A7: '合计',
    C7: 200,
    D7: 194,
    E7: '97%',
  };
  for (const [address, value] of Object.entries(changes)) {
    if (value === null) Reflect.deleteProperty(cells, address);
    else cells[address] = value;
  }
  return { cells };
}
