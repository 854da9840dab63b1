import { nameKey } from '../indicators';
import type { ColumnRole } from './form';

const BRACKETED = /[（(【[][^（）()【】[\]]*[）)】\]]/gu;

/** A label as it counts for comparison: no spaces, line breaks, quotes, brackets, colons; narrow characters. */
export function labelKey(label: string): string {
  return nameKey(label).replace(/[：:。．.、]/gu, '');
}

/** The same with what stands in brackets kept. */
export function tight(label: string): string {
  return label.replace(/[\s\u00A0\u3000]/gu, '');
}

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['reference', /^参考分值$/],
  ['set', /^设定分值$/],
  ['level1', /^一级指标$/],
  ['level2', /^二级指标$/],
  ['level3', /^(三级指标|指标名称|绩效指标|评价指标)$/],
  ['weight', /^(指标)?(分值|权重|分值权重|权重分值|标准分|标准分值|满分|权重分)$/],
  ['target', /^(年度|年初|全年|预期|绩效)?(设定)?(指标|目标)值$/],
  ['actual', /^(全年|年度|实际)?(实际)?完成(值|指标值|情况)$|^全年实际值$/],
  ['progress', /^完成(进度|比例|程度|率)?$/],
  ['analysis', /^(计算分析情况|计算方式\/?说明|计算(过程|说明|分析)|评分说明|评价说明|情况说明)$/],
  ['deviation', /^(偏差|未完成|扣分).*(原因|措施|说明).*$/],
  ['score', /^(评价|自评|实际|单位自评|评分)?(得分|分数|自评分)$/],
];

/** What a header cell says about its column; null where the label is none we know. */
export function columnRole(label: string): ColumnRole | null {
  const key = tight(label).replace(BRACKETED, '');
  return ROLES.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

export function isTotalLabel(label: string): boolean {
  return /^(综合得分|综合评分|总分|总得分|合计得分|得分合计|合计|总计)$/.test(labelKey(label));
}

export function isGradeLabel(label: string): boolean {
  return /^(评价结果等次|评价(结果)?等级|评价等次|绩效等级|自评等级|等级|等次)$/.test(labelKey(label));
}

/** What follows an indicator table: signatures, reviewers, notes. */
export function isTableEnd(label: string): boolean {
  return /^(评价人员|评价人|评价小组|单位负责人|部门负责人|填报人|填表人|联系人|经办人|备注|注|说明|填报说明)/.test(
    tight(label).replace(/^[（(]/u, ''),
  );
}

/** A dash that stands for 'nothing to be filled in here'. */
export function isDash(text: string): boolean {
  return /^[-—–―─－/\s]+$/u.test(text);
}
