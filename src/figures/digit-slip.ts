import type { Decimal } from './decimal';

/** How two numbers differ that may be one number copied wrongly. */
export type DigitSlip = 'swapped' | 'one-digit';

/**
 * Whether two numbers of as many digits differ by two neighbouring digits that changed places (3240, 3420), or by one digit alone
 * (17.2, 17.8); null where they differ otherwise or not at all.
 */
export function digitSlip(a: Decimal, b: Decimal): DigitSlip | null {
  const decimals = Math.max(a.decimalPlaces(), b.decimalPlaces());
  const [x = '', y = ''] = [a, b].map((value) => value.abs().toFixed(decimals).replace('.', ''));
  if (x.length !== y.length) return null;
  const differing = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  const [first, second, ...others] = differing;
  if (first === undefined || others.length > 0) return null;
  if (second === undefined) return 'one-digit';
  return second === first + 1 && x[first] === y[second] && x[second] === y[first] ? 'swapped' : null;
}
