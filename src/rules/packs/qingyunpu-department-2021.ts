import type { RulePack } from '../rule';
import { USUAL_GRADES } from './grades';

/** Its rows are measured by the targets printed on them; what a missed target costs is not known. */
export const qingyunpuDepartment2021: RulePack = {
  id: 'qingyunpu-department-2021',
  name: '青云谱区部门整体支出（2021年度）',
  kind: 'department',
  year: 2021,
  basis: null,
  detect: { titleHas: [], titleLacks: [], unitHas: ['青云谱'] },
  rules: [],
  targets: null,
  judged: [],
  grades: USUAL_GRADES,
};
