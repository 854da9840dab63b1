import { findIndicator, operandById } from '../indicators';
import type { Form, StatedCell } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';

/** JX.预算完成率(E5,D5): a rate of ours with two cells of the same sheet. */
const RATE_OF_TWO =
  /JX\.([\p{Script=Han}“”"]+率)\(\s*(\$?[A-Z]{1,3}\$?\d{1,7})\s*,\s*(\$?[A-Z]{1,3}\$?\d{1,7})\s*\)/gu;
const BUDGET = /^(?:budget_|spend_budget|fund_plan)/u;

interface Named {
  readonly operand: string;
  readonly label: string;
  readonly cell: StatedCell;
}

/** The amounts of a form by the cell they stand in. */
function namedCells(form: Form): ReadonlyMap<string, Named> {
  const head = form.head.flatMap(({ operand, label, value }): readonly Named[] =>
    operand === null ? [] : [{ operand, label, cell: value }],
  );
  const lines = form.summary.flatMap(({ unit, cells: { budget, executed } }): readonly Named[] => [
    ...(budget === undefined ? [] : [{ operand: 'budget_adjusted', label: `${unit}预算数`, cell: budget }]),
    ...(executed === undefined ? [] : [{ operand: 'executed', label: `${unit}执行数`, cell: executed }]),
  ]);
  return new Map([...head, ...lines].map((named) => [named.cell.cell, named]));
}

/** Budgets of all sorts may stand for one another. */
function sortOf(operand: string): string {
  return BUDGET.test(operand) ? 'budget' : operand;
}

function cellsOf({ head, rows, summary }: Form): readonly StatedCell[] {
  return [
    ...head.map(({ value }) => value),
    ...[...rows, ...summary].flatMap(({ cells }) => Object.values(cells)),
  ].filter(({ formula }) => formula !== null);
}

function checkFormula(form: Form, cell: StatedCell, named: ReadonlyMap<string, Named>): CheckOutcome {
  return combine(
    [...(cell.formula ?? '').matchAll(RATE_OF_TWO)].map(([, name = '', ...addresses]): CheckOutcome => {
      const formula = findIndicator(name, { families: ['department'], level2: '' })?.formula;
      const [part, ...otherParts] = formula?.numerator ?? [];
      const [whole, ...otherWholes] = formula?.denominator ?? [];
      const [first, second] = addresses.map((address) => named.get(address.replace(/\$/gu, '')));
      if (part === undefined || whole === undefined || first === undefined || second === undefined)
        return NOTHING;
      if (otherParts.length + otherWholes.length > 0) return NOTHING;
      const isSwapped =
        sortOf(first.operand) === sortOf(whole.operand) && sortOf(second.operand) === sortOf(part.operand);
      if (!isSwapped) return PASSED;
      return found({
        messageId: 'swapped',
        data: {
          name,
          first: `${first.cell.cell}“${first.label}”`,
          second: `${second.cell.cell}“${second.label}”`,
          part: operandById(part.operand)?.name ?? part.operand,
          whole: operandById(whole.operand)?.name ?? whole.operand,
        },
        at: placeOfCell(form, cell, ''),
        stated: `=${cell.formula ?? ''}`,
        expected: null,
        related: [first, second].map(({ cell: argument, label }) => placeOfCell(form, argument, `${label} `)),
        suggestion: null,
      });
    }),
  );
}

export const formulaArguments = defineCheck({
  id: 'formula-arguments',
  meta: {
    title: 'JX公式的参数',
    since: '0.1.0',
    basis: ['JX函数的参数顺序：分子在前，分母在后'],
    docs: {
      what: '表中JX公式引用的两个单元格，按它们的行列名称看，是否把分子、分母填反了。',
      why: '填反了，结果常常仍像一个比率，不容易看出来。',
      example: { wrong: '=JX.预算完成率(D5,E5)，D5是预算数、E5是执行数', right: '=JX.预算完成率(E5,D5)' },
      mend: '对调两个参数。',
    },
    messages: {
      swapped: {
        severity: 'error',
        text: '“JX.{{name}}”的第一个参数应为{{part}}，引用的却是{{first}}；第二个参数应为{{whole}}，引用的却是{{second}}，两个参数填反了。',
      },
    },
  },
  run: ({ form }) => {
    const named = namedCells(form);
    return combine(cellsOf(form).map((cell) => checkFormula(form, cell, named)));
  },
});
