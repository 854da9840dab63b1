import {
  addIntervals,
  baseValue,
  divideIntervals,
  exactly,
  figureInterval,
  HUNDRED,
  multiplyIntervals,
  negateInterval,
  overlaps,
  ZERO,
  type Decimal,
  type Interval,
} from '../figures';
import {
  commonScale,
  headFact,
  intervalOf,
  isCountedLeaf,
  type Fact,
  type FormFacts,
  type RowCalculation,
} from '../facts';
import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfFact, placeOfSpan } from './places';

const PERCENT = exactly(HUNDRED);

/** A sum of head figures, in words and as a number with what rounding leaves open. */
interface Sum {
  readonly words: string;
  readonly value: Decimal;
  readonly interval: Interval;
}

interface Reading {
  readonly words: string;
  readonly value: Decimal;
  readonly interval: Interval;
}

type Head = Readonly<Partial<Record<string, Fact>>>;

const MEASURES: readonly (readonly [measure: string, words: string])[] = [
  ['budget_initial', '年初预算'],
  ['prior_carry', '上年结转'],
  ['adjust_form', '预算调整'],
  ['adjust_total', '预算调整'],
  ['adjust_other', '其他调整'],
  ['budget_adjusted', '调整后预算'],
  ['executed', '预算执行'],
  ['balance', '年末结余'],
];

const ADJUSTMENTS: readonly string[] = ['adjust_form', 'adjust_total', 'adjust_other'];

function headOf(form: Form, facts: FormFacts): Head {
  return Object.fromEntries(
    MEASURES.flatMap(([measure]) => {
      const fact = headFact(facts.facts, measure, form.year);
      return fact === undefined ? [] : [[measure, fact]];
    }),
  );
}

function sumOf(head: Head, measures: readonly string[]): Sum {
  const named = measures.flatMap((measure) => {
    const fact = head[measure];
    const words = MEASURES.find(([id]) => id === measure)?.[1] ?? measure;
    return fact === undefined || baseValue(fact.figure).isZero() ? [] : [{ words, fact }];
  });
  return {
    words: named.map(({ words }) => words).join('＋'),
    value: named.reduce((total, { fact }) => total.plus(baseValue(fact.figure)), ZERO),
    interval: named.reduce(
      (total, { fact }) => addIntervals(total, figureInterval(fact.figure)),
      exactly(ZERO),
    ),
  };
}

/** Budgets that people take a share of: at first, with what was carried over, with the adjustments, with both. */
function budgetsOf(head: Head): readonly Sum[] {
  const budgets = [
    ['budget_initial'],
    ['budget_adjusted'],
    ['prior_carry', 'budget_initial', ...ADJUSTMENTS],
    ['budget_initial', ...ADJUSTMENTS],
    ['prior_carry', 'budget_initial'],
  ].map((measures) => sumOf(head, measures));
  return budgets.filter(
    ({ words, value }, i) => value.gt(0) && budgets.findIndex((other) => other.words === words) === i,
  );
}

function quotient(part: Sum, whole: Sum): Reading | null {
  const interval = divideIntervals(part.interval, whole.interval);
  if (interval === null) return null;
  const side = (words: string): string =>
    words.includes('＋') || words.includes('−') ? `（${words}）` : words;
  return {
    words: `${side(part.words)}÷${side(whole.words)}`,
    value: part.value.div(whole.value).times(HUNDRED),
    interval: multiplyIntervals(interval, PERCENT),
  };
}

/** What the rate comes to under every formula that is accepted for it. */
function readingsOf(head: Head, indicator: string | null): readonly Reading[] {
  // Without the adjustments nobody can tell what the budget came to.
  const isKnown =
    ADJUSTMENTS.some((measure) => head[measure] !== undefined) || head['budget_adjusted'] !== undefined;
  if (head['budget_initial'] === undefined || !isKnown) return [];
  const budgets = budgetsOf(head);
  if (indicator === 'dept.carry_rate' && head['balance'] !== undefined) {
    const balance = sumOf(head, ['balance']);
    return budgets.flatMap((budget) => quotient(balance, budget) ?? []);
  }
  if (indicator !== 'dept.budget_completion_rate' || head['executed'] === undefined) return [];
  const executed = sumOf(head, ['executed']);
  const all = sumOf(head, ['prior_carry', 'budget_initial', ...ADJUSTMENTS]);
  const balance = sumOf(head, ['balance']);
  const used: Sum = {
    words: `${all.words}−年末结余`,
    value: all.value.minus(balance.value),
    interval: addIntervals(all.interval, negateInterval(balance.interval)),
  };
  return [
    ...budgets.flatMap((budget) => quotient(executed, budget) ?? []),
    ...[quotient(used, all)].flatMap((each) => each ?? []),
  ];
}

function valueOfRow(calculation: RowCalculation): Interval | null {
  const scale = commonScale([calculation.expression]);
  const value =
    scale === null
      ? null
      : intervalOf(calculation.expression, scale, (leaf) => isCountedLeaf(calculation, leaf));
  return value === null ? null : multiplyIntervals(value, PERCENT);
}

/** A few points of difference come from rounding or from a sum that the head block does not split. */
function isNear(reading: Interval, value: Interval): boolean {
  const ratio = divideIntervals(value, reading);
  return ratio !== null && ratio.high.gt('0.98') && ratio.low.lt('1.02');
}

function checkRow(form: Form, head: Head, calculation: RowCalculation): CheckOutcome {
  const { row, cell, equation } = calculation;
  const value = valueOfRow(calculation);
  const readings = readingsOf(head, row.indicator);
  const [first] = readings;
  if (value === null || first === undefined) return NOTHING;
  if (readings.some(({ interval }) => overlaps(interval, value) || isNear(interval, value))) return PASSED;
  const { start, end } = equation.span;
  const percent = (exact: Decimal): string => `${exact.toDecimalPlaces(2).toString()}%`;
  const text = (row.cells.analysis?.text ?? '').slice(start, end);
  return found({
    messageId: 'differs',
    data: {
      name: row.level3,
      text,
      readings: readings.map(({ words, value: exact }) => `${words}＝${percent(exact)}`).join('；'),
    },
    at: placeOfSpan(form, cell, { start, end }, text),
    stated: text,
    expected: percent(first.value),
    related: Object.values(head).flatMap((fact) => (fact === undefined ? [] : [placeOfFact(fact)])),
    suggestion: null,
  });
}

export const rowFormula = defineCheck({
  id: 'row-formula',
  meta: {
    title: '算式口径',
    since: '0.1.0',
    basis: ['财政部《预算绩效评价共性指标体系框架》（财预〔2013〕53号）：预算完成率、结转结余率的计算公式'],
    docs: {
      what: '预算完成率、结转结余率的算式，按表头的数套用各种可以接受的口径（年初预算、加上年结转、加调整），是否没有一种对得上。',
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
  run: ({ form, facts }) => {
    const head = headOf(form, facts);
    return combine(facts.calculations.map((calculation) => checkRow(form, head, calculation)));
  },
});
