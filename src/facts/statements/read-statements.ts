import { measureOfLabel } from '../measure-of-label';
import type { ProgressNode } from '../progress-nodes';
import { adjustmentsOf } from './adjustment';
import { calculationsOf } from './calculations';
import { changeDirection } from './change';
import { countsOf } from './enumeration';
import { unitKindOf } from './figure-facts';
import { groupsOf } from './groups';
import { withListedLabels } from './in-order';
import { nodesOf } from './nodes';
import { partsOf } from './parts';
import { scoreAspect } from './score';
import type { IsOwnUnit } from './scope';
import { isShare, shareOperands } from './share';
import { slotsOf, type Slot } from './slots';
import type { Claim, Statement, TextStatements } from './statement';
import { isTarget } from './target';
import { valueClaim } from './value';

/** How many figures back the part or the whole of a share is looked for. */
const FIGURES_BACK = 20;

/** 1:15.04, 每超编1人扣0.5分: figures with which nothing is claimed. */
function isUnclaimed(slot: Slot, text: string): boolean {
  const { start, end } = slot.reading.span;
  return (
    /[\d.．０-９一二三四五六七八九]\s*[:：∶︰比]$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    (slot.reading.kind === 'figure' &&
      slot.reading.unit === null &&
      /^\s*[:：∶︰比]\s*[\d０-９一二三四五六七八九]/u.test(text.slice(end, end + 4))) ||
    // 0～6岁残疾儿童, 30分钟到场率: part of a name.
    (slot.reading.kind === 'range' && slot.reading.unit?.id === '岁') ||
    (unitKindOf(slot.reading) === 'time' &&
      /^(?!内|以)[^，。；、\d]{1,5}(?:率|浓度|圈)/u.test(slot.behind) &&
      !/[为达]$/u.test(slot.lead)) ||
    (/每(?:迟|晚|拖|漏|错|超编?|超支|低|少|高|降|增|减|缺|发现|出现|延迟|逾期|超过|有)?\s*$/u.test(
      slot.lead,
    ) &&
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
  { text, isOwnUnit }: { readonly text: string; readonly isOwnUnit: IsOwnUnit },
): Claim | null {
  const isBound =
    /^(?:[（(]不?含[）)])?及?以[上下][^，。；、）)]/u.test(slot.behind) ||
    (slot.reading.kind === 'figure' && slot.reading.comparator !== null && /^的/u.test(slot.behind));
  const isThreshold = isBound && isTarget(slot);
  const aspect = isThreshold ? null : scoreAspect(slot);
  if (aspect !== null) return { kind: 'score', aspect };
  if (isCalculated) return { kind: 'calculation' };
  if (isUnclaimed(slot, text)) return null;
  if (isTarget(slot)) return { kind: 'target' };
  const node = nodes.get(slot.index);
  if (node !== undefined) return { kind: 'node', node };
  if (isShare(slot)) return { kind: 'share', part: null, whole: null };
  const direction = changeDirection(slot);
  // 本年追加预算 is a name of the catalogue, 追加 alone a change.
  if (direction !== null && isName(slot)) return valueClaim(slot, isOwnUnit);
  if (direction !== null) return { kind: 'change', direction };
  return valueClaim(slot, isOwnUnit);
}

/** Differences, shares, limits and points taken off are said of a whole list. */
function isSaidOfAll(claim: Claim): boolean {
  return (
    claim.kind === 'change' ||
    claim.kind === 'share' ||
    claim.kind === 'target' ||
    (claim.kind === 'score' && claim.aspect === 'deduction')
  );
}

/** 分别增长8.2%、6.7%: what is claimed with the first of a list is claimed with all. */
function listedClaim(
  slot: Slot,
  previous: Slot | undefined,
  last: Statement | undefined,
  text: string,
): Claim | null {
  const claim = last?.claim;
  if (previous === undefined || claim == null || !isSaidOfAll(claim)) return null;
  const between = text.slice(previous.reading.span.end, slot.reading.span.start).trim();
  // 分别增加2个、9天: of things that are counted each in its own way.
  const isSameKind = unitKindOf(slot.reading) === unitKindOf(previous.reading) || /分别/u.test(slot.clause);
  const isListed = /^[、和及]$/u.test(between) && isSameKind;
  if (!isListed) return null;
  return claim.kind === 'share' ? { kind: 'share', part: null, whole: null } : claim;
}

/** A、B、C，分别占x、y、z: as many parts as shares, in order. */
function withListedShares(
  statements: readonly Statement[],
  slots: readonly Slot[],
  wholeOf: (part: number) => number | null,
): readonly Statement[] {
  const from = slots.findIndex((slot) => /(?:分别|各|依次)占|占比(?:分别|依次|各)/u.test(slot.clause));
  const shares = statements.slice(Math.max(from, 0)).filter((statement) => statement.claim?.kind === 'share');
  const amounts = statements.slice(0, Math.max(from, 0)).filter(({ claim }) => claim?.kind === 'value');
  if (from < 0 || shares.length < 2 || amounts.length < shares.length) return statements;
  const parts = amounts.slice(-shares.length);
  const before = amounts[amounts.length - shares.length - 1]?.index ?? null;
  return statements.map((statement) => {
    const part = parts[shares.indexOf(statement)];
    if (part === undefined) return statement;
    return { ...statement, claim: { kind: 'share', part: part.index, whole: wholeOf(part.index) ?? before } };
  });
}

/** The figures of the sentences before a group, as many as are looked at. */
function toldBefore(slots: readonly Slot[], group: readonly Slot[]): readonly Slot[] {
  const first = group[0]?.index ?? 0;
  return slots.slice(Math.max(0, first - FIGURES_BACK), first);
}

function statementOf(slot: Slot, claim: Claim | null): Statement {
  const { start, end } = slot.reading.span;
  return {
    index: slot.index,
    reading: slot.reading,
    label: slot.lead.trim(),
    before: slot.before.slice(0, Math.max(0, slot.before.length - slot.lead.length)),
    span: { start: Math.max(slot.sentenceStart, start - slot.lead.length), end },
    claim,
  };
}

/**
 * What a text claims: one claim a figure at most, and how its figures belong together. Figures of different sentences are
 * related only where the text says so (其中 at the beginning of a sentence).
 * @param isOwnUnit which names are the reporting unit's own; without it every unit named by its level (县人民医院) is another
 */
export function readStatements(text: string, isOwnUnit: IsOwnUnit = () => false): TextStatements {
  const written = slotsOf(text);
  const nodes = new Map(groupsOf(written, text).flatMap((group) => [...nodesOf(group)]));
  const sentences = written.map(withListedLabels);
  const slots = sentences.flatMap((sentence) => sentence.slots);
  const groups = groupsOf(sentences, text).map((group) => group.flatMap((sentence) => sentence.slots));
  const calculations = calculationsOf(text, slots);
  const parts = groups.flatMap((group) => partsOf(group, text));
  const wholes = new Map(parts.flatMap((relation) => relation.parts.map((part) => [part, relation.whole])));
  const wholeOf = (part: number): number | null => wholes.get(part) ?? null;
  let lastWhole: number | null = null;
  const statements = groups.flatMap((group) => {
    const found: Statement[] = [];
    for (const [i, slot] of group.entries()) {
      const isCalculated = calculations.taken.has(slot.index);
      const claim =
        listedClaim(slot, group[i - 1], found.at(-1), text) ??
        claimOf(slot, nodes, isCalculated, { text, isOwnUnit });
      const earlier = group.slice(Math.max(0, i - FIGURES_BACK), i);
      const own: Claim | null =
        claim?.kind === 'share'
          ? {
              ...claim,
              ...shareOperands(slot, { earlier, told: toldBefore(slots, group) }, wholeOf, lastWhole),
            }
          : claim;
      if (own?.kind === 'share') lastWhole = own.whole ?? lastWhole;
      found.push(statementOf(slot, own));
    }
    return withListedShares(found, group, wholeOf);
  });
  const relations = [
    ...parts,
    ...sentences.flatMap((sentence) => [...adjustmentsOf(sentence.slots, text), ...countsOf(sentence.slots)]),
    ...calculations.relations,
  ];
  return { readings: slots.map((slot) => slot.reading), statements, relations };
}
