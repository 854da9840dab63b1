import { remembered } from '../figures';
import { nameKey } from '../indicators';
import type { ColumnRole } from './form';

/** Labels are short; longer texts are prose and not worth a pattern. */
const MAX_LABEL = 24;
const BRACKETED = /[（(【[][^（）()【】[\]]*[）)】\]]/gu;

/** A label as it counts for comparison: no spaces, line breaks, quotes, brackets, colons; narrow characters. */
export function labelKey(label: string): string {
  return nameKey(label).replace(/[：:。．.、]/gu, '');
}

/** The name of a group without the colon and the weight that may stand behind it: 投入：, 产出指标（30分）. */
export function groupName(label: string): string {
  return tight(label)
    .replace(/[（(][\d０-９.．]{1,6}分[）)]$/u, '')
    .replace(/[：:]$/u, '');
}

/** A label without spaces and line breaks; what stands in brackets is kept. */
export function tight(label: string): string {
  return label.replace(/[\s\u00A0\u3000]/gu, '');
}

/** Level names that stand in brackets: 绩效指标（二级）. */
const BRACKETED_LEVELS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['level1', /(?:指标|目标)[（(]一级(?:指标)?[）)]$/u],
  ['level2', /(?:指标|目标)[（(]二级(?:指标)?[）)]$/u],
  ['level3', /(?:指标|目标)[（(]三级(?:指标)?[）)]$/u],
];

/** Roles of table columns by what their head says, in order. */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['reference', /^参考(?:分值?|权重)?$/u],
  ['set', /^设定(?:分值?|权重)?$/u],
  ['level1', /^一级(?:指标|目标)(?:名称)?$/u],
  ['level2', /^二级(?:指标|目标)(?:名称)?$/u],
  [
    'level3',
    /^(?:三级(?:指标|目标)(?:名称)?|(?:绩效|评价|考核|具体|自评)?指标(?:名称|内容)?|评价内容|考核内容)$/u,
  ],
  [
    'weight',
    /^(?:指标|标准|权重|本项|自评|评价|规定|目标)?(?:分值|权重|满分|权重分|标准分|总分值|应得分)(?:权重|值|比例|数)?$|^(?:权重系数|分值权重|执行率(?:权重|分值))$/u,
  ],
  ['coefficient', /^(?:得分|完成|评分|计分|调整|难度|指标|折算)?系数$/u],
  ['direction', /^(?:绩效)?(?:指标|目标)?(?:方向|性质|属性)$|^(?:比较|运算)?符号?$/u],
  ['revised', /^调整后?(?:的|年度)?(?:指标值|目标值|绩效目标|指标|目标)$/u],
  ['unit', /^(?:计量|度量|计算|指标)?单位$/u],
  [
    'target',
    /^(?:年度|年初|全年|预期|绩效|本年|当年|计划|目标|预计)*(?:设定|绩效|计划)?(?:指标值|目标值|计划值|指标目标值|任务数|计划数|目标任务|指标)$/u,
  ],
  [
    'actual',
    /^(?:年度|全年|本年|当年|指标|自评|绩效)?(?:实际)?(?:完成|达成|实现)(?:值|指标值|情况|指标|数|结果)?$|^(?:全年|年度|本年|指标)?实际(?:完成)?(?:值|指标值|数|情况)$/u,
  ],
  ['progress', /^(?:指标|目标)?完成(?:进度|比例|程度|率)$/u],
  [
    'rule',
    /^(?:评分|计分|评价|得分|扣分|赋分|打分|考评)(?:标准|细则|办法|规则|方法)(?:及说明)?$|^(?:指标解释|指标说明|评价要点)(?:及|和|与|\/)评分标准$/u,
  ],
  ['explanation', /^(?:指标|评价|考核)(?:解释|说明|要点|内涵)$/u],
  [
    'analysis',
    /^(?:计算分析情况|计算方式\/?说明|计算(?:过程|说明|分析|方法|公式)(?:及结果)?|(?:评分|评价|自评|得分|打分|计分)(?:说明|依据|过程|理由|情况)(?:说明)?|情况说明|自评情况分析)$/u,
  ],
  [
    'analysis',
    /^(?:指标|自评|评价|得分|评分|打分|计分|完成)?(?:计算|测算|分析)(?:计算|分析|方式|方法|过程|说明|公式|依据|结果|情况|及|和|与|\/|、)*$/u,
  ],
  [
    'deviation',
    /^.{0,12}(?:偏差|未完成|扣分|失分|未达标).*(?:原因|措施|说明|分析).*$|^原因(?:分析|说明)?(?:及.*措施)?$/u,
  ],
  ['deduction', /^扣(?:减)?分(?:值|数|情况)?$/u],
  ['review', /^.{0,6}(?:复核|复评|复审|审核|抽查|核定)(?:得)?分(?:数|值)?$/u],
  [
    'score',
    /^(?:评价|自评|实际|单位|部门|预算单位|评分|指标|实得|最终|本项|自我评价|执行率)*(?:得分|分数|自评分|评分|打分|实得分|自评得分)(?:值)?$/u,
  ],
  ['note', /^(?:备注|说明|备注说明|其他说明)$/u],
];

