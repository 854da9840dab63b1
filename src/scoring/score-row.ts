import type { Decimal } from '../figures';
import type { FormFacts } from '../facts';
import type { Form, IndicatorRow } from '../forms';
import { applyRule, NOT_OFFICIAL, scoringWords, type Confidence, type Rule, type RulePack } from '../rules';
import { rowValue } from './row-value';
import type { Trace } from './trace';

export interface Alternative {
  readonly rule: string;
  readonly score: Decimal;
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
  readonly rule: Rule | null;
  readonly confidence: Confidence | null;
  readonly alternatives: readonly Alternative[];
  readonly reason: string | null;
  readonly trace: Trace | null;
}

function traceFor(rule: Rule, weight: Decimal, parts: Partial<Trace>): Trace {
  return {
    formula: null,
    operands: [],
    values: [],
    rounded: [],
    clause: scoringWords(rule),
    steps: '',
    basis: rule.basis ?? NOT_OFFICIAL,
    confidence: rule.confidence,
    weight: weight.toString(),
    score: null,
    ...parts,
  };
}

function applied(
  rule: Rule,
  weight: Decimal,
  base: Omit<RowScore, 'status' | 'due' | 'alternatives' | 'reason' | 'trace'>,
  form: Form,
  facts: FormFacts,
): RowScore {
  const nodeCount = rule.award.kind === 'nodes' ? rule.award.nodes.length : 0;
  const value = rowValue(form, base.row, facts, nodeCount);
  if (value.kind === 'missing')
    return { ...base, status: 'cannot', due: null, alternatives: [], reason: value.reason, trace: null };
  if (value.kind === 'not-applicable') {
    if (rule.notApplicable === null) {
      return {
        ...base,
        status: 'manual',
        due: null,
        alternatives: [],
        reason: '本年度未发生，由填报人判断',
        trace: null,
      };
    }
    const due = rule.notApplicable === 'full' ? weight : weight.minus(weight);
    const steps = `“${value.text}”（${value.cell}），${rule.notApplicable === 'full' ? '按满分计' : '按零分计'}`;
    const trace = traceFor(rule, weight, { steps, score: due.toString() });
    return { ...base, status: 'scored', due, alternatives: [], reason: null, trace };
  }
  const outcomes = applyRule(rule, value.values, weight);
  const [first] = outcomes;
  if (first === undefined)
    return {
      ...base,
      status: 'cannot',
      due: null,
      alternatives: [],
      reason: '标准与数据对不上',
      trace: null,
    };
  const agreed = outcomes.every((outcome) => outcome.score.eq(first.score));
  const due = agreed ? first.score : null;
  const trace = traceFor(rule, weight, {
    formula: value.formula,
    operands: value.operands,
    values: value.values.map(String),
    rounded: first.rounded.map(String),
    clause: first.clause,
    steps: first.steps,
    score: due?.toString() ?? null,
  });
  const alternatives =
    outcomes.length > 1 ? outcomes.map((outcome) => ({ rule: outcome.clause, score: outcome.score })) : [];
  const reason = agreed
    ? null
    : `几种可能的标准得分不同：${alternatives.map((a) => `${a.score.toString()}分（${a.rule}）`).join('；')}`;
  return { ...base, status: 'scored', due, alternatives, reason, trace };
}

/** A row that nobody sees is not scored by itself. */
export function hiddenRow(row: IndicatorRow): RowScore {
  return {
    row,
    cell: row.cells.score?.cell ?? null,
    previous: row.cells.score?.figure?.value ?? null,
    due: null,
    status: 'manual',
    rule: null,
    confidence: null,
    alternatives: [],
    reason: '隐藏的行或工作表，不自动打分',
    trace: null,
  };
}

/** What one row is worth by a pack's rule, with the trace; null pack: everything is left to the person. */
export function scoreRow(form: Form, row: IndicatorRow, facts: FormFacts, pack: RulePack | null): RowScore {
  const rule =
    row.indicator === null
      ? null
      : (pack?.rules.find((candidate) => candidate.indicator === row.indicator) ?? null);
  const base = {
    row,
    cell: row.cells.score?.cell ?? null,
    previous: row.cells.score?.figure?.value ?? null,
    rule,
    confidence: rule?.confidence ?? null,
  };
  const open = { ...base, due: null, alternatives: [], trace: null };
  if (pack === null) return { ...open, status: 'manual', reason: '没有适用的评分标准，由填报人打分' };
  if (rule === null) return { ...open, status: 'manual', reason: '定性指标或标准中没有规则，由填报人打分' };
  if (row.weight === null) return { ...open, status: 'cannot', reason: '本行没有分值' };
  return applied(rule, row.weight, base, form, facts);
}
