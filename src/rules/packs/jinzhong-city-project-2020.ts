import type { RulePack } from '../rule';
import { USUAL_GRADES } from './grades';
import { IN_PROPORTION, rule } from './rule-builders';

/** Both published project forms give these two rates in exact proportion, rounded half up to 0.01. */
export const jinzhongCityProject2020: RulePack = {
  id: 'jinzhong-city-project-2020',
  name: '晋中市项目支出（2020年度）',
  kind: 'project',
  year: 2020,
  basis: null,
  detect: { titleHas: ['晋中市'], titleLacks: ['开发区'] },
  rules: [
    rule('jinzhong.fund-arrival', 'proj.fund_arrival_rate', IN_PROPORTION),
    rule('jinzhong.execution', 'proj.exec_rate', IN_PROPORTION, { variant: 'spent-over-arrived' }),
  ],
  targets: null,
  judged: [],
  grades: USUAL_GRADES,
};
