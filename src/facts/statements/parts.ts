import { baseValue, Decimal, ZERO } from '../../figures';
import { changeDirection } from './change';
import { unitKindOf } from './figure-facts';
import type { Slot } from './slots';
import type { Relation } from './statement';

type Parts = Extract<Relation, { kind: 'parts' }>;

const WITHIN = /其中|主要包括|包括|包含|含有|含|由|主要有|分别[为是]|分为/u;
const COMPLETE = /分别为|分别是|由/u;
/** Words that begin a new subject: what follows is no further part. */
const NEW_SUBJECT =
  /^(?:本年|全年|当年|年末|年初|年中|上年|去年|较(?!为?满意|好|差|大|小|高|低)|比|与|同比|实际|累计|截至|截止|共计|合计|总|共|核定|结余|结转|执行|完成|支付|到位|收到|另|此外|同时|下达|已|剩余|尚|人均|户均|生均|次均|亩均|护送|观众|参加|新增|发放|收回|回收|培训|惠及|带动|控制|调整后|缴|得分|采纳|兑付|补助|涉及|占|每|平均|开展|处理|修订|罚|办理|其余)/u;

function kindOf({ reading }: Slot): string | null {
  const kind = unitKindOf(reading);
  if (kind !== 'count') return kind;
  return reading.kind === 'figure'
    ? (reading.unit?.id.replace(/^[万亿千百]/u, '').replace(/[（(].*$/u, '') ?? null)
    : null;
}

/** Amounts and counts have parts; rates, points and lengths of time have none. */
function canBePart(slot: Slot): boolean {
  const kind = unitKindOf(slot.reading);
  if (slot.reading.kind !== 'figure' || changeDirection(slot) !== null) return false;
  return (
    kind === 'money' ||
    kind === 'count' ||
    kind === 'area' ||
    kind === 'length' ||
    kind === 'volume' ||
    kind === 'mass' ||
    (kind === 'score' && EARNED.test(slot.lead.trim()))
  );
}

function valueOf({ reading }: Slot): Decimal | null {
  return reading.kind === 'figure' ? baseValue(reading) : null;
}

/** 重大隐患零，一般隐患412条: none, without a unit. */
function isBareZero({ reading }: Slot): boolean {
  return reading.kind === 'figure' && reading.unit === null && reading.value.isZero();
}

/** 21个、18.6公里; 寄宿生1186人，每人1000元: a further figure of the same part. */
const SECOND_FIGURE = /^(?:每[^，；]{1,6}|人均|户均)?$/u;

/** 综合得分, 投入得: points that were earned; points that could be earned or were lost have no parts. */
const EARNED = /(?:得分?|总分)(?:为|是|共|：)?$/u;

function isSecondFigure(slot: Slot): boolean {
  return unitKindOf(slot.reading) !== 'score' && SECOND_FIGURE.test(slot.lead.trim());
}

/** So many figures at most are said of a part beside its amount. */
const MOST_BESIDE = 3;

/** No list is longer; keeps the work on endless lists in proportion to their length. */
const MOST_PARTS = 60;

interface Scan {
  readonly slots: readonly Slot[];
  readonly text: string;
}

function textBetween({ text }: Scan, from: Slot | undefined, to: Slot): string {
  return text.slice(from?.reading.span.end ?? 0, to.reading.span.start);
}

function depthChange(words: string): number {
  let depth = 0;
  for (const char of words) {
    if (char === '（' || char === '(') depth += 1;
    if (char === '）' || char === ')') depth -= 1;
  }
  return depth;
}

/** 由18件清至0件: what 由 opens is no list. */
function isAdjusted(text: string, { reading }: Slot, between: string): boolean {
  const behind = text.slice(reading.span.end, reading.span.end + 8);
  return (
    /由[^，。；]{0,6}$/u.test(between) &&
    !/其中|包括|含/u.test(between) &&
    /^[^，。；、\d]{0,5}[至到为]/u.test(behind)
  );
}

/** What rounding may add up to in so many parts: half of the last place written for each. */
function slackOf({ reading }: Slot, count: number): Decimal {
  if (reading.kind !== 'figure' || reading.decimals === 0) return ZERO;
  const place = new Decimal(10).pow(-reading.decimals).times(reading.unit?.factor ?? 1);
  return place.times(count + 1).div(2);
}

function isFurtherPart(slot: Slot, rest: Decimal, count: number): boolean {
  const isFirst = count === 0;
  const value = valueOf(slot);
  if (value === null || value.gt(rest.plus(slackOf(slot, count)))) return false;
  if (isFirst || value.eq(rest)) return true;
  return !rest.isZero() && !NEW_SUBJECT.test(slot.lead.trim().replace(/^(?:和|及|与|以及)/u, ''));
}

function crossesSemicolon(scan: Scan, at: number): boolean {
  const slot = scan.slots[at];
  return slot !== undefined && /[；;]/u.test(textBetween(scan, scan.slots[at - 1], slot));
}

/** A；B；C: semicolons already part the first two. */
function isListedBySemicolons({ text }: Scan, [first, second]: readonly Slot[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    /[；;]/u.test(text.slice(first.reading.span.end, second.reading.span.start))
  );
}

/** 维护费4.9万元，保有公务用车2辆；接待费0.96万元: what is said of a part beside its amount, where a semicolon leads to the next part. */
function goesOnBehind(scan: Scan, at: number, whole: Slot, rest: Decimal): boolean {
  const next = scan.slots
    .slice(at + 1, at + 1 + MOST_BESIDE)
    .findIndex((slot) => kindOf(slot) === kindOf(whole));
  const slot = scan.slots[at + 1 + next];
  if (next < 0 || slot === undefined) return false;
  return crossesSemicolon(scan, at + 1 + next) && isFurtherPart(slot, rest, 1);
}

/** The parts from position `from` on: figures of the whole's kind up to a new subject, a bracket's end, or until they make it up. */
function partsFrom(
  scan: Scan,
  whole: Slot,
  from: number,
  inBracket: boolean,
  nested: ReadonlySet<number>,
): readonly Slot[] {
  const total = valueOf(whole);
  const parts: Slot[] = [];
  let rest = total ?? ZERO;
  let depth = inBracket ? 1 : 0;
  for (let i = from; i < Math.min(scan.slots.length, from + MOST_PARTS); i += 1) {
    const slot = scan.slots[i];
    if (slot === undefined) break;
    if (i > from) depth += depthChange(textBetween(scan, scan.slots[i - 1], slot));
    if (inBracket && depth < 1) break;
    if ((!inBracket && depth > 0) || nested.has(i)) continue;
    const isLost = unitKindOf(slot.reading) === 'score' && /[扣失]/u.test(slot.lead);
    const isSame = (kindOf(slot) === kindOf(whole) && !isLost) || isBareZero(slot);
    if (!isSame || (changeDirection(slot) !== null && parts.length > 0 && !valueOf(slot)?.eq(rest))) {
      if (
        ['percent', 'time', 'points', 'times'].includes(unitKindOf(slot.reading) ?? '') ||
        (!isSame && (parts.length === 0 || isSecondFigure(slot) || goesOnBehind(scan, i, whole, rest)))
      )
        continue;
      break;
    }
    if (parts.length > 1 && crossesSemicolon(scan, i) && !isListedBySemicolons(scan, parts)) break;
    if (!isFurtherPart(slot, rest, parts.length)) break;
    parts.push(slot);
    rest = rest.minus(valueOf(slot) ?? ZERO);
  }
  return parts;
}

/** 比上年决算数1702.38万元增加…: what something is compared with is no whole of parts. */
function isCompared({ clause, behind }: Slot): boolean {
  // 项目支出512.6万元，占年度预算数2450万元的20.92%，其中…
  if (/占[^，；\d]*$/u.test(clause) && /^的/u.test(behind)) return true;
  return /[比较][^，；]*$/u.test(clause) && /^\s*(?:增|减|下降|上升|提高|超|节约|多|少)/u.test(behind);
}

/** The whole of parts that begin at position `from`: the nearest amount of the same kind before. */
function wholeBefore(scan: Scan, from: number): Slot | null {
  const first = scan.slots.slice(from, from + MOST_PARTS).find((slot) => canBePart(slot) || isBareZero(slot));
  const kinds = new Set(
    scan.slots
      .slice(from, from + 4)
      .filter(canBePart)
      .map(kindOf),
  );
  const before = scan.slots.slice(Math.max(0, from - MOST_PARTS), from).filter(canBePart);
  if (first === undefined) return null;
  return (
    before
      .filter((slot) => (isBareZero(first) ? kinds.has(kindOf(slot)) : kindOf(slot) === kindOf(first)))
      .filter((slot) => !isCompared(slot))
      .at(-1) ?? null
  );
}

/** 同比减少4人，其中调出1人、退休3人: a difference is the whole of what makes it up exactly. */
function changeBefore(scan: Scan, from: number, inner: ReadonlySet<number>): Slot | null {
  const previous = scan.slots[from - 1];
  if (previous === undefined || changeDirection(previous) === null || kindOf(previous) === null) return null;
  const parts = partsFrom(scan, previous, from, false, inner);
  const isMadeUp = parts.length > 1 && valueOf(previous)?.eq(sumOfParts(parts)) === true;
  return isMadeUp ? previous : null;
}

function sumOfParts(parts: readonly Slot[]): Decimal {
  return parts.reduce((sum, part) => sum.plus(valueOf(part) ?? ZERO), ZERO);
}

function relation(whole: Slot, parts: readonly Slot[], between: string): Parts {
  const isComplete = COMPLETE.test(between) || valueOf(whole)?.eq(sumOfParts(parts)) === true;
  return { kind: 'parts', whole: whole.index, parts: parts.map((part) => part.index), isComplete };
}

/** 612户、1038人，其中A类56户98人，B类318户521人: the second figures of the parts are parts of the second figure of the whole. */
function twinOf(
  scan: Scan,
  at: number,
  whole: Slot,
  nested: ReadonlySet<number>,
): { readonly whole: Slot; readonly parts: readonly Slot[] } | null {
  const second = scan.slots[at + 1];
  if (second === undefined || second.lead.trim() !== '' || kindOf(second) === kindOf(whole)) return null;
  const other = wholeBefore(scan, at + 1);
  const isBeside = other !== null && Math.abs(other.index - whole.index) === 1;
  if (!isBeside || !canBePart(second)) return null;
  const parts = partsFrom(scan, other, at + 1, false, nested);
  return parts.length > 1 ? { whole: other, parts } : null;
}

/**
 * 其中, 包括, 由…构成, 分别为 and lists in brackets: the whole is the amount before, the parts are the figures behind.
 * @param slots of the sentences that belong together
 */
export function partsOf(slots: readonly Slot[], text: string): readonly Parts[] {
  const scan: Scan = { slots, text };
  const found: Parts[] = [];
  const inner = new Set<number>();
  for (let i = slots.length - 1; i > 0; i -= 1) {
    const [previous, next] = [slots[i - 1], slots[i]];
    if (previous === undefined || next === undefined) continue;
    const between = textBetween(scan, previous, next);
    const bracket = /^[^，,；。]{0,4}[（(]/u.test(between) && depthChange(between) > 0;
    const word = isAdjusted(text, next, between) ? null : WITHIN.exec(between);
    const isFar = word !== null && /^[^，,；：:（(。]{8,}(?:包括|含|由)/u.test(between);
    const isScore = unitKindOf(next.reading) === 'score';
    const isBracketed =
      bracket && kindOf(previous) === kindOf(next) && canBePart(previous) && (!isScore || canBePart(next));
    if ((word === null || isFar) && !isBracketed) continue;
    const whole = isBracketed ? previous : (changeBefore(scan, i, inner) ?? wholeBefore(scan, i));
    const parts = whole === null ? [] : partsFrom(scan, whole, i, bracket, inner);
    const [first] = parts;
    if (
      whole === null ||
      first === undefined ||
      (word === null && /^(?:每|人均|户均|约|即|折合)/u.test(first.lead.trim())) ||
      // 叁万陆仟元整（36000元）: said twice.
      (isBracketed && parts.length === 1 && valueOf(whole)?.eq(valueOf(first) ?? ZERO) === true)
    )
      continue;
    for (const part of parts) inner.add(i + slots.slice(i, i + MOST_PARTS).indexOf(part));
    const twin = isBracketed ? null : twinOf(scan, i, whole, inner);
    if (twin !== null) found.push(relation(twin.whole, twin.parts, between));
    found.push(relation(whole, parts, between));
  }
  return found.reverse();
}
