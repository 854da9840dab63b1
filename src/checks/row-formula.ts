import {
  baseValue,
  divideIntervals,
  exactly,
  figureInterval,
  HUNDRED,
  multiplyIntervals,
  overlaps,
  type Interval,
} from '../figures';
import {
  factsOf,
  intervalOf,
  commonScale,
  isCountedLeaf,
  type Fact,
  type FormFacts,
  type RowCalculation,
} from '../facts';
import type { Form } from '../forms';
import {
  evaluate,
  evaluateInterval,
  indicatorById,
  operandById,
  operandsOf,
  type Formula,
} from '../indicators';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfFact, placeOfSpan } from './places';

const PERCENT = exactly(HUNDRED);

/** What the head block states for a formula's operands; null where one is missing. */
function operandsOfHead(form: Form, facts: FormFacts, formula: Formula): ReadonlyMap<string, Fact> | null {
  const found = new Map<string, Fact>();
  for (const operand of operandsOf(formula)) {
    const fact = factsOf(facts.facts, operand, form.year).find(({ source }) => source === 'head');
    if (fact === undefined) return null;
    found.set(operand, fact);
  }
  return found;
}

interface Reading {
  readonly words: string;
  readonly value: string;
  readonly interval: Interval;
  readonly operands: readonly Fact[];
}

function nameOf(operand: string): string {
  return operandById(operand)?.name ?? operand;
}

/** What the indicator comes to under each accepted formula whose operands the head block states. */
function readingsOf(form: Form, facts: FormFacts, indicator: string): readonly Reading[] {
  const known = indicatorById(indicator);
  if (known?.formula == null) return [];
  const accepted = known.variants.filter(({ isDoubtful }) => isDoubtful !== true);
  const formulas = [known.formula, ...accepted.map(({ formula }) => formula)];
  return formulas.flatMap((formula): readonly Reading[] => {
    const operands = operandsOfHead(form, facts, formula);
    if (operands === null) return [];
    const exact = evaluate(
      formula,
      new Map([...operands].map(([id, { figure }]) => [id, baseValue(figure)])),
    );
    const interval = evaluateInterval(
      formula,
      new Map([...operands].map(([id, { figure }]) => [id, figureInterval(figure)])),
    );
    if (exact.kind !== 'value' || interval === null) return [];
    const side = (terms: Formula['numerator']): string =>
      terms
        .map(({ operand, sign }, i) => `${sign === -1 ? '−' : i > 0 ? '＋' : ''}${nameOf(operand)}`)
        .join('');
    return [
      {
        words: `${side(formula.numerator)}÷${side(formula.denominator)}`,
        value: `${exact.value.toDecimalPlaces(2).toString()}%`,
        interval,
        operands: [...operands.values()],
      },
    ];
  });
}

function valueOfRow(calculation: RowCalculation): Interval | null {
  const scale = commonScale([calculation.expression]);
  const value =
    scale === null
      ? null
      : intervalOf(calculation.expression, scale, (leaf) => isCountedLeaf(calculation, leaf));
  return value === null ? null : multiplyIntervals(value, PERCENT);
}

function checkRow(form: Form, facts: FormFacts, calculation: RowCalculation): CheckOutcome {
  const { row, cell, equation } = calculation;
  const value = valueOfRow(calculation);
  const readings = row.indicator === null ? [] : readingsOf(form, facts, row.indicator);
  if (value === null || readings.length === 0) return NOTHING;
  if (readings.some(({ interval }) => overlaps(interval, value) || isNear(interval, value))) return PASSED;
  const { start, end } = equation.span;
  const list = readings.map(({ words, value: percent }) => `${words}＝${percent}`).join('；');
  const text = (row.cells.analysis?.text ?? '').slice(start, end);
  return found({
    messageId: 'differs',
    data: { name: row.level3, text, readings: list },
    at: placeOfSpan(form, cell, { start, end }, text),
    stated: text,
    expected: readings[0]?.value ?? null,
    related: [
      ...new Map(readings.flatMap(({ operands }) => operands).map((fact) => [fact.cell, fact])).values(),
    ].map(placeOfFact),
    suggestion: null,
  });
}

/** A few points of difference come from rounding or from a sum that the head block does not split. */
function isNear(reading: Interval, value: Interval): boolean {
  const ratio = divideIntervals(value, reading);
  return ratio !== null && ratio.high.gt('0.98') && ratio.low.lt('1.02');
}

export const rowFormula = defineCheck({
  id: 'row-formula',
  meta: {
    title: '算式口径',
    since: '0.1.0',
    basis: ['财政部《预算绩效评价共性指标体系框架》（财预〔2013〕53号）各指标的计算公式'],
    docs: {
      what: '指标行的算式，按表头的数套用该指标的各种公式，是否没有一种对得上。',
      why: '分子分母取错了数，比率和得分都跟着错。',
      example: {
        wrong: '结转结余率：62.29/404.89=15.38%（分母用了执行数）',
        right: '62.29/948.96=6.56%（分母用预算数）',
      },
      mend: '按公式取数；用了别的口径的，在说明里写明。',
    },
    messages: {
      differs: {
        severity: 'warning',
        text: '“{{name}}”的算式“{{text}}”与公式的口径不同：按表头，{{readings}}。请核实分子分母。',
      },
    },
  },
  run: ({ form, facts }) =>
    combine(facts.calculations.map((calculation) => checkRow(form, facts, calculation))),
});
