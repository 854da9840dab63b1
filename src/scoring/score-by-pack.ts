import { ZERO, type Decimal } from '../figures';
import type { FormFacts } from '../facts';
import type { Form, IndicatorRow } from '../forms';
import {
  applyScoring,
  NO_EVIDENCE,
  scoringTwin,
  scoringWords,
  type Found,
  type Rule,
  type Scoring,
} from '../rules';
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
import { isFound, scoreByFinding } from './score-by-finding';
import { TWIN_WEIGHT, valuePlaces } from './trace';

type Values = Extract<RowValue, { kind: 'values' }>;

/** A row's values measured by one scoring and its alternatives. */
export function scoreValues(
  row: IndicatorRow,
  weight: Decimal,
  rule: AppliedRule,
  scorings: readonly Scoring[],
  value: Values,
  found: Found = {},
): RowScore {
  const outcomes = scorings.flatMap((scoring) => applyScoring(scoring, value.values, weight, found) ?? []);
  const [first] = outcomes;
  if (first === undefined) return cannotRow(row, rule, '标准与数据对不上');
  const agreed = outcomes.every((outcome) => outcome.score.eq(first.score));
  const due = agreed ? first.score : null;
  const [scoring] = scorings;
  const scoreTwin = scoring === undefined ? null : twinOf(scoring, value, found);
  const trace = traceFor(rule, first.clause, weight, {
    formula: value.formula,
    operands: value.operands,
    others: value.others ?? [],
    values: value.values.map(String),
    rounded: first.rounded.map(String),
    steps: first.steps,
    score: due?.toString() ?? null,
    twin: scoreTwin === null ? null : { values: value.twins, score: scoreTwin },
  });
  const alternatives =
    outcomes.length > 1 ? outcomes.map(({ clause, score }) => ({ rule: clause, score })) : [];
  const reason = agreed ? null : differingWords(alternatives);
  const question = first.question;
  const proofs = proofsOf(scorings);
  return { ...openRow(row, rule), status: 'scored', due, alternatives, reason, question, proofs, trace };
}

function twinOf(scoring: Scoring, { values }: Values, { evidence }: Found): string | null {
  return scoringTwin(scoring, {
    weight: TWIN_WEIGHT,
    values: valuePlaces(values.length),
    counts: [],
    judged: '',
    ...(evidence === undefined ? {} : { evidence }),
  });
}

/** What may be wrong with the proof, as the rules name it. */
function proofsOf(scorings: readonly Scoring[]): readonly string[] {
  const flaws = scorings.flatMap(({ modifiers = [] }) =>
    modifiers.flatMap((modifier) => (modifier.kind === 'evidence' ? [modifier.flaws] : [])),
  );
  return flaws.length === 0 ? [] : [NO_EVIDENCE, ...flaws.flat().map(({ label }) => label)];
}

/** What a row is worth by the rule that the place's pack has for its indicator. */
export function scoreByPack(
  form: Form,
  row: IndicatorRow,
  weight: Decimal,
  facts: FormFacts,
  rule: Rule,
  found: Found,
): RowScore {
  const applied: AppliedRule = {
    id: rule.id,
    source: 'pack',
    confidence: rule.confidence,
    basis: rule.basis,
  };
  const scorings = [rule, ...rule.alternatives];
  const value = rowValue(form, row, facts, rule);
  if (isFound(rule.award) && value.kind !== 'not-applicable')
    return scoreByFinding(row, weight, applied, rule, found);
  if (value.kind === 'missing') return cannotRow(row, applied, value.reason);
  if (value.kind === 'values') return scoreValues(row, weight, applied, scorings, value, found);
  if (rule.notApplicable === null) return { ...manualRow(row, '本年度未发生，由填报人判断'), rule: applied };
  const clause = scoringWords(rule);
  const words = `“${value.text}”（${value.cell}）`;
  if (rule.notApplicable === 'exclude') {
    const trace = traceFor(applied, clause, weight, { steps: `${words}，不计入，总分按其余指标折算` });
    return { ...openRow(row, applied), status: 'scored', isExcluded: true, trace };
  }
  const isFull = rule.notApplicable === 'full';
  const due = isFull ? weight : ZERO;
  const steps = `${words}，${isFull ? '按满分计' : '按零分计'}`;
  const twin = { values: [], score: isFull ? TWIN_WEIGHT : '0' };
  const trace = traceFor(applied, clause, weight, { steps, score: due.toString(), twin });
  return { ...openRow(row, applied), status: 'scored', due, trace };
}
