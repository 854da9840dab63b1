import { isChinese, isLatin } from './characters';
import { Decimal } from './decimal';
import type { Unit, UnitKind } from './unit';
import { NOT_UNITS, UNITS } from './unit-list';

export type { Unit, UnitKind } from './unit';
export { PERCENT, PERSON, SCORE_POINT, TENTH, TIMES, WAN_YUAN } from './unit-list';

/** A unit with the offset behind it. */
export interface UnitPlace {
  readonly unit: Unit;
  readonly end: number;
}

/** What a unit or a power may begin with, so that most texts need no further look. */
const FIRST_SIGNS: ReadonlySet<string> = new Set(
  [...UNITS.keys(), '亿', '億', '万', '萬', '千', '百'].map((name) => name.charAt(0)),
);
const LONGEST_UNIT = Math.max(...[...UNITS.keys()].map((name) => name.length));

/** Powers that stand before another unit or alone: 1.2亿, 3万人. Longest first. */
const MULTIPLIERS: readonly (readonly [string, Decimal])[] = [
  ['万亿', new Decimal('1000000000000')],
  ['亿', new Decimal(100_000_000)],
  ['万', new Decimal(10_000)],
  ['萬', new Decimal(10_000)],
  ['億', new Decimal(100_000_000)],
];
/** Powers that count only before another unit: 5千人, 8千余亩. */
const SMALL_MULTIPLIERS: readonly (readonly [string, Decimal])[] = [
  ['千', new Decimal(1_000)],
  ['百', new Decimal(100)],
];

/** Nothing is paid per 元 or %, save per 万元, which has a power before it. */
const NOT_PER: ReadonlySet<UnitKind> = new Set<UnitKind>(['percent', 'points', 'score', 'times']);

/** 3万% does not occur: 万 is money there and the rest something else. */
const NOT_MULTIPLIED: ReadonlySet<UnitKind> = new Set<UnitKind>(['percent', 'points', 'score']);

function multiplied(name: string, factor: Decimal, counted: UnitPlace): UnitPlace {
  const { unit: base, end } = counted;
  return { unit: { ...base, id: `${name}${base.id}`, factor: base.factor.times(factor) }, end };
}

/** What has no unit of its own and yet is paid or counted per: 元/村, 元/月, 毫克/L. */
const PER_NAMES =
  /^(?:半天|百公里|学期|季度|班级|社区|百户|万车|万户|村|馆|生|日|月|校|站|点|镇|乡|县|市|区|车|学生|h|s|d|kw)/u;
/** What may stand behind 元/亩: no further word, unless one that goes on with the sentence. */
const BEHIND_PER =
  /^(?:(?![\u4e00-\u9fff\d])|(?=[提降增至到的发标计以为左上下调补核测由缩涨升给支收结包拨执奖加减]))/u;
/** 元/座公里: anything in few signs, where nothing of the sentence can follow it at once. */
const PER_ANYTHING =
  /^[\u4e00-\u9fff]{1,4}?(?=以[内上下]|[，。；、,;）)\s/／·・]|$|按|测算|结算|包干|下调|上调|调整|发放|拨付|补助|计)/u;
const MAX_PER = 6;

/** The offset behind one “/亩”; null where none begins at `at`. */
function behindPer(text: string, at: number, signs: string): number | null {
  if (!signs.includes(text[at] ?? ' ')) return null;
  const counted = simpleUnitAt(text, at + 1);
  const rest = text.slice(at + 1, at + 1 + MAX_PER);
  const name = PER_NAMES.exec(rest)?.[0] ?? '';
  const known = counted === null || NOT_PER.has(counted.unit.kind) ? at + 1 : counted.end;
  // 元/万车: 万 alone would be money.
  const longest = Math.max(known, at + 1 + name.length);
  if (longest > at + 1 && mayFollowPer(text, longest)) return longest;
  const anything = PER_ANYTHING.exec(rest)?.[0].length ?? 0;
  return anything > 0 ? at + 1 + anything : longest > at + 1 ? longest : null;
}

/** Whether a price may end here, or go on with a further stroke. */
function mayFollowPer(text: string, end: number): boolean {
  return BEHIND_PER.test(text.slice(end, end + 1));
}

/** 元/亩, 元/人·天, 立方米/日: so much for each of something. */
function pricedAt(text: string, base: UnitPlace): UnitPlace | null {
  let end = behindPer(text, base.end, '/／');
  if (end === null) return null;
  for (let next: number | null = end; next !== null; next = behindPer(text, next, '/／·・')) end = next;
  if (!mayFollowPer(text, end)) return null;
  const id = base.unit.id + text.slice(base.end, end).replace(/／/gu, '/');
  return { unit: { id, kind: 'per', factor: base.unit.factor }, end };
}

/** The unit that begins at `at`, spaces before it allowed, with the offset behind it; null where none does. */
export function unitAt(text: string, at: number): UnitPlace | null {
  const found = simpleUnitAt(text, at);
  return found === null ? null : (pricedAt(text, found) ?? found);
}

