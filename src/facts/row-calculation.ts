import { baseValue, type Decimal, type Span } from '../figures';
import {
  indicatorById,
  operandById,
  type Formula,
  type FormulaVariant,
  type Indicator,
  type Term,
} from '../indicators';
import type { Form, IndicatorRow } from '../forms';
import { ratioOf, type Expression, type Leaf, type SignedLeaf } from './expression';
import type { Fact } from './fact';
import { measureOfLabel } from './measure-of-label';
import { readEquations, type Equation } from './parse-calculation';

/** An operand as the calculation text of a row gives it. */
export interface BoundOperand {
  readonly operand: string;
  readonly leaf: Leaf;
  /** Whether a word names it, or only its place in the formula. */
  readonly named: boolean;
}

/** The calculation written on a row: its equation, and how it maps to the indicator's formula. */
export interface RowCalculation {
  readonly row: IndicatorRow;
  readonly cell: string;
  readonly equation: Equation;
  /** The reading that has the formula's shape, else the first one. */
  readonly expression: Expression;
  /** Which of the indicator's formulas it follows; null where none fits. */
  readonly variant: { readonly id: string; readonly formula: Formula } | null;
  readonly operands: readonly BoundOperand[];
}

/** 本年预算, 实际支出, 预算安排: what the row's own indicator is of; they name no other amount. */
const OF_ROW =
  /^(?:本年度?|上年度?|当年|全年)?(?:预算(?:数|安排数?|金额|总额)?|实际(?:支出|完成|执行)?数?|支出数?|决算数?)$/u;

function namedOperand(leaf: Leaf): string | null {
  if (leaf.label === '' || OF_ROW.test(leaf.label)) return null;
  const operand = measureOfLabel(leaf.label, leaf.figure.unit?.kind ?? 'money')?.measure ?? null;
  return operand !== null && operandById(operand) !== null ? operand : null;
}

function bindSide(terms: readonly Term[], leaves: readonly SignedLeaf[]): readonly BoundOperand[] | null {
  if (terms.length !== leaves.length) return null;
  const bound: BoundOperand[] = [];
  for (const [i, { sign, leaf }] of leaves.entries()) {
    const term = terms[i];
    if (term === undefined || term.sign !== sign) return null;
    const name = namedOperand(leaf);
    if (name !== null && name !== term.operand) return null;
    bound.push({ operand: term.operand, leaf, named: name !== null });
  }
  return bound;
}

function bind(formula: Formula, expression: Expression): readonly BoundOperand[] | null {
  const ratio = ratioOf(expression);
  if (ratio === null) return null;
  const numerator = bindSide(formula.numerator, ratio.numerator);
  const denominator = bindSide(formula.denominator, ratio.denominator);
  return numerator === null || denominator === null ? null : [...numerator, ...denominator];
}

type Candidate = Pick<FormulaVariant, 'id' | 'formula'>;

function formulasOf(indicator: Indicator): readonly Candidate[] {
  return indicator.formula === null
    ? []
    : [{ id: 'standard', formula: indicator.formula }, ...indicator.variants];
}

/** How well a binding fits what is known: named operands count most, then those whose value the head block states. */
function fitness(bound: readonly BoundOperand[], known: ReadonlyMap<string, Decimal>): number {
  return bound.reduce((sum, { operand, leaf, named }) => {
    const value = known.get(operand);
    const stated = leaf.figure.unit === null ? null : baseValue(leaf.figure);
    const matches = value !== undefined && (stated?.abs().eq(value.abs()) ?? matchesInSomeUnit(leaf, value));
    return sum + (named ? 10 : 0) + (matches ? 3 : 0);
  }, 0);
}

/** A figure without a unit matches a known amount if it has its digits: 567.94 and 567.94万元. */
function matchesInSomeUnit(leaf: Leaf, value: Decimal): boolean {
  return leaf.figure.value.abs().eq(value.abs()) || leaf.figure.value.times(10_000).abs().eq(value.abs());
}

function calculationOf(
  row: IndicatorRow,
  cell: string,
  equation: Equation,
  known: ReadonlyMap<string, Decimal>,
): RowCalculation {
  const indicator = row.indicator === null ? null : indicatorById(row.indicator);
  const bindings = equation.readings.flatMap((expression) =>
    (indicator === null ? [] : formulasOf(indicator)).flatMap((variant) => {
      const operands = bind(variant.formula, expression);
      return operands === null ? [] : [{ expression, variant, operands, fit: fitness(operands, known) }];
    }),
  );
  const [first, ...rest] = bindings;
  const best = first === undefined ? null : rest.reduce((a, b) => (b.fit > a.fit ? b : a), first);
  const [reading] = equation.readings;
  const expression = best?.expression ?? reading;
  if (expression === undefined) throw new RangeError('calculationOf: an equation without a reading');
  return { row, cell, equation, expression, variant: best?.variant ?? null, operands: best?.operands ?? [] };
}

/** The first equation on each row's calculation text, mapped to its indicator. */
export function rowCalculations(form: Form, known: ReadonlyMap<string, Decimal>): readonly RowCalculation[] {
  return form.rows.flatMap((row) => {
    const cell = row.cells.analysis;
    const [equation] = cell === undefined ? [] : readEquations(cell.text);
    return cell === undefined || equation === undefined
      ? []
      : [calculationOf(row, cell.cell, equation, known)];
  });
}

/** The operands of calculation texts as Facts. */
export function calculationFacts(form: Form, calculations: readonly RowCalculation[]): readonly Fact[] {
  return calculations.flatMap(({ cell, row, operands }) =>
    operands.map(({ operand, leaf, named }): Fact => {
      const span: Span = {
        start: Math.max(0, leaf.figure.span.start - leaf.label.length),
        end: leaf.figure.span.end,
      };
      return {
        measure: operand,
        figure: withUnit(leaf, operand, form),
        year: form.year,
        source: 'row',
        file: form.file,
        sheet: form.sheet,
        cell,
        span,
        text: `${leaf.label}${leaf.figure.text}`,
        named,
        statement: `${row.level3}@${cell}`,
      };
    }),
  );
}

/** A figure without a unit on a row is in the form's money unit where its operand is money. */
function withUnit(leaf: Leaf, operand: string, form: Form): Fact['figure'] {
  if (leaf.figure.unit !== null || operandById(operand)?.unit !== 'money') return leaf.figure;
  return { ...leaf.figure, unit: form.money };
}

/** Whether a leaf stands for persons or things that are counted, though it carries no unit. */
export function isCountedLeaf(calculation: RowCalculation, leaf: Leaf): boolean {
  const operand = calculation.operands.find((bound) => bound.leaf === leaf)?.operand;
  return operand !== undefined && operandById(operand)?.unit === 'count';
}
