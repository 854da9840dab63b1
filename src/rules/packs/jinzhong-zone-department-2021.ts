import type { RulePack } from '../rule';
import { USUAL_GRADES } from './grades';
import { COMPLETION_BANDS, completionRule, JINZHONG_RULES } from './jinzhong-rules';
import { atLeast } from './rule-builders';

export const jinzhongZoneDepartment2021: RulePack = {
  id: 'jinzhong-zone-department-2021',
  name: '晋中开发区部门整体支出（2021年度）',
  kind: 'department',
  year: 2021,
  basis: null,
  detect: { titleHas: ['晋中开发区'], titleLacks: [] },
  rules: [...JINZHONG_RULES, completionRule(COMPLETION_BANDS, [atLeast('95')])],
  targets: null,
  judged: [],
  grades: USUAL_GRADES,
};
