import type { RulePack } from '../rule';
import { USUAL_GRADES } from './grades';
import { bands, deduct, points, rule } from './rule-builders';

const BASIS = '湖南省部门整体支出绩效评价指标评分标准（2018年度公开的评分表印明）';
const STATED = { confidence: 'stated', basis: BASIS } as const;

export const hunanDepartment2018: RulePack = {
  id: 'hunan-department-2018',
  name: '湖南省部门整体支出（2018年度）',
  kind: 'department',
  year: 2018,
  basis: BASIS,
  detect: { titleHas: ['湖南'], titleLacks: ['岳阳'], unitHas: ['湖南'] },
  rules: [
    rule('hunan.san-change', 'dept.san_change_rate', deduct('0', 'above', '0.8', null), STATED),
    rule('hunan.completion', 'dept.budget_completion_rate', deduct('100', 'below', '2', null, '5'), STATED),
    rule(
      'hunan.adjust',
      'dept.budget_adjust_rate',
      bands([
        ['=', '0', points('8')],
        ['<=', '10', points('6')],
        ['<=', '20', points('4')],
        ['<=', '30', points('2')],
      ]),
      STATED,
    ),
  ],
  targets: null,
  judged: [],
  grades: USUAL_GRADES,
};
