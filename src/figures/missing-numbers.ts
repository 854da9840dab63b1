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
  '为',
];
const CLOSING = '，。；、,;）)\n';

/** 较上年增加万元，: an amount announced, its unit written, its number forgotten. */
export function readMissingNumbers(text: string): readonly MalformedFigure[] {
  const found: MalformedFigure[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const word = ANNOUNCING.find((w) => text.startsWith(w, i));
    if (word === undefined) continue;
    const unit = unitAt(text, i + word.length);
    if (
      unit === null ||
      (unit.unit.kind !== 'money' && unit.unit.kind !== 'percent' && unit.unit.kind !== 'points')
    ) {
      continue;
    }
    const isLoneCharacter = unit.unit.id === '元' || unit.unit.id === '万' || unit.unit.id === '亿';
    const next = text[unit.end];
    if (isLoneCharacter || (next !== undefined && !CLOSING.includes(next))) continue;
    found.push({
      kind: 'malformed',
      defect: 'missing-number',
      text: text.slice(i, unit.end),
      span: { start: i, end: unit.end },
    });
  }
  return found;
}
