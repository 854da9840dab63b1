import { unitKindOf } from './figure-facts';
import type { Slot } from './slots';

export type ScoreAspect = 'weight' | 'score' | 'deduction';

const DEDUCTION =
  /(?:扣分(?:合计|共计)|[失丢]分|被扣掉的|扣分|扣减|扣除|扣掉|扣去|扣罚|扣|减|失)(?:了|为|其)?$/u;
const SCORE =
  /(?:实际得分|自评得分|自评分数?|实得分?|得分|实际得|评分|评价得分|打分|总得分|自评|复核|复评|评定|评为|得|获|综合得分|小计|均分|平均分|满意度|成绩|测评)(?:为|是|共|计|了|达到?|合计)?$/u;
const WEIGHT =
  /(?:应得分?|满分|分值|设定分值|参考分值|权重|总分值?|标准分|共|计|赋分|分数|各|占)(?:为|是|共|计|合计)?$/u;
/** 自评得分18.5，扣1.5: points whose 分 is left out, where the words allow nothing else. */
const NAMES_POINTS =
  /(?:得分|评分|分值|总分|满分|应得|实得|自评得|扣分|[得扣]分(?:合计|共计))(?:为|是)?$|^扣$/u;
const OTHER_POINTS = /分数线|分差|录取/u;

/** 应得6分, 实得6分, 扣2.1分, 决策20分: what points stand for; null where they are no points of an evaluation. */
export function scoreAspect({ reading, lead, before }: Slot): ScoreAspect | null {
  if (reading.kind === 'ratio') return 'score';
  const words = lead.trim();
  const isBare = reading.kind === 'figure' && reading.unit === null && NAMES_POINTS.test(words);
  if (unitKindOf(reading) !== 'score' && !isBare) return null;
  if (
    /核减|压减|[低高多少差]$|(?:低于|高于|高出|低了|少于)[^，]*$|[比较][^，]*(?:[多少](?:得|扣)|[下上]调|提高|降低|增加|减少)$/u.test(
      words,
    )
  )
    return null;
  if (DEDUCTION.test(words)) return 'deduction';
  if (/应得分?(?:为|是)?$/u.test(words)) return 'weight';
  // 扣2.5分，计9.5分: what is left.
  if (SCORE.test(words) || (words === '计' && /扣[^，。；]{0,8}分，计$/u.test(before))) return 'score';
  if (WEIGHT.test(words)) return 'weight';
  if (OTHER_POINTS.test(before)) return null;
  // 决策20分: points right behind a name are what it can earn.
  return 'weight';
}
