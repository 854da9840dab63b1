import type { RulePack } from '../rule';
import { USUAL_GRADES } from './grades';
import { bands, deduct, points, rule } from './rule-builders';

const BASIS = '岳阳市部门整体支出绩效评价指标评分标准（公开的评分表印明）';
const STATED = { confidence: 'stated', basis: BASIS } as const;

export const yueyangDepartment: RulePack = {
  id: 'yueyang-department',
  name: '湖南岳阳部门整体支出',
  kind: 'department',
  year: null,
  basis: BASIS,
  detect: { titleHas: ['岳阳'], titleLacks: [], unitHas: ['岳阳'] },
  rules: [
    rule('yueyang.staff', 'dept.staff_control_rate', deduct('100', 'above', '0.5', null), STATED),
    rule(
      'yueyang.key-spend',
      'dept.key_spend_rate',
      bands([
        ['>=', '90', points('5')],
        ['>=', '80', points('4')],
        ['>=', '70', points('3')],
        ['>=', '60', points('2')],
      ]),
      STATED,
    ),
    rule(
      'yueyang.adjust',
      'dept.budget_adjust_rate',
      bands([
        ['=', '0', points('3')],
        ['<=', '10', points('2')],
        ['<=', '20', points('1')],
        ['<=', '30', points('0.5')],
      ]),
      STATED,
    ),
    rule('yueyang.san-control', 'dept.san_control_rate', deduct('100', 'above', '1', null), STATED),
  ],
  targets: null,
  judged: [],
  grades: USUAL_GRADES,
};
