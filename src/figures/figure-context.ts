import { isSpace } from './characters';
import { COMPARATORS_AFTER, COMPARATORS_BEFORE, type Comparator } from './comparator';
import type { Direction } from './figure';

/* Words and signs around a number that say how it is meant. Lists stand longest first. */

const DIRECTIONS: readonly (readonly [string, Direction])[] = [
  ['增加', 'increase'],
  ['增长', 'increase'],
  ['上升', 'increase'],
  ['提高', 'increase'],
  ['超支', 'increase'],
  ['追加', 'increase'],
  ['减少', 'decrease'],
  ['下降', 'decrease'],
  ['降低', 'decrease'],
  ['节约', 'decrease'],
  ['节省', 'decrease'],
  ['压减', 'decrease'],
  ['调减', 'decrease'],
  ['核减', 'decrease'],
];

const APPROXIMATE_BEFORE = ['大约', '约', '近', '将近', '接近'];
/** 节约1.33万元, 附近3公里: the end of another word. */
const IN_WORD = /(?:[节合契条公签违制]约|[附最临邻]近)$/u;
/** 1530.79万元多支出79.89万元: a verb, not more than the amount. */
const NO_APPROXIMATION = /^(?:多(?:支|收|完成|安排|用|花|发|拨|付|出)|余(?:额|款|下)|来(?:自|源|访|电))/u;
const APPROXIMATE_AFTER = ['左右', '上下', '余', '多', '来'];

function endsWithOneOf<T>(
  text: string,
  end: number,
  list: readonly (readonly [string, T])[],
): readonly [string, T] | null {
  return list.find(([word]) => text.startsWith(word, end - word.length) && end >= word.length) ?? null;
}

function skipSpacesBack(text: string, at: number): number {
  let i = at;
  while (i > 0 && isSpace(text[i - 1])) i -= 1;
  return i;
}

export interface BeforeNumber {
  readonly comparator: Comparator | null;
  readonly direction: Direction | null;
  readonly approximate: boolean;
  /** Where the words that belong to the number begin; the number's own start if there are none. */
  readonly start: number;
}

/** What stands right before a number that begins at `at`. */
export function contextBefore(text: string, at: number): BeforeNumber {
  let start = at;
  let end = skipSpacesBack(text, at);
  const approximation = IN_WORD.test(text.slice(Math.max(0, end - 2), end))
    ? undefined
    : APPROXIMATE_BEFORE.find((word) => end >= word.length && text.startsWith(word, end - word.length));
  if (approximation !== undefined) {
    start = end - approximation.length;
    end = skipSpacesBack(text, start);
  }
  const comparator = endsWithOneOf(text, end, COMPARATORS_BEFORE);
  if (comparator !== null) {
    start = end - comparator[0].length;
    end = skipSpacesBack(text, start);
  }
  const filler = ['了', '到', '为'].find((word) => text.startsWith(word, end - 1)) ?? '';
  const direction =
    endsWithOneOf(text, end, DIRECTIONS) ?? endsWithOneOf(text, end - filler.length, DIRECTIONS);
  return {
    comparator: comparator?.[1] ?? null,
    direction: direction?.[1] ?? null,
    approximate: approximation !== undefined,
    start,
  };
}

export interface AfterNumber {
  readonly comparator: Comparator | null;
  readonly approximate: boolean;
  readonly end: number;
}

/** What stands right behind a number and its unit. */
export function contextAfter(text: string, at: number): AfterNumber {
  const approximation = NO_APPROXIMATION.test(text.slice(at, at + 3))
    ? undefined
    : APPROXIMATE_AFTER.find((word) => text.startsWith(word, at));
  const behind = at + (approximation?.length ?? 0);
  const comparator = COMPARATORS_AFTER.find(([word]) => text.startsWith(word, behind));
  return {
    comparator: comparator?.[1] ?? null,
    approximate: approximation !== undefined,
    end: behind + (comparator?.[0].length ?? 0),
  };
}
