import type { Cell } from '../sheet';
import type { FormKind } from './form';
import { tight } from './labels';

/** What a title says: a kind, or `scored` where only the content of the form tells department and project apart. */
export type TitleKind = FormKind | 'scored';

const LONGEST_TITLE = 60;
const EVALUATED = '(?:自评|评价|自我评价|自查|评估|评分)';

/** In order: the first pattern that fits decides. */
const TITLES: readonly (readonly [TitleKind, RegExp])[] = [
  ['summary', /汇总(?:情况|统计)?表$|自评(?:情况|结果)一览表$/u],
  ['report', /(?:自评|评价|绩效|评审|复核).*报告(?:正文|摘要|提纲)?$|^(?:报告)?摘要$/u],
  ['basic-data', /基础(?:数据|信息|情况|资料)(?:采集|统计|情况|信息)?表$/u],
  ['project', new RegExp(`(?:项目|专项|转移支付|政策).*${EVALUATED}.*表$`, 'u')],
  ['department', new RegExp(`(?:整体|部门|单位).*${EVALUATED}.*表$`, 'u')],
  ['scored', new RegExp(`${EVALUATED}.*表$|绩效(?:情况|得分|评分|指标)表$`, 'u')],
  ['targets', /目标(?:申报|申请|批复|完成情况|任务|分解)?表$/u],
];

/** 附件1： and 表1 in front of a title, 第几页 and remarks in brackets behind it. */
function bareTitle(text: string): string {
  return tight(text)
    .replace(/^(?:附件|附表|附|表)[\d０-９一二三四五六七八九十.．—-]*[：:、.．]?/u, '')
    .replace(/[（(【[][^（）()【】[\]]*[）)】\]]$/u, '');
}

/** The kind of form that a cell's text is the title of; null where it is none. Prose that mentions a form is no title. */
export function titleKind(cell: Cell): TitleKind | null {
  if (cell.value.kind !== 'text') return null;
  const text = bareTitle(cell.text);
  if (text.length > LONGEST_TITLE || /[。；;，,：:]/u.test(text) || /^(?:注|备注|说明)/u.test(text))
    return null;
  return TITLES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
