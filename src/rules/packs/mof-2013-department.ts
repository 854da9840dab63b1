import type { RulePack } from '../rule';
import { USUAL_GRADES } from './grades';

/** The indicators of the framework; it publishes neither weights nor rules. */
export const mof2013Department: RulePack = {
  id: 'mof-2013-department',
  name: '财预〔2013〕53号部门整体支出框架（只有指标）',
  kind: 'department',
  year: 2013,
  basis: null,
  detect: { titleHas: [], titleLacks: [], isFallback: true },
  rules: [],
  targets: null,
  judged: [],
  grades: USUAL_GRADES,
};
