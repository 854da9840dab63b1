import type { RulePack } from '../rule';
import { USUAL_GRADES } from './grades';

/** Layout only: no scoring rules of the place are known, printed targets decide. */
export const sichuanProject: RulePack = {
  id: 'sichuan-project',
  name: '四川省项目支出（只有版式）',
  kind: 'project',
  year: null,
  basis: null,
  detect: { titleHas: ['四川'], titleLacks: [], unitHas: ['四川'] },
  rules: [],
  targets: null,
  judged: [],
  grades: USUAL_GRADES,
};
