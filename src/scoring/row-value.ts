import type { Decimal } from '../figures';
import { baseValue, HUNDRED, sameQuantity, showFigure } from '../figures';
import {
  commonScale,
  expressionTwin,
  factsOf,
  leavesOf,
  NODE_NAMES,
  statedAbsence,
  valueOf,
  type Fact,
  type FormFacts,
  type ProgressStatement,
  type RowCalculation,
} from '../facts';
import type { Form, IndicatorRow } from '../forms';
import {
  evaluate,
  formulaTwin,
  indicatorById,
  operandById,
  operandsOf,
  type Formula,
  type Indicator,
} from '../indicators';
import type { Rule } from '../rules';
import { operandPlaces, statedOperand, type OtherReading, type TraceOperand } from './trace';

/** The value of a row's indicator with the evidence it rests on. */
export type RowValue =
  | {
      readonly kind: 'values';
      /** In percent: one, or one a time node. */
      readonly values: readonly Decimal[];
      readonly formula: string | null;
      readonly operands: readonly TraceOperand[];
      /** One native formula a value, over the operands. */
      readonly twins: readonly string[];
      /** What the indicator's other accepted formulas would give. */
      readonly others?: readonly OtherReading[];
    }
  | { readonly kind: 'not-applicable'; readonly cell: string; readonly text: string }
  | { readonly kind: 'missing'; readonly reason: string };

function nameOf(operand: string): string {
  return operandById(operand)?.name ?? operand;
}

function formulaWords(formula: Formula): string {
  const side = (terms: Formula['numerator']): string => {
    const text = terms
      .map((term, i) => `${term.sign === -1 ? '−' : i > 0 ? '＋' : ''}${nameOf(term.operand)}`)
      .join('');
    return terms.length > 1 ? `（${text}）` : text;
  };
  const numerator = formula.absolute ? `|${side(formula.numerator)}|` : side(formula.numerator);
  return `${numerator}÷${side(formula.denominator)}${formula.times === 100 ? '×100%' : ''}`;
}

function fromCalculation(calculation: RowCalculation): RowValue {
  if (calculation.variant === null)
    return { kind: 'missing', reason: `${calculation.cell} 的算式与指标公式对不上` };
  const scale = commonScale([calculation.expression]);
  if (scale === null) return { kind: 'missing', reason: `${calculation.cell} 的算式单位不一致` };
  const value = valueOf(calculation.expression, scale);
  if (value === null) return { kind: 'missing', reason: `${calculation.cell} 的算式分母为零` };
  const { formula } = calculation.variant;
  const names = new Map(calculation.operands.map(({ operand, leaf }) => [leaf, operand]));
  const leaves = leavesOf(calculation.expression).filter((leaf) => !leaf.isFactor);
  const operands = leaves.map((leaf): TraceOperand => {
    const operand = names.get(leaf) ?? 'stated';
    return {
      operand,
      name: names.has(leaf) ? nameOf(operand) : leaf.label,
      figure: leaf.figure.text,
      value: leaf.figure.value.times(scale(leaf)).toString(),
      cell: calculation.cell,
    };
  });
  const percent = value.times(HUNDRED);
  const places = operandPlaces(leaves.length);
  const twin = expressionTwin(calculation.expression, (leaf) =>
    leaf.isFactor ? leaf.figure.value.times(scale(leaf)).toString() : (places[leaves.indexOf(leaf)] ?? '0'),
  );
  return {
    kind: 'values',
    values: [formula.absolute ? percent.abs() : percent],
    formula: formulaWords(formula),
    operands,
    twins: [formula.absolute ? `ABS(${twin}*100)` : `${twin}*100`],
  };
}

/** The one figure all statements of an operand agree on; 'conflict' where they do not. */
function agreedFact(facts: readonly Fact[]): Fact | 'conflict' | null {
  const [first, ...rest] = facts.filter((fact) => fact.named);
  if (first === undefined) return null;
  return rest.every((fact) => sameQuantity(first.figure, fact.figure)) ? first : 'conflict';
}

/** What the row's own text tells of an operand comes before what the form says elsewhere. */
function ownFact(facts: FormFacts, row: IndicatorRow, operand: string): Fact | undefined {
  const cells = [row.cells.analysis?.cell, row.cells.actual?.cell];
  return facts.facts.find(
    ({ source, measure, cell }) => source === 'row' && measure === operand && cells.includes(cell),
  );
}

/** The one figure of each operand; a reason where one is missing or stated in two ways. */
function operandFacts(
  form: Form,
  row: IndicatorRow,
  facts: FormFacts,
  formula: Formula,
): ReadonlyMap<string, Fact> | string {
  const found = new Map<string, Fact>();
  for (const operand of operandsOf(formula)) {
    const fact = ownFact(facts, row, operand) ?? agreedFact(factsOf(facts.facts, operand, form.year));
    if (fact === 'conflict') return `“${nameOf(operand)}”前后不一致，无法确定`;
    if (fact === null) return `缺少“${nameOf(operand)}”，应填在本行的计算说明或表头中`;
    found.set(operand, fact);
  }
  return found;
}

