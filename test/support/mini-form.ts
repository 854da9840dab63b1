import type { Grid, GridValue } from './grid';

/** Rows 10 to 15 of the small form below: two sections of two rows. */
const TABLE: Readonly<Record<string, GridValue>> = {
  B8: '二级指标',
  C8: '三级指标',
  D8: '参考分值',
  E8: '设定分值',
  F8: '计算分析情况',
  G8: '评价得分',
  B9: '投入',
  D9: 50,
  E9: 50,
  F9: '——',
  G9: 45,
  B10: '预算配置',
  C10: '在职人员控制率',
  D10: 20,
  E10: 20,
  F10: '（在职人员9人/编制数10人）×100%=90%',
  G10: 20,
  C11: '“三公经费”变动率',
  D11: 30,
  E11: 30,
  F11: '(3.6万元-4.0万元)/4.0万元×100%=-10%',
  G11: 25,
  B12: '过程',
  D12: 50,
  E12: 50,
  F12: '——',
  G12: 40,
  B13: '预算执行',
  C13: '支付进度',
  D13: 20,
  E13: 20,
  F13: '四个节点的支出进度分别为25%、50%、75%、90%',
  G13: 20,
  C14: '公用经费控制率',
  D14: 30,
  E14: 30,
  F14: '45.0万元/50.0万元=90%',
  G14: 20,
  B15: '综合得分',
  D15: 100,
  G15: 85,
  B16: '评价结果等次',
  D16: '良',
};

const HEAD: Readonly<Record<string, GridValue>> = {
  A1: '云岭市部门整体支出绩效自评表',
  A2: '（2022年度）',
  A3: '填报单位（公章）：云岭市测试中心',
  A4: '上年结转金额（万元）',
  D4: 10,
  F4: '年初预算金额（万元）',
  G4: 100,
  A5: '预算调整金额（万元）',
  D5: -20,
  F5: '其他调整资金（万元）',
  G5: 5,
  A6: '预算执行金额（万元）',
  D6: 90,
  F6: '年末结余金额（万元）',
  G6: 5,
};

/**
 * A small department form in which everything holds. Changes replace cells; null takes one away.
 * `prose` stands in B7 as the narrative.
 */
export function miniForm(
  changes: Readonly<Record<string, GridValue | null>> = {},
  prose = '本中心负责档案管理工作，承办上级交办事项。',
): Grid {
  const cells: Record<string, GridValue> = { ...HEAD, A7: '预算执行情况', B7: prose, ...TABLE };
  for (const [address, value] of Object.entries(changes)) {
    if (value === null) Reflect.deleteProperty(cells, address);
    else cells[address] = value;
  }
  return { cells };
}
