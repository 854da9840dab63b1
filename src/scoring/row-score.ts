import type { Decimal } from '../figures';
import type { IndicatorRow } from '../forms';
import type { Confidence, JudgedBand } from '../rules';
import type { Trace } from './trace';

export interface Alternative {
  readonly rule: string;
  readonly score: Decimal;
}

/** The rule that a row is scored by, wherever it stands. */
export interface AppliedRule {
  readonly id: string;
  /** words: the row's own 评分标准; target: the target printed on the row; pack: the place's rule pack; person: given by hand. */
  readonly source: 'words' | 'target' | 'pack' | 'person';
  readonly confidence: Confidence;
  /** null: not stated in an official text. */
  readonly basis: string | null;
}

/** A band that a person may choose for a row that is judged, in points of the row. */
export interface PointsBand {
  readonly label: string;
  readonly from: Decimal;
  readonly to: Decimal;
}

export interface RowScore {
  readonly row: IndicatorRow;
  readonly cell: string | null;
  /** What is in the sheet now. */
  readonly previous: Decimal | null;
  /** What the rule gives; null where that is open. */
  readonly due: Decimal | null;
  /** scored: the rule decides (open where its alternatives differ); manual: a person's; cannot: something is missing. */
  readonly status: 'scored' | 'manual' | 'cannot';
  readonly rule: AppliedRule | null;
  readonly confidence: Confidence | null;
  readonly alternatives: readonly Alternative[];
  readonly reason: string | null;
  /** What a reviewer would ask, though the score stands: a target far outdone. */
  readonly question: string | null;
  readonly bands: readonly PointsBand[];
  /** Things whose number a person must give before the rule can be applied. */
  readonly items: readonly string[];
  /** What may be wrong with the proof, where the rule takes points off for that. */
  readonly proofs: readonly string[];
  /** Left out because its subject did not occur; the total is scaled up instead. */
  readonly isExcluded: boolean;
  readonly trace: Trace | null;
}

/** A row about which nothing is decided yet. */
export function openRow(row: IndicatorRow, rule: AppliedRule | null): RowScore {
  return {
    row,
    cell: row.cells.score?.cell ?? null,
    previous: row.cells.score?.figure?.value ?? null,
    due: null,
    status: 'manual',
    rule,
    confidence: rule?.confidence ?? null,
    alternatives: [],
    reason: null,
    question: null,
    bands: [],
    items: [],
    proofs: [],
    isExcluded: false,
    trace: null,
  };
}

export function manualRow(row: IndicatorRow, reason: string): RowScore {
  return { ...openRow(row, null), reason };
}

export function cannotRow(row: IndicatorRow, rule: AppliedRule | null, reason: string): RowScore {
  return { ...openRow(row, rule), status: 'cannot', reason };
}

export function traceFor(rule: AppliedRule, clause: string, weight: Decimal, parts: Partial<Trace>): Trace {
  return {
    formula: null,
    operands: [],
    others: [],
    values: [],
    rounded: [],
    clause,
    steps: '',
    basis: rule.basis,
    confidence: rule.confidence,
    weight: weight.toString(),
    score: null,
    twin: null,
    ...parts,
  };
}

/** Whether what a row is worth rests on rules that no official text states. */
export function isUnofficial(score: RowScore): boolean {
  return score.rule !== null && score.rule.basis === null;
}

/** The bands of judged rows in points of a row. */
export function pointsBands(bands: readonly JudgedBand[], weight: Decimal): readonly PointsBand[] {
  return bands.map(({ label, from, to }) => ({ label, from: weight.times(from), to: weight.times(to) }));
}

export function bandsReason(bands: readonly PointsBand[]): string {
  const list = bands.map(({ label, from, to }) => `${label}得${from.toString()}—${to.toString()}分`);
  return `定性指标，由填报人评定：${list.join('；')}`;
}

/** Why a row is open though rules are known. */
export function differingWords(alternatives: readonly Alternative[]): string {
  const list = alternatives.map((each) => `${each.score.toString()}分（${each.rule}）`);
  return `几种可能的标准得分不同：${list.join('；')}`;
}
