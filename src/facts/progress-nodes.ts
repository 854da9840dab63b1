export type ProgressNode = 'q1' | 'q2' | 'q3' | 'nov' | 'q4';

/** How a time node is called on screen. */
export const NODE_NAMES: Readonly<Record<ProgressNode, string>> = {
  q1: '一季度',
  q2: '二季度',
  q3: '三季度',
  nov: '11月底',
  q4: '四季度',
};

const NODE_WORDS: readonly (readonly [RegExp, ProgressNode])[] = [
  [/(?:第?[一1]季度|(?<![\d十])[3三]月(?:底|末|31日)|1[—–至到-]3月)/u, 'q1'],
  [/(?:第?[二2]季度|上半年|(?<![\d十])[6六]月(?:底|末|30日)|1[—–至到-]6月)/u, 'q2'],
  [/(?:第?[三3]季度|前三季度|(?<![\d十])[9九]月(?:底|末|30日)|1[—–至到-]9月)/u, 'q3'],
  [/(?:11|十一)月[底末份]?/u, 'nov'],
  [/(?:第?[四4]季度|年底|年末|(?:12|十二)月(?:底|末|31日))/u, 'q4'],
];

/** The one time node that words name; null where they name none or several. */
export function nodeOf(words: string): ProgressNode | null {
  const found = NODE_WORDS.filter(([pattern]) => pattern.test(words));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

const NODE_LIST =
  /第?[一二三四1234](?:季度)?(?:末|底)?(?=[、和及])|第?[一二三四1234]季度(?:末|底)?|上半年|前三季度|(?<!\d)(?:3|6|9|11|12)月(?:底|末|份|30日|31日)?|(?:十[一二]|(?<!十)[三六九])月[底末份]/gu;

const QUARTERS: readonly ProgressNode[] = ['q1', 'q2', 'q3', 'q4'];

/** The nodes of 第一、二、三季度、11月底 in order. */
export function nodesIn(words: string): readonly ProgressNode[] {
  const digits: Readonly<Record<string, ProgressNode>> = {
    一: 'q1',
    二: 'q2',
    三: 'q3',
    四: 'q4',
    1: 'q1',
    2: 'q2',
    3: 'q3',
    4: 'q4',
  };
  const through = /一(?:至|到|-|—)([二三四])季度/u.exec(words)?.[1];
  if (/各季度|四个季度/u.test(words)) return QUARTERS;
  if (through !== undefined) return QUARTERS.slice(0, '一二三四'.indexOf(through) + 1);
  return [...words.matchAll(NODE_LIST)].flatMap(([match]): readonly ProgressNode[] => {
    const named = nodeOf(match);
    if (named !== null) return [named];
    const digit = digits[match.replace(/^第/u, '').charAt(0)];
    return digit === undefined || /月/u.test(match) ? [] : [digit];
  });
}