/** 件（套）, 册（件）, 座次: two names of what is counted. */
function withSecondName(text: string, found: UnitPlace): UnitPlace {
  if (found.unit.kind !== 'count') return found;
  // 58座次, 3家次: so many times.
  const isTimes =
    text[found.end] === '次' &&
    !found.unit.id.endsWith('次') &&
    !'数日序要品级'.includes(text[found.end + 1] ?? ' ');
  if (isTimes) return { unit: { ...found.unit, id: `${found.unit.id}次` }, end: found.end + 1 };
  if (!/[（(]/u.test(text[found.end] ?? ' ')) return found;
  const second = /^[（(]([^（）()\d]{1,2})[）)]/u.exec(text.slice(found.end, found.end + 4));
  if (second === null || UNITS.get(second[1] ?? '')?.kind !== 'count') return found;
  return { unit: { ...found.unit, id: `${found.unit.id}${second[0]}` }, end: found.end + second[0].length };
}

const CLOSES = '，。；、,;：:）)\n';

/** 0.1 万⏎元, 1.8万⏎人，: a cell too narrow for its text breaks before the unit; other units than of money must end their clause. */
function lineBreakBeforeUnit(text: string, at: number, powers: number): number {
  const length = /^[ \u3000]?\n[ \u3000]?|^\s{1,3}(?=元)/u.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  if (length === 0 || text[at + length] === '元') return length;
  const unit = simpleUnitAt(text, at + length, powers);
  const next = unit === null ? ' ' : text[unit.end];
  return next === undefined || CLOSES.includes(next) ? length : 0;
}

/** No amount has more powers one behind the other: 3万千克. */
const MOST_POWERS = 2;

/** @param powers how many powers stand right before */
function simpleUnitAt(text: string, at: number, powers = 0): UnitPlace | null {
  if (powers > MOST_POWERS) return null;
  let start = at;
  while (text[start] === ' ' || text[start] === '\u3000') start += 1;
  if (!FIRST_SIGNS.has(text[start] ?? '')) return null;
  for (let length = LONGEST_UNIT; length > 0; length -= 1) {
    const written = text.slice(start, start + length);
    const found = UNITS.get(written);
    if (found === undefined || start + length > text.length) continue;
    const next = text[start + length];
    // 95分之间 lies between points; 三分之一 is a fraction.
    const isBetween = text.startsWith('之间', start + length);
    // 三支队伍 are teams, 支队 is a brigade.
    const isTeam = written === '支' && text.startsWith('队伍', start + length);
    if (next !== undefined && NOT_UNITS.get(written)?.includes(next) === true && !isBetween && !isTeam)
      continue;
    if (isLatin(written.at(-1)) && isLatin(next)) continue;
    return withSecondName(text, { unit: found, end: start + length });
  }
  for (const [name, factor] of MULTIPLIERS) {
    if (!text.startsWith(name, start)) continue;
    const broken = lineBreakBeforeUnit(text, start + name.length, powers + 1);
    const counted = simpleUnitAt(text, start + name.length + broken, powers + 1);
    if (counted === null || NOT_MULTIPLIED.has(counted.unit.kind)) {
      return { unit: { id: name === '億' ? '亿' : name, kind: 'money', factor }, end: start + name.length };
    }
    return multiplied(name, factor, counted);
  }
  for (const [name, factor] of SMALL_MULTIPLIERS) {
    if (!text.startsWith(name, start)) continue;
    const behind = start + name.length;
    const counted = simpleUnitAt(
      text,
      '余多'.includes(text[behind] ?? ' ') ? behind + 1 : behind,
      powers + 1,
    );
    if (counted !== null && !NOT_MULTIPLIED.has(counted.unit.kind) && counted.unit.kind !== 'money')
      return multiplied(name, factor, counted);
  }
  return null;
}

/** Words that no unit is: 的, 以上, 至, 时 ... */
const NO_UNIT = '的了不未和及与至到为是等余多以内外上下中前后时年月日号届级期点第后起止来比占万亿千百十整';

/** 35捆，: one sign right behind a number that ends the clause is a measure word, though we do not know it. */
export function unknownUnitAt(text: string, at: number): UnitPlace | null {
  const [sign, next] = [text[at], text[at + 1]];
  const ends = next === undefined || '，。；、,;）)\n'.includes(next);
  if (sign === undefined || !isChinese(sign) || !ends || NO_UNIT.includes(sign)) return null;
  return { unit: { id: sign, kind: 'count', factor: new Decimal(1) }, end: at + 1 };
}

/** A unit by its written name (万元, ％, 人); null where the name is no unit. */
export function unitNamed(name: string): Unit | null {
  const found = unitAt(name, 0);
  return found?.end === name.length ? found.unit : null;
}

/** Whether figures of this kind are counted or laid down, hence exact as written (law 1). */
export function isExactKind(kind: UnitKind): boolean {
  return kind === 'count' || kind === 'score';
}
