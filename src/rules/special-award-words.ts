import { Decimal } from '../figures';
import { readTake } from './modifiers/read-take';
import type { Award, ChooseAward, ItemsAward, JudgedBand, NodesAward, SingleAward } from './rule';

const BAND = /^(\S{2,24}?)(\d{1,3}(?:\.\d{1,4})?)%[—-](\d{1,3}(?:\.\d{1,4})?)%$/u;

/** 达成年度指标80%—100%；…: bands of the weight; null where one of them is not understood. */
export function readJudgedBands(words: string): readonly JudgedBand[] | null {
  const parts = words.split(/[；;]/u).map((part) => BAND.exec(part.trim()));
  const share = (percent: string | undefined): string => new Decimal(percent ?? '0').div(100).toString();
  const bands = parts.flatMap((match) =>
    match === null ? [] : [{ label: match[1] ?? '', from: share(match[2]), to: share(match[3]) }],
  );
  return bands.length === parts.length ? bands : null;
}

/** 每有一项“未按时拨付”扣0.5分; 每发现1起扣1分. */
const ITEM =
  /^(?:每(?:有|出现|发生|发现)(?:1|一)项“([^“”]{1,40})”|每((?:出现|发生|发现|有)(?:1|一)(?:个|起|次|例|项|处|人|件)[^扣得\d]{0,12}))(扣|得)(?:除)?(.{1,20})$/u;

function readItems(words: string): ItemsAward | null {
  const clauses = words
    .split(/[，。；;,]/u)
    .filter((clause) => !/^(?:扣完为止|不超过满分|最多扣完)?$/u.test(clause))
    .map((clause) => ITEM.exec(clause));
  const verbs = new Set(clauses.map((match) => match?.[3]));
  const items = clauses.flatMap((match) => {
    const amount = readTake(match?.[4] ?? '');
    return amount === null ? [] : [{ text: match?.[1] ?? match?.[2] ?? '', amount }];
  });
  if (items.length === 0 || items.length < clauses.length || verbs.size > 1) return null;
  return { kind: 'items', start: verbs.has('扣') ? 'full' : 'zero', items };
}

const HOW: ReadonlyMap<string, ChooseAward['how']> = new Map([
  ['最高', 'max'],
  ['最低', 'min'],
  ['合计', 'sum'],
  ['平均', 'mean'],
]);

function readChoose(words: string, readInner: (words: string) => SingleAward | null): ChooseAward | null {
  const match = /^(逐项)?取(最高|最低|合计|平均)：((?:【[^【】]{1,200}】){1,20})$/u.exec(words);
  const how = HOW.get(match?.[2] ?? '');
  if (match === null || how === undefined) return null;
  const parts = (match[3] ?? '').slice(1, -1).split('】【');
  const of = parts.flatMap((part) => readInner(part) ?? []);
  if (of.length < parts.length) return null;
  return match[1] === undefined ? { kind: 'choose', how, of } : { kind: 'choose', how, each: true, of };
}

const NODE_LIST =
  /^([^，。；]{0,40}?)(?:支付|支出|执行)?进度(?:应|须)?(?:分别|依次)?达到((?:\d{1,3}(?:\.\d+)?%[、和]?){2,6})，每(?:达到|完成|有)?(?:一|1)个(?:节点|季度|时点)(?:达到|达标)?得(\d+(?:\.\d+)?)分(?:，(?:否则|未达到的?)不得分)?$/u;
const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];

/** The names of so many nodes: 3月底、6月底, 一至四季度末; numbered where the words name none. */
function nodeNames(words: string, count: number): readonly string[] {
  const listed = words.split(/[、和]/u).map((name) => name.replace(/(?:累计|各节点|的)+$/u, '').trim());
  if (listed.length === count && listed.every((name) => name !== '')) return listed;
  const isQuarters = count === QUARTERS.length && /一[至到—-]四季度|各季度|四个季度/u.test(words);
  return Array.from({ length: count }, (_, i) =>
    isQuarters ? (QUARTERS[i] ?? '') : `第${String(i + 1)}个节点`,
  );
}

/** 一至四季度末支付进度分别达到20%、45%、70%、90%，每达到一个节点得1分. */
function readNodeList(words: string): NodesAward | null {
  const [, names = '', targets = '', points = ''] = NODE_LIST.exec(words.replace(/[。；]$/u, '')) ?? [];
  const wanted = [...targets.matchAll(/[\d.]+/gu)].map(([target]) => target);
  if (wanted.length === 0) return null;
  const labels = nodeNames(names, wanted.length);
  return {
    kind: 'nodes',
    nodes: wanted.map((target, i) => ({ label: labels[i] ?? '', target, give: { points } })),
  };
}

function after(words: string, beginning: string): string | null {
  return words.startsWith(beginning) && words.length > beginning.length
    ? words.slice(beginning.length)
    : null;
}

/** Awards that no value alone decides, and several awards as one; null where the words are none of them. */
export function readSpecialAward(
  words: string,
  readInner: (words: string) => SingleAward | null,
): Award | null {
  const reason = after(words, '由填报人打分：');
  if (reason !== null) return { kind: 'manual', reason };
  const bands = readJudgedBands(after(words, '由填报人评定：') ?? '');
  if (bands !== null) return { kind: 'grade', bands };
  return readChoose(words, readInner) ?? readNodeList(words) ?? readItems(words);
}
