import type { Grid, GridValue } from './grid';

/** 基础数据表 of a unit in which everything holds. Changes replace cells; null takes one away. */
export function basicDataGrid(changes: Readonly<Record<string, GridValue | null>> = {}): Grid {
  const cells: Record<string, GridValue> = {
    A1: '2022年度部门整体支出绩效评价基础数据表',
    A2: '填报单位：云岭市测试中心',
    D2: '单位：万元',
    A3: '财政供养人员情况（人）',
    B3: '编制数',
    C3: '2022年实际在职人数',
    D3: '控制率',
    B4: 40,
    C4: 37,
    D4: '92.5%',
    A5: '经费控制情况（万元）',
    B5: '2021年决算数',
    C5: '2022年预算数',
    D5: '2022年决算数',
    A6: '三公经费',
    B6: 12.4,
    C6: 12,
    D6: 9.86,
    A7: '1、公务用车购置和维护经费',
    B7: 8.2,
    C7: 8,
    D7: 7.3,
    A8: '其中：公车购置',
    B8: 0,
    C8: 0,
    D8: 0,
    A9: '公车运行维护',
    B9: 8.2,
    C9: 8,
    D9: 7.3,
    A10: '2、出国经费',
    B10: 0,
    C10: 0,
    D10: 0,
    A11: '3、公务接待',
    B11: 4.2,
    C11: 4,
    D11: 2.56,
  };
  for (const [address, value] of Object.entries(changes)) {
    if (value === null) Reflect.deleteProperty(cells, address);
    else cells[address] = value;
  }
  return { name: '基础数据表', cells };
}
