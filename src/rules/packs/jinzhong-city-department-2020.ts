import type { RulePack } from '../rule';
import { USUAL_GRADES } from './grades';
import { COMPLETION_BANDS, COMPLETION_PER_POINT, completionRule, JINZHONG_RULES } from './jinzhong-rules';

export const jinzhongCityDepartment2020: RulePack = {
  id: 'jinzhong-city-department-2020',
  name: '晋中市部门整体支出（2020年度）',
  kind: 'department',
  year: 2020,
  basis: null,
  detect: { titleHas: ['晋中市'], titleLacks: ['开发区'] },
  rules: [...JINZHONG_RULES, completionRule(COMPLETION_PER_POINT, [COMPLETION_BANDS])],
  targets: null,
  judged: [],
  grades: USUAL_GRADES,
};