function valueOfFormula(formula: Formula, found: ReadonlyMap<string, Fact>): Decimal | null {
  const result = evaluate(formula, new Map([...found].map(([id, fact]) => [id, baseValue(fact.figure)])));
  return result.kind === 'value' ? result.value : null;
}

/** What the formulas that were not used give, where their operands are known. */
function otherReadings(
  form: Form,
  row: IndicatorRow,
  facts: FormFacts,
  indicator: Indicator,
  used: Formula,
): readonly OtherReading[] {
  return indicator.variants.flatMap(({ formula, note }): readonly OtherReading[] => {
    const found = formula === used ? '' : operandFacts(form, row, facts, formula);
    const value = typeof found === 'string' ? null : valueOfFormula(formula, found);
    return value === null ? [] : [{ note, value: value.toString() }];
  });
}

function fromFacts(
  form: Form,
  row: IndicatorRow,
  facts: FormFacts,
  indicator: Indicator,
  formula: Formula,
): RowValue {
  const found = operandFacts(form, row, facts, formula);
  if (typeof found === 'string') return { kind: 'missing', reason: found };
  const value = valueOfFormula(formula, found);
  if (value === null) return { kind: 'missing', reason: `“${indicator.name}”的分母为零，无法计算` };
  const operands = [...found].map(([operand, fact]) => ({
    operand,
    name: nameOf(operand),
    figure: showFigure(fact.figure),
    value: baseValue(fact.figure).toString(),
    cell: fact.cell,
  }));
  const places = operandPlaces(operands.length);
  const order = [...found.keys()];
  const twins = [formulaTwin(formula, (operand) => places[order.indexOf(operand)] ?? '0')];
  const others = otherReadings(form, row, facts, indicator, formula);
  return { kind: 'values', values: [value], formula: formulaWords(formula), operands, twins, others };
}

/** The rate that the row itself states as its actual value. */
function fromActual(row: IndicatorRow): RowValue | null {
  const { actual } = row.cells;
  if (actual?.figure?.unit?.kind !== 'percent') return null;
  const { value } = actual.figure;
  const operands = [statedOperand(actual.text.trim(), value, actual.cell)];
  return { kind: 'values', values: [value], formula: null, operands, twins: operandPlaces(1) };
}

function fromProgress(statements: readonly ProgressStatement[], nodeCount: number): RowValue {
  const rates = statements.filter(
    (statement) => statement.what === 'rate' && statement.nodes.length === nodeCount,
  );
  const stated = rates.find((statement) => statement.source === 'row') ?? rates[0];
  if (stated === undefined)
    return { kind: 'missing', reason: `缺少${String(nodeCount)}个时间节点的支付进度` };
  return {
    kind: 'values',
    values: stated.nodes.map(({ figure }) => figure.value),
    formula: null,
    operands: stated.nodes.map(({ figure, node }) => ({
      operand: `progress.${node}`,
      name: `${NODE_NAMES[node]}支付进度`,
      figure: figure.text,
      value: figure.value.toString(),
      cell: stated.cell,
    })),
    twins: operandPlaces(stated.nodes.length),
  };
}

/**
 * The value a row's rule is applied to. The calculation text on the row comes first; without one, the operands are
 * looked for in head block and prose. A score or deduction that the author wrote is never a source (law 3).
 * @param rule says how many time nodes are wanted, and which of the indicator's formulas the place uses
 */
export function rowValue(
  form: Form,
  row: IndicatorRow,
  facts: FormFacts,
  rule: Pick<Rule, 'award' | 'variant'>,
): RowValue {
  const nodeCount = rule.award.kind === 'nodes' ? rule.award.nodes.length : 0;
  const absence = statedAbsence(row);
  const analysis = row.cells.analysis;
  if (absence !== null && analysis !== undefined) {
    return {
      kind: 'not-applicable',
      cell: analysis.cell,
      text: analysis.text.slice(absence.start, absence.end),
    };
  }
  if (nodeCount > 0) return fromProgress(facts.progress, nodeCount);
  const calculation = facts.calculations.find((candidate) => candidate.row === row);
  if (calculation !== undefined) return fromCalculation(calculation);
  const indicator = row.indicator === null ? null : indicatorById(row.indicator);
  if (indicator?.formula == null) return { kind: 'missing', reason: '没有可计算的公式' };
  const variant = indicator.variants.find(({ id }) => id === rule.variant);
  const computed = fromFacts(form, row, facts, indicator, variant?.formula ?? indicator.formula);
  return computed.kind === 'missing' ? (fromActual(row) ?? computed) : computed;
}
