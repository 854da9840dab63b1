import type { RulePack } from '../rule';
import { USUAL_GRADES } from './grades';
import { IN_PROPORTION, rule } from './rule-builders';

const BASIS = '湖北省项目支出绩效自评表填表说明（20分执行率、80分绩效目标）';

export const hubeiProject: RulePack = {
  id: 'hubei-project',
  name: '湖北省项目支出（20/80）',
  kind: 'project',
  year: null,
  basis: BASIS,
  detect: { titleHas: ['湖北'], titleLacks: [], unitHas: ['湖北'] },
  rules: [
    rule('hubei.execution', 'proj.exec_rate', IN_PROPORTION, {
      confidence: 'stated',
      basis: BASIS,
    }),
  ],
  targets: {
    unmet: 'ratio',
    rounding: { mode: 'half-up', digits: 2 },
    confidence: 'stated',
    basis: BASIS,
  },
  judged: [
    { label: '达成年度指标', from: '0.8', to: '1' },
    { label: '部分达成年度指标并具有一定效果', from: '0.5', to: '0.8' },
    { label: '未达成年度指标且效果较差', from: '0', to: '0.5' },
  ],
  grades: USUAL_GRADES,
};
