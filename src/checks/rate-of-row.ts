import { isPercentageOf, sameQuantity, showFigure, type Figure } from '../figures';
import {
  factsOf,
  isCountedLeaf,
  verifyEquation,
  type Fact,
  type Quantity,
  type RowCalculation,
} from '../facts';
import { found, NOTHING, PASSED, type CheckOutcome, type ReadForm } from './define-check';
import { placeOfFact, placeOfSpan } from './places';
import { isSameEverywhere } from './meaning-of-measure';

function holds(calculation: RowCalculation): boolean {
  const isCounted: Parameters<typeof verifyEquation>[1] = (leaf) => isCountedLeaf(calculation, leaf);
  return verifyEquation(calculation.equation, isCounted).kind === 'holds';
}

/** Whether the prose gives each operand of the row as the row does, or not at all: what differs there is told there. */
function hasSameOperands(
  { row, operands }: RowCalculation,
  prose: readonly Fact[],
  year: number | null,
): boolean {
  return (
    row.indicator !== null &&
    operands.length > 0 &&
    operands.every(
      ({ operand, leaf }) =>
        isSameEverywhere(operand) &&
        factsOf(prose, operand, year).every(({ figure }) => figure.value.abs().eq(leaf.figure.value.abs())),
    )
  );
}

/** The form whose rows a rate is compared with. */
export type RateTable = Pick<ReadForm, 'form' | 'facts'>;

/** What the rows of an indicator work out, where their calculations hold. */
export function workedOut(indicator: string, table: RateTable | null): readonly Figure[] {
  return (table?.facts.calculations ?? [])
    .filter((calculation) => calculation.row.indicator === indicator && holds(calculation))
    .map(({ equation }) => equation.result)
    .filter(({ unit }) => unit?.kind === 'percent');
}

/** Amounts told so far before a rate at most are those that it is of. */
const NEAR_AMOUNTS = 4;

/** Whether the prose tells the rate right behind one of the amounts that the row works with: then it is the same rate. */
function sharesOperand({ operands }: RowCalculation, beside: readonly Quantity[]): boolean {
  return beside
    .slice(-NEAR_AMOUNTS)
    .some(({ figure }) => operands.some(({ leaf }) => leaf.figure.value.abs().eq(figure.value.abs())));
}

/** An amount that is another one than the row's whole, though the prose has measured by it. */
interface WrongBase {
  readonly part: Figure;
  readonly base: Figure;
}

/** 47.84÷512.46 where the row has 47.84÷560.30: the amount of the form that the prose has taken instead. */
function wrongBaseOf(rate: Fact, { operands }: RowCalculation, amounts: readonly Figure[]): WrongBase | null {
  const own = operands.map(({ leaf }) => leaf.figure);
  const pairs = own.flatMap((part) => amounts.map((base) => ({ part, base })));
  return (
    pairs.find(
      ({ part, base }) =>
        part.decimals > 0 &&
        own.every(({ value }) => !value.abs().eq(base.value.abs())) &&
        isPercentageOf(rate.figure, { ...part, unit: base.unit }, base) === true,
    ) ?? null
  );
}

/**
 * A rate that prose tells under the name of an indicator, beside the one that the row of the indicator works out.
 * @param beside the amounts told before the rate in its cell
 * @param amounts all amounts of money that the form tells
 */
export function compareWithRow(
  rate: Fact,
  prose: readonly Fact[],
  { beside, amounts }: { readonly beside: readonly Quantity[]; readonly amounts: readonly Figure[] },
  table: RateTable,
): CheckOutcome {
  const rows = table.facts.calculations.filter(({ row }) => row.indicator === rate.measure);
  const [calculation, ...others] = rows;
  if (calculation === undefined || others.length > 0 || !rate.named) return NOTHING;
  const { result } = calculation.equation;
  const isComparable =
    result.unit?.kind === 'percent' &&
    (hasSameOperands(calculation, prose, table.form.year) || sharesOperand(calculation, beside)) &&
    holds(calculation);
  if (!isComparable) return NOTHING;
  if (sameQuantity(rate.figure, result)) return PASSED;
  const taken = sharesOperand(calculation, beside) ? wrongBaseOf(rate, calculation, amounts) : null;
  return found({
    messageId: taken === null ? 'row' : 'base',
    data: {
      rate: rate.text,
      cell: calculation.cell,
      there: showFigure(result),
      ...(taken === null ? {} : { taken: `${taken.part.text}÷${taken.base.text}` }),
    },
    at: placeOfFact(rate),
    stated: showFigure(rate.figure),
    expected: showFigure(result),
    related: [placeOfSpan(table.form, calculation.cell, result.span, result.text)],
    suggestion: null,
  });
}
