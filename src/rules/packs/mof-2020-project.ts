import type { JudgedBand, RulePack, TargetPolicy } from '../rule';
import { USUAL_GRADES } from './grades';
import { IN_PROPORTION, rule } from './rule-builders';

export const MOF_2020 = '财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）';

/** Reached targets earn the weight, missed ones in proportion to what was done. */
export const MOF_2020_TARGETS: TargetPolicy = {
  unmet: 'ratio',
  rounding: { mode: 'half-up', digits: 2 },
  confidence: 'stated',
  basis: MOF_2020,
};

const MOF_2020_BANDS: readonly JudgedBand[] = [
  { label: '达成年度指标', from: '0.8', to: '1' },
  { label: '部分达成年度指标并具有一定效果', from: '0.6', to: '0.8' },
  { label: '未达成年度指标且效果较差', from: '0', to: '0.6' },
];

export const mof2020Project: RulePack = {
  id: 'mof-2020-project',
  name: '财预〔2020〕10号项目支出自评',
  kind: 'project',
  year: 2020,
  basis: MOF_2020,
  detect: { titleHas: [], titleLacks: [], isFallback: true },
  rules: [
    rule('mof-2020.execution', 'proj.exec_rate', IN_PROPORTION, {
      confidence: 'stated',
      basis: MOF_2020,
    }),
  ],
  targets: MOF_2020_TARGETS,
  judged: MOF_2020_BANDS,
  grades: USUAL_GRADES,
};
