import type { RulePack } from '../rule';
import { USUAL_GRADES } from './grades';

/** Layout only: no scoring rules of the place are known, printed targets decide. */
export const chongqingDepartment: RulePack = {
  id: 'chongqing-department',
  name: '重庆市部门整体支出（只有版式）',
  kind: 'department',
  year: null,
  basis: null,
  detect: { titleHas: ['重庆'], titleLacks: [], unitHas: ['重庆'] },
  rules: [],
  targets: null,
  judged: [],
  grades: USUAL_GRADES,
};
