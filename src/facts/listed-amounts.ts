import type { Quantity } from './quantities';

/** An amount with the list of what it is made up of, read from the marks alone: whether it adds up plays no part. */
export interface ListedAmounts {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  /** The text claims that nothing is left out. */
  readonly isComplete: boolean;
  /** Usually all of the whole, though a further part may have been left out without a word. */
  readonly isUsuallyAll: boolean;
}

/** Words that open a list behind its whole. */
const OPENS = /其中|包括|由|按[^，。；]{1,8}分|具体为|^\s*[（(]|[：:]/u;
const RESPECTIVELY = /分别(?:为|是)|支出分别为/u;
/** Words that close a list and say that it is all. */
const ALL = /^[^，。；]{0,6}(?:构成|组成)|^(?:等)?[^，。；]{0,4}([两二三四五六七八九])(?:项|部分|类|大类)/u;
const NUMERALS = '一二三四五六七八九';
/** A part that is said to be more than its amount: of another year, a rate's other side, a remainder. */
const NOT_A_PART =
  /上年|去年|同比|较|比|占|结余|结转|剩余|年初|追加|调整|平均|人均|户均|每|应得|满分|分值|扣|预算|决算|执行|完成|计划|目标|截至|累计|已|到位|另|还|约|超|节约|控制|收入|同时|实际|剔除|扣除|减去|核减|冲减|不含|除外/u;
const ENDS_LIST = /(?:合计|共计|总计|以上合计|综合得分|总得分|自评总分|自评得分|合计得分)(?:为|是|共|得)?$/u;
/** Points of another year, of a comparison, or taken off. */
const NO_POINTS = /上年|去年|较|比|应得|满分|分值|扣|平均|每|约|超/u;
const EARNED = /得分?(?:为|是|了)?$/u;
const MAX_LABEL = 20;
/** An average, a price, a difference or a balance is no sum of what is listed behind it. */
const NO_SUM = /均|每|单价|造价|标准|比|较|增|减|少|多|净|差|超|节约|余$|结余|结转/u;
/** Names that 分别为 gives amounts of and that are no parts: years, and sides that are compared. */
const COMPARED = /\d{4}年|预算|决算|计划|到位|合同|收入|投入|价/u;
/** 等3个项目, 三项: how many parts a list says it has; null where it does not say. */
function countSaid(words: string): number | null {
  const said = /(\d{1,2}|[两二三四五六七八九])\s*(?:[个项类]|部分)[^\d]{0,6}$/u.exec(
    words.replace(RESPECTIVELY, ''),
  )?.[1];
  if (said === undefined) return null;
  if (/\d/u.test(said)) return Number(said);
  return said === '两' ? 2 : NUMERALS.indexOf(said) + 1;
}

/** A list within the list. */
const NESTED = /其中|包括|含|分别|主要/u;
/** Names of parts that are all of their whole. */
const PARTITIONS: readonly (readonly RegExp[])[] = [
  [/基本支出/u, /项目支出/u],
  [/人员(?:经费|支出)/u, /公用(?:经费|支出)/u],
  [/工资福利/u, /商品和?服务/u, /对个人和家庭/u],
];
/** What “三公经费” are made up of; where two of the three are named the third may be left out. */
const OF_SAN = /公务用车|公车|公务接待|因公出国/u;

/** Kinds of posts, each head in one of them only. */
const STAFF_KIND =
  /^(?:其中|包括|有|为|：)*(?:行政|事业|参公|参照公务员|工勤|机关工勤|机关后勤|公务员|机关)(?!单位)[^，。；]{0,8}$/u;
const STAFF = /编制|在职|在编|在岗|人员|职工|干部/u;

/** 在职121人，其中行政人员58人、事业人员53人: heads are counted by features that overlap, but not by the kind of their posts. */
function isListOfPosts(whole: Quantity, parts: readonly Quantity[]): boolean {
  const areHeads = [whole, ...parts].every(
    ({ figure }) => figure.unit?.kind === 'count' && !figure.approximate && figure.comparator === null,
  );
  return areHeads && STAFF.test(whole.label) && parts.every(({ label }) => STAFF_KIND.test(label));
}

function isSameKind(a: Quantity, b: Quantity): boolean {
  const kind = a.figure.unit?.kind;
  return kind !== undefined && kind === b.figure.unit?.kind;
}

/** Heads and things are counted by several features at once: more of them than the whole prove nothing. */
function isExact({ figure }: Quantity): boolean {
  const kind = figure.unit?.kind;
  return !figure.approximate && figure.comparator === null && (kind === 'money' || kind === 'score');
}

function isPart(quantity: Quantity): boolean {
  const { label, figure } = quantity;
  if (label === '' || label.length > MAX_LABEL) return false;
  const name = label.replace(/^(?:其中|包括|由|和|及|以及)/u, '');
  // 预算过程得分18分: points are of sections, whatever these are called.
  return figure.unit?.kind === 'score' ? EARNED.test(label) && !NO_POINTS.test(name) : !NOT_A_PART.test(name);
}

/** The sentence between two of its figures. */
function between(before: Quantity, after: Quantity): string {
  return after.lead.slice(before.lead.length + before.figure.text.length);
}

function tailOf({ sentence, lead, figure }: Quantity): string {
  return sentence.slice(lead.length + figure.text.length);
}

function isPartition(parts: readonly Quantity[]): boolean {
  return PARTITIONS.some(
    (names) =>
      names.length === parts.length && names.every((name) => parts.some(({ label }) => name.test(label))),
  );
}

/** The two that are all of a unit's spending, whatever is said of them afterwards. */
function isBasicAndProject(parts: readonly Quantity[]): boolean {
  const names = parts.map(({ label }) => label).join();
  return parts.length === 2 && names.includes('基本支出') && names.includes('项目支出');
}

/** How many parts the partition has that words name; null where they name none. */
function partitionNamed(words: string): number | null {
  return PARTITIONS.find((names) => names.every((name) => name.test(words)))?.length ?? null;
}

/** 三项 behind a list of three. */
function isCounted(tail: string, count: number): boolean {
  const match = ALL.exec(tail);
  if (match === null) return false;
  const [, said] = match;
  return said === undefined || (said === '两' ? 2 : NUMERALS.indexOf(said) + 1) === count;
}

function depthOf(words: string): number {
  return [...words].reduce(
    (depth, char) => depth + ('（('.includes(char) ? 1 : '）)'.includes(char) ? -1 : 0),
    0,
  );
}

/** Whether a semicolon already stands between the first two figures of a list. */
function isParted(sentence: readonly Quantity[], at: number): boolean {
  const [first, second] = sentence.slice(at + 1, at + 3);
  return first !== undefined && second !== undefined && /[；;]/u.test(between(first, second));
}

/**
 * The figures behind a whole that are on the level of its list: what a bracket holds belongs to a part. Null where a further 其中 goes on
 * without a bracket, so that nobody can tell where it ends.
 */
function topLevel(sentence: readonly Quantity[], at: number, isBracket: boolean): readonly Quantity[] | null {
  const parts: Quantity[] = [];
  const base = isBracket ? 1 : 0;
  let depth = 0;
  for (let i = at + 1; i < sentence.length; i += 1) {
    const [before, each] = [sentence[i - 1], sentence[i]];
    if (before === undefined || each === undefined) break;
    const words = between(before, each);
    depth += depthOf(words);
    if (depth < base) break;
    if (depth > base) continue;
    // A；B: behind two parts that commas part, a semicolon ends the list.
    if (parts.length > 1 && /[；;]/u.test(words) && !isParted(sentence, at)) break;
    if (parts.length > 0 && NESTED.test(words)) return isBasicAndProject(parts) ? parts : null;
    parts.push(each);
  }
  return parts;
}

/** W，其中：A…，B… up to the end of the sentence or the bracket. */
function openedList(sentence: readonly Quantity[], at: number): ListedAmounts | null {
  const [whole, first] = [sentence[at], sentence[at + 1]];
  if (whole === undefined || first === undefined || whole.label === '' || NO_SUM.test(whole.label))
    return null;
  const opening = between(whole, first);
  const isNamed = RESPECTIVELY.test(opening);
  if (!isNamed && !OPENS.test(opening)) return null;
  const isBracket = /^\s*[（(]/u.test(opening);
  // A list in a list without a bracket: nobody can tell which of the two goes on behind it.
  if (!isBracket && /其中|包括|含/u.test(whole.lead)) return null;
  const parts = topLevel(sentence, at, isBracket);
  const last = parts?.at(-1);
  if (
    parts === null ||
    last === undefined ||
    parts.length < 2 ||
    !(isListOfPosts(whole, parts) || parts.every((part) => isExact(part) && isSameKind(whole, part)))
  )
    return null;
  if (isNamed) {
    const isChain = parts
      .slice(1)
      .every((part, i) => /^[、和及，\s]*$/u.test(between(parts[i] ?? part, part)));
    const names = opening.replace(RESPECTIVELY, '').split(/[、和]/u).length;
    const isOfSan = /三公/u.test(whole.label) && OF_SAN.test(opening);
    const isList = /其中|包括|用于|由|按/u.test(opening) || partitionNamed(opening) !== null || isOfSan;
    if (!isChain || !isList || COMPARED.test(opening)) return null;
    // 等3个项目: the number says that the names are all.
    const said = countSaid(opening);
    const isNamedAll =
      !/等/u.test(opening) && (names === parts.length || partitionNamed(opening) === parts.length);
    const isAll = said === null ? isNamedAll : said === parts.length;
    return { whole, parts, isComplete: isAll && !isOfSan, isUsuallyAll: isAll };
  }
  if (!parts.every(isPart) || ENDS_LIST.test(last.label)) return null;
  const tail = tailOf(last);
  const isOpen = /^[^，。；）)]{0,3}等/u.test(tail);
  const isAll = isCounted(tail, parts.length) || /由|按[^，]{1,8}分/u.test(opening) || isPartition(parts);
  const labels = parts.map(({ label }) => label).join();
  const areUsuallyAll =
    isAll || (isListOfPosts(whole, parts) && /行政|公务员/u.test(labels) && labels.includes('事业'));
  return { whole, parts, isComplete: isAll && !isOpen, isUsuallyAll: areUsuallyAll && !isOpen };
}

/** A…，B…，合计W. */
function closedList(sentence: readonly Quantity[], at: number): ListedAmounts | null {
  const whole = sentence[at];
  if (whole === undefined || at < 2 || !ENDS_LIST.test(whole.label)) return null;
  const parts = sentence.slice(0, at);
  const isList = parts.every((part) => isExact(part) && isSameKind(whole, part) && isPart(part));
  return isList && !/其中/u.test(whole.lead) ? { whole, parts, isComplete: true, isUsuallyAll: true } : null;
}

/** 两项, 三部分, 等3个项目: how many there are is none of them. */
function withoutCounts(sentence: readonly Quantity[]): readonly Quantity[] {
  return sentence.filter(
    ({ figure, label }) =>
      figure.unit?.kind !== 'count' || (/\d/u.test(figure.text) && !/(?:等|共)$/u.test(label)),
  );
}

/** The lists of amounts in a sentence. @param figures all figures of the sentence, in order */
export function listedAmounts(figures: readonly Quantity[]): readonly ListedAmounts[] {
  const sentence = withoutCounts(figures);
  return sentence.flatMap((whole, at): readonly ListedAmounts[] => {
    const closed = isExact(whole) ? closedList(sentence, at) : null;
    const list = closed ?? openedList(sentence, at);
    return list === null ? [] : [list];
  });
}
