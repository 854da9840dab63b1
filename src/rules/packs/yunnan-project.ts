import type { RulePack } from '../rule';
import { USUAL_GRADES } from './grades';

/** Layout only: no scoring rules of the place are known, printed targets decide. */
export const yunnanProject: RulePack = {
  id: 'yunnan-project',
  name: '云南省项目支出公开表（只有版式）',
  kind: 'project',
  year: null,
  basis: null,
  detect: { titleHas: ['云南'], titleLacks: [], unitHas: ['云南'] },
  rules: [],
  targets: null,
  judged: [],
  grades: USUAL_GRADES,
};
