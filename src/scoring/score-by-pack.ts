import type { Decimal } from '../figures';
import type { FormFacts } from '../facts';
import type { Form, IndicatorRow } from '../forms';
import { applyScoring, scoringWords, type Rule, type Scoring } from '../rules';
import {
  cannotRow,
  differingWords,
  manualRow,
  openRow,
  traceFor,
  type AppliedRule,
  type RowScore,
} from './row-score';
import { rowValue, type RowValue } from './row-value';

type Values = Extract<RowValue, { kind: 'values' }>;

/** A row's values measured by one scoring and its alternatives. */
export function scoreValues(
  row: IndicatorRow,
  weight: Decimal,
  rule: AppliedRule,
  scorings: readonly Scoring[],
  value: Values,
): RowScore {
  const outcomes = scorings.flatMap((scoring) => applyScoring(scoring, value.values, weight) ?? []);
  const [first] = outcomes;
  if (first === undefined) return cannotRow(row, rule, '标准与数据对不上');
  const agreed = outcomes.every((outcome) => outcome.score.eq(first.score));
  const due = agreed ? first.score : null;
  const trace = traceFor(rule, first.clause, weight, {
    formula: value.formula,
    operands: value.operands,
    others: value.others ?? [],
    values: value.values.map(String),
    rounded: first.rounded.map(String),
    steps: first.steps,
    score: due?.toString() ?? null,
  });
  const alternatives =
    outcomes.length > 1 ? outcomes.map(({ clause, score }) => ({ rule: clause, score })) : [];
  const reason = agreed ? null : differingWords(alternatives);
  return { ...openRow(row, rule), status: 'scored', due, alternatives, reason, trace };
}

/** What a row is worth by the rule that the place's pack has for its indicator. */
export function scoreByPack(
  form: Form,
  row: IndicatorRow,
  weight: Decimal,
  facts: FormFacts,
  rule: Rule,
): RowScore {
  const applied: AppliedRule = {
    id: rule.id,
    source: 'pack',
    confidence: rule.confidence,
    basis: rule.basis,
  };
  const value = rowValue(form, row, facts, rule);
  if (value.kind === 'missing') return cannotRow(row, applied, value.reason);
  if (value.kind === 'values') return scoreValues(row, weight, applied, [rule, ...rule.alternatives], value);
  if (rule.notApplicable === null) return { ...manualRow(row, '本年度未发生，由填报人判断'), rule: applied };
  const due = rule.notApplicable === 'full' ? weight : weight.minus(weight);
  const steps = `“${value.text}”（${value.cell}），${rule.notApplicable === 'full' ? '按满分计' : '按零分计'}`;
  const trace = traceFor(applied, scoringWords(rule), weight, { steps, score: due.toString() });
  return { ...openRow(row, applied), status: 'scored', due, trace };
}
