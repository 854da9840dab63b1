import {
  agreesWith,
  Decimal,
  exactly,
  HUNDRED,
  multiplyIntervals,
  showFigure,
  type Figure,
  type Interval,
} from '../figures';
import {
  commonScale,
  intervalOf,
  isCountedLeaf,
  readEquations,
  valueOf,
  type Equation,
  type Leaf,
  type RowCalculation,
} from '../facts';
import type { Form } from '../forms';
import { cannot, combine, defineCheck, found, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';

interface WrittenEquation {
  readonly cell: string;
  readonly text: string;
  readonly equation: Equation;
  readonly calculation: RowCalculation | null;
}

function equationsOf(form: Form, calculations: readonly RowCalculation[]): readonly WrittenEquation[] {
  const rows = form.rows.flatMap((row) => (row.cells.analysis === undefined ? [] : [row.cells.analysis]));
  const cells = [...rows, ...form.narratives];
  return cells.flatMap(({ cell, text }) =>
    readEquations(text).map((equation) => {
      const calculation = calculations.find(
        (candidate) => candidate.cell === cell && candidate.equation.span.start === equation.span.start,
      );
      return { cell, text, equation: calculation?.equation ?? equation, calculation: calculation ?? null };
    }),
  );
}

/** The stated result in the scale of the calculation: 53.33% is 0.5333; a bare 53.33 may also be meant in percent. */
function agrees(result: Figure, computed: Interval): boolean {
  const hundredfold = multiplyIntervals(computed, exactly(HUNDRED));
  if (result.unit?.kind === 'percent') return agreesWith(result, hundredfold) === 'agrees';
  const bare = { ...result, unit: null };
  return [computed, hundredfold].some((interval) => agreesWith(bare, interval) === 'agrees');
}

function expectedText(result: Figure, value: Decimal): string {
  const isPercent = result.unit?.kind === 'percent';
  return showFigure({ ...result, value: isPercent ? value.times(HUNDRED) : value });
}

function checkEquation(form: Form, { cell, text, equation, calculation }: WrittenEquation): CheckOutcome {
  const { result, span, readings } = equation;
  const written = text.slice(span.start, span.end).replace(/\s+/gu, '');
  const isExact = (leaf: Leaf): boolean => calculation !== null && isCountedLeaf(calculation, leaf);
  const resultLeaf: Leaf = { kind: 'leaf', figure: result, label: '', isFactor: false };
  const isRate = result.unit === null || result.unit.kind === 'percent';
  const outcomes = readings.map((reading) => {
    const scale = commonScale(isRate ? [reading] : [reading, resultLeaf]);
    const computed = scale === null ? null : intervalOf(reading, scale, isExact);
    const value = scale === null ? null : valueOf(reading, scale);
    if (scale === null || computed === null || value === null) return null;
    const scaled = isRate ? result : { ...result, value: result.value.times(scale(resultLeaf)) };
    return { agrees: agrees(scaled, computed), value };
  });
  if (outcomes.some((outcome) => outcome?.agrees === true)) return PASSED;
  if (outcomes.some((outcome) => outcome === null))
    return cannot(`${cell}“${written}”的单位不一致或分母为零，无法复算`);
  const value = (outcomes.length > 1 ? outcomes.at(-1) : outcomes[0])?.value ?? new Decimal(0);
  const expected = expectedText(result, value);
  return found({
    messageId: 'wrong',
    data: { written, expected, stated: showFigure(result) },
    at: placeOfSpan(form, cell, result.span, result.text),
    stated: showFigure(result),
    expected,
    related: [placeOfSpan(form, cell, span, written)],
    suggestion: expected,
  });
}

export const calculationResult = defineCheck({
  id: 'calculation-result',
  meta: {
    title: '算式与结果',
    since: '0.1.0',
    basis: ['算术'],
    docs: {
      what: '把“计算分析情况”和正文里写出的算式按原数重算，与写在等号后面的结果比较。',
      why: '手算或改数后忘记改结果，是自评表最常见的差错；复核人员会按算式重算。',
      example: {
        wrong: '（在职人员8人/编制数15人）×100%=57.14%',
        right: '（在职人员8人/编制数15人）×100%=53.33%',
      },
      mend: '核对算式里的每个数，再按“应为”的结果改正；括号位置不规范但意思清楚的不报。',
    },
    messages: {
      wrong: { severity: 'error', text: '算式“{{written}}”算得{{expected}}，写的是{{stated}}。' },
    },
  },
  run: ({ form, facts }) =>
    combine(equationsOf(form, facts.calculations).map((equation) => checkEquation(form, equation))),
});
