import { isCountedLeaf, readEquations, verifyEquation, type Equation, type RowCalculation } from '../facts';
import { showFigure } from '../figures';
import type { Form } from '../forms';
import { cannot, combine, defineCheck, found, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';
import { textsOfRow } from './texts-of-row';

interface WrittenEquation {
  readonly cell: string;
  readonly text: string;
  readonly equation: Equation;
  readonly calculation: RowCalculation | null;
}

function equationsOf(form: Form, calculations: readonly RowCalculation[]): readonly WrittenEquation[] {
  const cells = [...form.rows.flatMap(textsOfRow), ...form.narratives];
  return cells.flatMap(({ cell, text }) =>
    readEquations(text).map((equation) => {
      const calculation = calculations.find(
        (candidate) => candidate.cell === cell && candidate.equation.span.start === equation.span.start,
      );
      return { cell, text, equation: calculation?.equation ?? equation, calculation: calculation ?? null };
    }),
  );
}

function checkEquation(form: Form, { cell, text, equation, calculation }: WrittenEquation): CheckOutcome {
  const { result, span } = equation;
  const written = text.slice(span.start, span.end).replace(/\s+/gu, '');
  const verdict = verifyEquation(
    equation,
    (leaf) => calculation !== null && isCountedLeaf(calculation, leaf),
  );
  if (verdict.kind === 'holds') return PASSED;
  if (verdict.kind === 'cannot') return cannot(`${cell}“${written}”的单位不一致或分母为零，无法复算`);
  const { expected } = verdict;
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
