import type { UnitKind } from '../figures';
import { findIndicator, nameKey, operandKeys } from '../indicators';

/* Words that may stand around a name without changing what it means. 上年, 去年, 同期 are none of them. */
const LEADING =
  /^(\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|共有|共计|共|(?:机构)?改革后|现(?=核定|编)|重新|核定|核准|现有|实有|截至|截止|我(?:单位|局|部|中心|委|办|处|院|校|站|所|会|队|园区?|镇|乡|街道|馆|社|台|队|厅|系统|集团|县|市|区|省)|(?:本|全)(?:单位|部门|局|院|校|馆|所|站|委|办|中心|镇|乡|园区?|系统|厅|处|街道|集团|社|台|库|队|会|年度|年)|(?:镇|乡|区|县|市|街道)政府|加上|办事处|街道办|卫生院|年内|今年|目前|全部|其中|财政|批复|(?:单位|部门|整体)(?=[在编年整预支])|年中|现有|实有|设|有|全年|当年|年末|年底|年初|实际|的|，|,|(?:19|20)\d\d年(?:度|末|底|初)?|\d{1,2}月(?:底|末|份)?)/u;
const TRAILING =
  /(?:(?:19|20)\d\d年(?:度|末|底|初)?为?|年末为|共有|数量|(?<=预算)安排|只有|仅有|仅为|只|仅|核定为|确定为|批复为|为|是|有|达到|达|共计|共|计|约|合计|金额|总额|[：:（(])$/u;
const MAX_LABEL = 40;
const MIN_OPEN_NAME = 5;
/** Outputs are counted or measured. */
const MEASURED: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'area',
  'length',
  'volume',
  'mass',
  'energy',
  'time',
]);

export interface LabelledMeasure {
  readonly measure: string;
  /** The year written in front of the name; null where none is. */
  readonly year: number | null;
}

function lookUp(label: string, kind: UnitKind): string | null {
  const key = nameKey(label);
  // 数 and 金额 may be left out of long names only: 全年预算 and 支出 alone say too little.
  for (const ending of key.length < MIN_OPEN_NAME ? [''] : ['', '数', '金额']) {
    const operand = operandKeys().get(key + ending);
    if (operand?.unit === kind || (operand?.id.startsWith('out_') === true && MEASURED.has(kind)))
      return operand.id;
  }
  if (kind !== 'percent') return null;
  return findIndicator(label, { families: ['department'], level2: '' })?.id ?? null;
}

/**
 * What the words in front of a figure measure. The whole of them must be a name of the catalogue, small words aside:
 * a name that merely ends in one (营业执照预算) is none.
 * @param kind of the figure's unit; a name is taken only for figures of its own kind
 */
export function measureOfLabel(words: string, kind: UnitKind): LabelledMeasure | null {
  if (words.length > MAX_LABEL || words.includes('分别')) return null;
  let label = words.trim();
  let year: number | null = null;
  let leading: string | undefined;
  do {
    const measure = lookUp(label, kind) ?? lookUp(label.replace(TRAILING, ''), kind);
    if (measure !== null) return { measure, year };
    leading = LEADING.exec(label)?.[0];
    const named = /^(?:19|20)\d\d/u.exec(leading ?? '')?.[0];
    if (named !== undefined) year = Number(named);
    label = label.slice(leading?.length ?? 0).trim();
  } while (leading !== undefined && label !== '');
  return null;
}