/** A head without what it says besides its name: 得分/满分, 得分（满分10分）, 执行率（B/A）. */
export function bareLabel(label: string): string {
  return tight(label)
    .replace(BRACKETED, '')
    .replace(/[：:*＊“”"]/gu, '')
    .replace(/\/满分$/u, '')
    .replace(/[A-Z/÷*×=]+$/u, '');
}

/** What a header cell says about its column; null where the label is none we know. */
export const columnRole = remembered((label: string): ColumnRole | null => {
  if (label.length > 2 * MAX_LABEL) return null;
  const bracketed = BRACKETED_LEVELS.find(([, pattern]) => pattern.test(tight(label)));
  if (bracketed !== undefined) return bracketed[0];
  // 指标说明（计算过程）, 指标说明及计算: what was worked out stands there.
  if (/(?:说明|解释|情况).{0,3}计算(?:过程|结果|情况|说明)?[）)]?$/u.test(tight(label))) return 'analysis';
  const key = bareLabel(label);
  return ROLES.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
});

function shortKey(label: string): string {
  return label.length > 2 * MAX_LABEL ? '' : labelKey(label);
}

export function isTotalLabel(label: string): boolean {
  const key = shortKey(label);
  return (
    /综合|总|合计/u.test(key) &&
    /^(?:自评|评价|综合|绩效|最终|指标|得分|评分|分值|总|合计|总计|总分)+$/u.test(key)
  );
}

/** 小计, 投入小计: the sum of the rows above it. */
export function isSubtotalLabel(label: string): boolean {
  return /^.{0,8}小计$/u.test(shortKey(label));
}

export function isGradeLabel(label: string): boolean {
  return /^(?:自评|评价|绩效|评定|综合|最终|考核)?(?:结果)?(?:评价|评定)?(?:等次|等级|评级|级别)$/u.test(
    shortKey(label),
  );
}

const SIGNED_BY =
  /^(?:评价人员|评价人|评价小组|(?:单位|部门|项目)?负责人|填报人|填表人|制表人|审核人|联系人|联系电话|经办人)(?:及联系电话)?(?:[（(：:签]|$)/u;
const NOTE = /^(?:备注|注|说明|填报说明|填表说明|其他需要?说明(?:的)?(?:事项|问题|情况))(?:[：:.．、\d]|$)/u;

/** What follows an indicator table: signatures, reviewers, notes. */
export function isTableEnd(label: string): boolean {
  const start = tight(label.slice(0, 2 * MAX_LABEL)).replace(/^[（(]/u, '');
  return SIGNED_BY.test(start) || NOTE.test(start);
}

/** A dash that stands for 'nothing to be filled in here'. */
export function isDash(text: string): boolean {
  return /^[-—–―─－/\s]+$/u.test(text);
}
