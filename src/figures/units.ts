import { Decimal } from './decimal';

/**
 * What a unit measures. Figures compare only within one kind; `points` (个百分点) is a difference of percentages
 * and never a percentage itself.
 */
export type UnitKind = 'money' | 'percent' | 'points' | 'score' | 'count' | 'area' | 'length' | 'time';

export interface Unit {
  /** As written on screen: 万元, %, 个百分点, 分, 人 ... */
  readonly id: string;
  readonly kind: UnitKind;
  /** How many base units (元, %, 个百分点, 分, one, 平方米, 米, 天) one of this unit is. */
  readonly factor: Decimal;
}

function unit(id: string, kind: UnitKind, factor: number | string = 1): Unit {
  return { id, kind, factor: new Decimal(factor) };
}

const YUAN = unit('元', 'money');
export const WAN_YUAN = unit('万元', 'money', 10_000);
export const PERCENT = unit('%', 'percent');
export const SCORE_POINT = unit('分', 'score');
export const PERSON = unit('人', 'count');

const COUNT_UNITS =
  '人次 人 名 个 家 户 项 次 场 件 亩次 台 套 辆 条 篇 期 份 处 座 所 组 批 起 宗 笔 位 间 册 种 类 只 头 株 棵 盏 例 门 节 支 届'.split(
    ' ',
  );

/** Written form → unit. The reader takes the longest one that fits. */
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...[
    unit('万亿元', 'money', '1000000000000'),
    unit('亿元', 'money', 100_000_000),
    unit('千万元', 'money', 10_000_000),
    unit('百万元', 'money', 1_000_000),
    WAN_YUAN,
    unit('千元', 'money', 1_000),
    YUAN,
    PERCENT,
    unit('‰', 'percent', '0.1'),
    unit('个百分点', 'points'),
    SCORE_POINT,
    unit('亩', 'area', '666.6666666666666666666666666667'),
    unit('公顷', 'area', 10_000),
    unit('平方公里', 'area', 1_000_000),
    unit('平方米', 'area'),
    unit('公里', 'length', 1_000),
    unit('千米', 'length', 1_000),
    unit('米', 'length'),
    unit('天', 'time'),
    unit('小时', 'time', '0.0416666666666666666666666667'),
  ].map((u): [string, Unit] => [u.id, u]),
  ...COUNT_UNITS.map((id): [string, Unit] => [id, unit(id, 'count')]),
  ['％', PERCENT],
  ['百分点', unit('个百分点', 'points')],
  ['㎡', unit('平方米', 'area')],
]);

const LONGEST_UNIT = Math.max(...[...UNITS.keys()].map((name) => name.length));

/** Powers that stand before another unit or alone: 1.2亿, 3万人. Longest first. */
const MULTIPLIERS: readonly (readonly [string, Decimal])[] = [
  ['万亿', new Decimal('1000000000000')],
  ['亿', new Decimal(100_000_000)],
  ['万', new Decimal(10_000)],
];

/** The unit that begins at `at`, spaces before it allowed, with the offset behind it; null where none does. */
export function unitAt(text: string, at: number): { readonly unit: Unit; readonly end: number } | null {
  let start = at;
  while (text[start] === ' ' || text[start] === '\u3000') start += 1;
  for (let length = LONGEST_UNIT; length > 0; length -= 1) {
    const found = UNITS.get(text.slice(start, start + length));
    if (found !== undefined && start + length <= text.length) return { unit: found, end: start + length };
  }
  for (const [name, factor] of MULTIPLIERS) {
    if (!text.startsWith(name, start)) continue;
    const counted = unitAt(text, start + name.length);
    if (counted === null || counted.unit.kind === 'percent' || counted.unit.kind === 'points') {
      return { unit: { id: name, kind: 'money', factor }, end: start + name.length };
    }
    return {
      unit: { ...counted.unit, id: `${name}${counted.unit.id}`, factor: counted.unit.factor.times(factor) },
      end: counted.end,
    };
  }
  return null;
}

/** A unit by its written name (万元, ％, 人); null where the name is no unit. */
export function unitNamed(name: string): Unit | null {
  const found = unitAt(name, 0);
  return found !== null && found.end === name.length ? found.unit : null;
}

/** Whether figures of this kind are counted or laid down, hence exact as written (law 1). */
export function isExactKind(kind: UnitKind): boolean {
  return kind === 'count' || kind === 'score';
}
