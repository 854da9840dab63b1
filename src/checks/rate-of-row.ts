import { sameQuantity, showFigure } from '../figures';
import { factsOf, isCountedLeaf, verifyEquation, type Fact, type RowCalculation } from '../facts';
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

/** A rate that prose tells under the name of an indicator, beside the one that the indicator's row works out. */
export function compareWithRow(
  rate: Fact,
  prose: readonly Fact[],
  table: Pick<ReadForm, 'form' | 'facts'>,
): CheckOutcome {
  const rows = table.facts.calculations.filter(({ row }) => row.indicator === rate.measure);
  const [calculation, ...others] = rows;
  if (calculation === undefined || others.length > 0 || !rate.named) return NOTHING;
  const { result } = calculation.equation;
  const isComparable =
    result.unit?.kind === 'percent' &&
    hasSameOperands(calculation, prose, table.form.year) &&
    holds(calculation);
  if (!isComparable) return NOTHING;
  if (sameQuantity(rate.figure, result)) return PASSED;
  return found({
    messageId: 'row',
    data: { rate: rate.text, cell: calculation.cell, there: showFigure(result) },
    at: placeOfFact(rate),
    stated: showFigure(rate.figure),
    expected: showFigure(result),
    related: [placeOfSpan(table.form, calculation.cell, result.span, result.text)],
    suggestion: null,
  });
}
