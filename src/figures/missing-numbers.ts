import type { MalformedFigure } from './figure';
import { unitAt } from './units';

/** Words that announce an amount: followed at once by a unit of money or a percentage, the number is missing. */
const ANNOUNCING = [
  '增加',
  '减少',
  '增长',
  '下降',
  '节约',
  '超支',
  '支出',
  '预算',
  '结余',
  '结转',
  '共计',
  '合计',
  '上升',
  '降低',
  '缩短',
  '延长',
  '提高',
  '追加',
  '追减',
  '核减',
  '审减',
  '调减',
  '压缩',
  '节省',
  '上涨',
  '下调',
  '超出',
  '压减',
  '多支出',
  '多支出了',
  '增加了',
  '减少了',
  '增长了',
  '下降了',
  '降低了',
  '上升了',
  '节约了',
  '超支了',
  '完成率',
  '执行率',
  '占比',
  '占',
  '为',
  '费',
];
const LONGEST_FIRST = [...ANNOUNCING].sort((a, b) => b.length - a.length);
const FIRST_SIGNS: ReadonlySet<string> = new Set(ANNOUNCING.map((word) => word.charAt(0)));
/** 增加元 lacks its number; 支出元 may be the head of a column. */
const CHANGES: readonly string[] = [
  '增加',
  '减少',
  '节约',
  '超支',
  '节省',
  '核减',
  '压缩',
  '追加',
  '提高',
  '降低',
  '下降',
];
/** 追加万元用于…: what the amount that is missing was for. */
const FOR = /^(?:用于|由)/u;
const CLOSING = '，。；、,;（）)\n';

/** 较上年增加万元，: an amount announced, its unit written, its number forgotten. */
export function readMissingNumbers(text: string): readonly MalformedFigure[] {
  const found: MalformedFigure[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (!FIRST_SIGNS.has(text[i] ?? '')) continue;
    const word = LONGEST_FIRST.find((w) => text.startsWith(w, i));
    if (word === undefined) continue;
    const unit = unitAt(text, i + word.length);
    const isTime = unit?.unit.kind === 'time' && (word === '缩短' || word === '延长');
    const isCounted =
      isTime ||
      (unit?.unit.kind === 'count' &&
        CHANGES.includes(word) &&
        /(?:上年|去年|同比|同期|年初|上期|计划)$/u.test(text.slice(Math.max(0, i - 4), i)));
    if (
      unit === null ||
      (unit.unit.kind !== 'money' &&
        unit.unit.kind !== 'percent' &&
        unit.unit.kind !== 'points' &&
        !isCounted)
    ) {
      continue;
    }
    // 公用经费万元 may be the head of a column; within a sentence its amount is missing.
    if (word === '费' && text[unit.end] === undefined) continue;
    // 金额单位为万元 tells the unit and announces nothing.
    if (/单位|计量|以$/u.test(text.slice(Math.max(0, i - 6), i))) continue;
    const isLoneCharacter = unit.unit.id === '万' || unit.unit.id === '亿';
    const next = text[unit.end];
    if (
      isLoneCharacter ||
      (unit.unit.id === '元' && !CHANGES.includes(word)) ||
      (next !== undefined && !CLOSING.includes(next) && !FOR.test(text.slice(unit.end, unit.end + 2)))
    )
      continue;
    found.push({
      kind: 'malformed',
      defect: 'missing-number',
      figure: null,
      text: text.slice(i, unit.end),
      span: { start: i, end: unit.end },
    });
  }
  return found;
}
