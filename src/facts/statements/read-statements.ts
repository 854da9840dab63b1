import { readEquations } from '../parse-calculation';
import { measureOfLabel } from '../measure-of-label';
import { nodeOf, nodesIn, type ProgressNode } from '../progress-nodes';
import { adjustmentsOf } from './adjustment';
import { changeDirection } from './change';
import { countsOf } from './enumeration';
import { unitKindOf } from './figure-facts';
import { partsOf } from './parts';
import { scoreAspect } from './score';
import { isShare, shareOperands } from './share';
import { slotsOf, type Slot, type SlotSentence } from './slots';
import type { Claim, Relation, Statement, TextStatements } from './statement';
import { isTarget } from './target';
import { valueClaim } from './value';

/** How many figures back the part or the whole of a share is looked for. */
const FIGURES_BACK = 20;

const PROGRESS = /进度|支付率|支付比例|支出比例|执行进度|执行率|支付|支出|累计/u;

/** The time node that a figure tells progress for; null where it tells none. */
function nodeClaim(slot: Slot, listed: ReadonlyMap<number, ProgressNode>): ProgressNode | null {
  return listed.get(slot.index) ?? null;
}

/** 第一、二、三季度的支出进度分别为A、B、C: one figure a node, in order. */
function listedNodes({ slots }: SlotSentence): ReadonlyMap<number, ProgressNode> {
  const nodes = new Map<number, ProgressNode>();
  const first = slots.find((slot) => /分别(?:为|是|达)?[：:]?$/u.test(slot.lead.trim()));
  if (first === undefined || !PROGRESS.test(first.before)) return nodes;
  const names = nodesIn(first.before);
  const from = slots.indexOf(first);
  if (names.length < 2 || slots.length - from < names.length) return nodes;
  for (const [i, node] of names.entries()) {
    const slot = slots[from + i];
    if (slot !== undefined) nodes.set(slot.index, node);
  }
  return nodes;
}

/** 一季度末支付85.3万元，支付率25.1%: each figure behind its own node; a rate right behind an amount shares its node. */
function namedNodes({ slots }: SlotSentence): ReadonlyMap<number, ProgressNode> {
  const nodes = new Map<number, ProgressNode>();
  let isProgress = false;
  let last: ProgressNode | null = null;
  for (const slot of slots) {
    const kind = unitKindOf(slot.reading);
    isProgress ||= /进度|支付率|支付比例/u.test(slot.before);
    const own =
      nodeOf(slot.lead) ?? nodeOf(slot.clause) ?? (/进度/u.test(slot.lead) ? nodeOf(slot.before) : null);
    const saysProgress = /进度|支付|支出|执行|付款/u.test(slot.clause) || (isProgress && kind === 'percent');
    if ((kind !== 'percent' && kind !== 'money') || /[增减升降]/u.test(slot.lead)) continue;
    if (own !== null && own !== 'q4' && saysProgress) nodes.set(slot.index, own);
    else if (
      own === 'q4' &&
      (/季度/u.test(slot.clause) || isProgress) &&
      saysProgress &&
      (last !== null || /进度/u.test(slot.clause))
    )
      nodes.set(slot.index, own);
    else if (
      own === null &&
      last !== null &&
      kind === 'percent' &&
      /^(?:支付率|支付进度|支出进度|进度|支付比例|执行进度)/u.test(slot.lead.trim())
    )
      nodes.set(slot.index, last);
    last = nodes.get(slot.index) ?? null;
  }
  return nodes;
}

/** 年初预算、执行数分别为A、B: each figure gets the name that stands in its place of the list. */
function withListedLabels(sentence: SlotSentence): SlotSentence {
  const { slots } = sentence;
  const from = slots.findIndex((slot) => /分别(?:为|是|达)?[：:]?$/u.test(slot.lead.trim()));
  const first = slots[from];
  if (first === undefined) return sentence;
  const names = first.clause
    .replace(/分别.*$/u, '')
    .split(/、|和|及|与/u)
    .map((name) => name.trim());
  if (names.length < 2 || slots.length - from < names.length) return sentence;
  // 2019年、2020年、2021年年初预算: the last one carries the name of all.
  const common = /^(?:19|20)\d\d年度?(.+)$/u.exec(names.at(-1) ?? '')?.[1];
  const areYears =
    common !== undefined && names.slice(0, -1).every((name) => /^(?:19|20)\d\d年度?$/u.test(name));
  const labels = names.map((name, i) => (areYears && i < names.length - 1 ? `${name}${common}` : name));
  const relabelled = slots.map((slot, i) => {
    const label = i < from ? undefined : labels[i - from];
    return label === undefined ? slot : { ...slot, lead: label, clause: label };
  });
  return { ...sentence, slots: relabelled };
}

function relationsOf(sentence: SlotSentence, text: string): readonly Relation[] {
  return [...adjustmentsOf(sentence.slots, text), ...countsOf(sentence.slots)];
}

/** The last sign before an offset, spaces aside. */
function markBefore(text: string, at: number): string {
  let i = at - 1;
  while (i >= 0 && /\s/u.test(text[i] ?? '')) i -= 1;
  return text[i] ?? '';
}

