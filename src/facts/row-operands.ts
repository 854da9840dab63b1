import { baseValue, isMeantExactly } from '../figures';
import type { Form, IndicatorRow, StatedCell } from '../forms';
import { indicatorById, operandById, operandsOf, type Formula } from '../indicators';
import type { Fact } from './fact';
import { measureOfLabel } from './measure-of-label';
import { readEquations } from './parse-calculation';
import { quantitiesIn, type Quantity } from './quantities';

/** Words of what came about, and of what it is measured against: 编制数86人，年末在职人员79人; 预算20万元，实际支出16.35万元. */
const DONE = /实际|支出|执行|完成|在职|在编|调整|追加|结转|结余|采购金额|已/u;
const BASE = /预算|编制|计划|安排|核定|目标|总额|总数/u;
const YEAR_BEFORE = /上年|去年/u;
/** 上年度“三公经费”预算总额 beside 本年度“三公经费”预算总额. */
const PREVIOUS = '_prev';

interface Bound {
  readonly operand: string;
  readonly quantity: Quantity;
  readonly named: boolean;
}

/** The operand that the words in front of a figure name, the year they say included; null where they name none. */
function namedOperand({ label, figure }: Quantity, year: number | null): string | null {
  const found = measureOfLabel(label, figure.unit?.kind ?? 'money');
  if (found === null || operandById(found.measure) === null) return null;
  const isPrevious =
    YEAR_BEFORE.test(label) || (found.year !== null && year !== null && found.year === year - 1);
  if (isPrevious && operandById(found.measure + PREVIOUS) !== null) return found.measure + PREVIOUS;
  return found.year === null || found.year === year ? found.measure : null;
}

function byName(
  operands: readonly string[],
  told: readonly Quantity[],
  year: number | null,
): readonly Bound[] {
  return operands.flatMap((operand): readonly Bound[] => {
    const [first, ...others] = told.filter((quantity) => namedOperand(quantity, year) === operand);
    const isOne =
      first !== undefined && others.every(({ figure }) => baseValue(figure).eq(baseValue(first.figure)));
    return isOne ? [{ operand, quantity: first, named: true }] : [];
  });
}

/** Of two figures the one that came about and the one it is measured against; nothing where the words leave that open. */
function bySide({ numerator, denominator }: Formula, told: readonly Quantity[]): readonly Bound[] {
  const [part, ...moreParts] = numerator;
  const [whole, ...moreWholes] = denominator;
  const [a, b, ...others] = told;
  if (part === undefined || whole === undefined || a === undefined || b === undefined) return [];
  if (moreParts.length + moreWholes.length + others.length > 0) return [];
  const done = [a, b].filter(({ label }) => DONE.test(label));
  const base = [a, b].filter(({ label }) => BASE.test(label) && !DONE.test(label));
  const [only] = done;
  const [other] = base;
  if (only === undefined || other === undefined || done.length + base.length > 2) return [];
  return [
    { operand: part.operand, quantity: only, named: false },
    { operand: whole.operand, quantity: other, named: false },
  ];
}

function operandsTold(row: IndicatorRow, cell: StatedCell, year: number | null): readonly Bound[] {
  const formula = row.indicator === null ? null : indicatorById(row.indicator)?.formula;
  if (formula == null || cell.figure !== null || readEquations(cell.text).length > 0) return [];
  const operands = operandsOf(formula);
  const kinds = new Set(operands.map((operand) => operandById(operand)?.unit));
  const told = quantitiesIn(cell.cell, cell.text).filter(
    ({ figure }) => isMeantExactly(figure) && figure.unit !== null && kinds.has(figure.unit.kind),
  );
  const named = byName(operands, told, year);
  return named.length === operands.length ? named : bySide(formula, told);
}

/**
 * The operands of a row's indicator where its text tells them without an equation: 编制数86人，年末在职人员79人. All of a formula or none.
 */
export function rowOperandFacts(form: Form): readonly Fact[] {
  return form.rows.flatMap((row) => {
    const cell = row.cells.analysis ?? row.cells.actual;
    if (cell === undefined) return [];
    return operandsTold(row, cell, form.year).map(({ operand, quantity, named }): Fact => {
      const { figure, label } = quantity;
      const { start, end } = figure.span;
      return {
        measure: operand,
        figure,
        year: form.year,
        source: 'row',
        file: form.file,
        sheet: form.sheet,
        cell: cell.cell,
        span: { start: Math.max(0, start - label.length), end },
        text: `${label}${figure.text}`,
        named,
        statement: `${row.level3}@${cell.cell}`,
      };
    });
  });
}
