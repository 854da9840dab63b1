import type { SampleRow } from './department-form';

interface Texts {
  readonly planning: readonly [string, string];
  readonly management: readonly string[];
  readonly assets: readonly [string, string];
  readonly duties: readonly [string, string, string];
  readonly effects: readonly [string, string, string, string];
}

/** Sentences for the rows that a person judges. */
export const TEXTS: Texts = {
  planning: ['年度工作规划与本地发展规划和单位职责一致。', '年度任务已细化到科室，目标清楚、可以考核。'],
  management: [
    '已建立预算、财务等管理制度并执行到位。',
    '资金拨付手续齐全，用途与批复相符，未发现截留、挪用情况。',
    '按规定的时间和内容公开了预决算。',
    '基础数据和会计信息真实、完整。',
  ],
  assets: ['资产管理制度健全并得到执行。', '资产账实相符，年末已盘点，处置手续完备。'],
  duties: ['年度各项任务均已完成。', '各项任务经考核达到要求。', '重点工作按期完成。'],
  effects: [
    '对辖区经济发展起到积极作用。',
    '带动就业，群众反映良好。',
    '配合完成环保各项任务。',
    '回访对象满意度为98%。',
  ],
};

export function judged(
  group: string,
  name: string,
  weight: readonly [number, number],
  analysis: string,
  score: number | null,
): SampleRow {
  return { group, name, reference: weight[0], set: weight[1], analysis, score };
}