/** Sentences that belong together for wholes and parts: parted by semicolons only, or going on with 其中. */
function groupsOf(sentences: readonly SlotSentence[], text: string): readonly (readonly SlotSentence[])[] {
  const groups: SlotSentence[][] = [];
  for (const sentence of sentences) {
    const mark = markBefore(text, sentence.start);
    const goesOn = /^[；;]$/u.test(mark) || /^\s*(?:其中|主要包括)/u.test(sentence.text);
    if (goesOn && groups.length > 0) groups.at(-1)?.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

interface Calculations {
  readonly relations: readonly Relation[];
  readonly taken: ReadonlySet<number>;
}

const OPERATOR = /[+＋\-－−–×*＊✕÷/／]/u;

/** Calculations written out, and rates with their fraction in a bracket: 85.71%（300/350）. */
function calculationsOf(text: string, slots: readonly Slot[]): Calculations {
  const relations: Relation[] = [];
  const taken = new Set<number>();
  for (const { span } of readEquations(text)) {
    const inside = slots.filter(
      ({ reading }) => reading.span.start >= span.start && reading.span.end <= span.end,
    );
    const operators = inside.slice(1, -1).map((slot, i) => {
      const between = text.slice(inside[i]?.reading.span.end ?? 0, slot.reading.span.start);
      return (OPERATOR.exec(between)?.[0] ?? '')
        .replace(/[×＊✕]/u, '*')
        .replace(/[÷／]/u, '/')
        .replace(/＋/u, '+')
        .replace(/[－−–]/u, '-');
    });
    relations.push({ kind: 'division', figures: inside.map((slot) => slot.index), operators });
    for (const slot of inside) taken.add(slot.index);
  }
  for (const [i, slot] of slots.entries()) {
    const [a, b] = [slots[i + 1], slots[i + 2]];
    if (a === undefined || b === undefined || taken.has(slot.index) || unitKindOf(slot.reading) !== 'percent')
      continue;
    const opens = text.slice(slot.reading.span.end, a.reading.span.start).trim();
    const sign = text.slice(a.reading.span.end, b.reading.span.start).trim();
    const closes = text.slice(b.reading.span.end).trimStart().charAt(0);
    if (!/^[（(]$/u.test(opens) || !/^[/／÷]$/u.test(sign) || !/[）)]/u.test(closes)) continue;
    relations.push({ kind: 'division', figures: [a.index, b.index, slot.index], operators: ['/'] });
    for (const each of [slot, a, b]) taken.add(each.index);
  }
  return { relations, taken };
}

/** 1:15.04, 每超编1人扣0.5分: figures with which nothing is claimed. */
function isUnclaimed(slot: Slot, text: string): boolean {
  const { start, end } = slot.reading.span;
  return (
    /[\d.．０-９]\s*[:：比]$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    /^\s*[:：比]\s*[\d０-９]/u.test(text.slice(end, end + 4)) ||
    (/每(?:超编?|低|少|高|降|增|减|缺|发现|出现|延迟|逾期|超过|有)?\s*$/u.test(slot.lead) &&
      /^[^，]{0,6}扣/u.test(slot.behind))
  );
}

function isName({ lead, reading }: Slot): boolean {
  const kind = unitKindOf(reading);
  return kind !== null && measureOfLabel(lead, kind) !== null;
}

function claimOf(
  slot: Slot,
  nodes: ReadonlyMap<number, ProgressNode>,
  isCalculated: boolean,
  text: string,
): Claim | null {
  const aspect = scoreAspect(slot);
  if (aspect !== null) return { kind: 'score', aspect };
  if (isCalculated) return { kind: 'calculation' };
  if (isUnclaimed(slot, text)) return null;
  if (isTarget(slot)) return { kind: 'target' };
  const node = nodeClaim(slot, nodes);
  if (node !== null) return { kind: 'node', node };
  if (isShare(slot)) return { kind: 'share', part: null, whole: null };
  const direction = changeDirection(slot);
  // 本年追加预算 is a name of the catalogue, 追加 alone a change.
  if (direction !== null && isName(slot)) return valueClaim(slot);
  if (direction !== null) return { kind: 'change', direction };
  return valueClaim(slot);
}

/**
 * What a text claims: one claim a figure at most, and how its figures belong together. Figures of different sentences are
 * related only where the text says so (其中 at the beginning of a sentence).
 */
export function readStatements(text: string): TextStatements {
  const written = slotsOf(text);
  const nodes = new Map(written.flatMap((sentence) => [...namedNodes(sentence), ...listedNodes(sentence)]));
  const sentences = written.map(withListedLabels);
  const slots = sentences.flatMap((sentence) => sentence.slots);
  const calculations = calculationsOf(text, slots);
  const parts = groupsOf(sentences, text).flatMap((group) =>
    partsOf(
      group.flatMap((sentence) => sentence.slots),
      text,
    ),
  );
  const wholes = new Map(parts.flatMap((relation) => relation.parts.map((part) => [part, relation.whole])));
  const wholeOf = (part: number): number | null => wholes.get(part) ?? null;
  const statements = sentences.flatMap((sentence) => {
    return sentence.slots.map((slot, i): Statement => {
      const claim = claimOf(slot, nodes, calculations.taken.has(slot.index), text);
      const own: Claim | null =
        claim?.kind === 'share'
          ? {
              ...claim,
              ...shareOperands(slot, sentence.slots.slice(Math.max(0, i - FIGURES_BACK), i), wholeOf),
            }
          : claim;
      const start = Math.max(sentence.start, slot.reading.span.start - slot.lead.length);
      return {
        index: slot.index,
        reading: slot.reading,
        label: slot.lead.trim(),
        before: slot.before.slice(0, Math.max(0, slot.before.length - slot.lead.length)),
        span: { start, end: slot.reading.span.end },
        claim: own,
      };
    });
  });
  const relations = [
    ...parts,
    ...sentences.flatMap((sentence) => relationsOf(sentence, text)),
    ...calculations.relations,
  ];
  return { readings: slots.map((slot) => slot.reading), statements, relations };
}
