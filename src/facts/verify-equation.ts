import {
  agreesWith,
  exactly,
  HUNDRED,
  multiplyIntervals,
  showFigure,
  type Decimal,
  type Figure,
  type Interval,
} from '../figures';
import { commonScale, intervalOf, valueOf, type Leaf } from './expression';
import type { Equation } from './parse-calculation';

export type EquationVerdict =
  | { readonly kind: 'holds' }
  /** `expected` as the result should be written. */
  | { readonly kind: 'fails'; readonly expected: string }
  /** Units that do not go together, or a zero divisor. */
  | { readonly kind: 'cannot' };

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

/**
 * Whether an equation holds under any accepted reading of its left side.
 * @param isExact whether a figure without a unit is known to be counted
 */
export function verifyEquation(
  { result, readings }: Equation,
  isExact: (leaf: Leaf) => boolean,
): EquationVerdict {
  const resultLeaf: Leaf = { kind: 'leaf', figure: result, label: '', isFactor: false };
  const isRate = result.unit === null || result.unit.kind === 'percent';
  const outcomes = readings.map((reading) => {
    const scale = commonScale(isRate ? [reading] : [reading, resultLeaf]);
    const computed = scale === null ? null : intervalOf(reading, scale, isExact);
    const value = scale === null ? null : valueOf(reading, scale);
    if (scale === null || computed === null || value === null) return null;
    const factor = isRate ? null : scale(resultLeaf);
    const scaled = factor === null ? result : { ...result, value: result.value.times(factor) };
    return { agrees: agrees(scaled, computed), value: factor === null ? value : value.div(factor) };
  });
  if (outcomes.some((outcome) => outcome?.agrees === true)) return { kind: 'holds' };
  const last = outcomes.at(-1);
  if (last == null || outcomes.some((outcome) => outcome === null)) return { kind: 'cannot' };
  return { kind: 'fails', expected: expectedText(result, last.value) };
}
