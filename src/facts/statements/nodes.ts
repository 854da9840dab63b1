import { nodeOf, nodesIn, type ProgressNode } from '../progress-nodes';
import { unitKindOf } from './figure-facts';
import { IN_ORDER } from './in-order';
import type { Slot, SlotSentence } from './slots';

const PROGRESS =
  /进度|用款|付款|拨付|兑付|列支|花去|完工|支付率|支付比例|支出比例|执行进度|执行率|支付|支出|支用|累计/u;
const PROGRESS_TOPIC = /进度|累计支付|支付率|支付比例|节点|累计支出/u;
const RATE_OF_PAYMENT = /^(?:实际(?:为|只有|仅为|仅有)|支付率|支付进度|支出进度|进度|支付比例|执行进度)/u;

/** 截至9月底，形象进度62%，累计完成投资2.15亿元；资金支付1.98亿元: what is told as of the day that the sentence opens with. */
const AS_OF = /累计完成投资|资金支付|累计支付|累计支出|支付进度|支出进度/u;

type Nodes = ReadonlyMap<number, ProgressNode>;

/** 第一、二、三季度的支出进度分别为A、B、C: one figure a node, in order. */
function listedNodes({ slots }: SlotSentence): Nodes {
  const first = slots.find((slot) => IN_ORDER.test(slot.lead.trim()));
  if (first === undefined || !PROGRESS.test(first.before)) return new Map();
  const own = nodesIn(first.clause);
  const names = own.length > 1 ? own : nodesIn(first.before);
  const from = slots.indexOf(first);
  if (names.length < 2 || slots.length - from < names.length) return new Map();
  return new Map(
    names.flatMap((node, i): readonly (readonly [number, ProgressNode])[] => {
      const slot = slots[from + i];
      return slot === undefined ? [] : [[slot.index, node]];
    }),
  );
}

/** The node that the words of a figure name: its own, those of its clause, those of 截至… before it. */
function namedNode({ lead, clause, before }: Slot): ProgressNode | null {
  const opening =
    /(?:^|[，；])\s*((?:截[止至]|到|前三季度|上半年)[^，；]*)[，,][^，；]*$/u.exec(before)?.[1] ?? '';
  const topic = /进度/u.test(lead) && !/全年|年度/u.test(lead) ? nodeOf(before) : null;
  return nodeOf(lead) ?? nodeOf(clause) ?? nodeOf(opening) ?? topic;
}

function isNodeFigure(slot: Slot, node: ProgressNode, isTopic: boolean, last: ProgressNode | null): boolean {
  const isRate = unitKindOf(slot.reading) === 'percent';
  const saysProgress =
    /进度|用款|支付|支出|支用|执行|付款|拨付|列支|花去|完工|完成投资|[一二三四]季度末?完成$/u.test(
      slot.clause,
    ) ||
    (last !== null && /累计/u.test(slot.lead)) ||
    (isTopic && (isRate || /节点|累计支出/u.test(slot.before)));
  if (!saysProgress) return false;
  // 年底 ends most sentences: it is a node only in a row of nodes.
  return (
    node !== 'q4' || ((/季度/u.test(slot.clause) || isTopic) && (last !== null || /进度/u.test(slot.clause)))
  );
}

/**
 * 一季度末支付85.3万元，支付率25.1%；二季度末…: each figure behind its own node; a rate right behind an amount shares its node. Sentences
 * that semicolons part go on with the topic.
 */
function namedNodes(sentences: readonly SlotSentence[]): Nodes {
  const nodes = new Map<number, ProgressNode>();
  let last: ProgressNode | null = null;
  let asOf: ProgressNode | null = null;
  let isTopic = false;
  for (const slot of sentences.flatMap((sentence) => sentence.slots)) {
    const kind = unitKindOf(slot.reading);
    if ((kind !== 'percent' && kind !== 'money') || /[增减升降]/u.test(slot.lead)) continue;
    const own = namedNode(slot);
    if (own !== null) asOf = /截[至止]/u.test(slot.before) ? own : null;
    isTopic ||= PROGRESS_TOPIC.test(slot.before);
    const goesOn = own === null && kind === 'percent' && RATE_OF_PAYMENT.test(slot.lead.trim());
    if (own !== null && isNodeFigure(slot, own, isTopic, last)) nodes.set(slot.index, own);
    else if (goesOn && last !== null) nodes.set(slot.index, last);
    else if (own === null && asOf !== null && AS_OF.test(slot.lead) && !/全年|年度/u.test(slot.lead))
      nodes.set(slot.index, asOf);
    last = nodes.get(slot.index) ?? null;
  }
  return nodes;
}

/** The time nodes that the figures of sentences that belong together tell progress for, by position. */
export function nodesOf(sentences: readonly SlotSentence[]): Nodes {
  return new Map([...namedNodes(sentences), ...sentences.flatMap((sentence) => [...listedNodes(sentence)])]);
}
