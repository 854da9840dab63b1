import type { Formula, Term } from './indicator';

function terms(sum: string): readonly Term[] {
  return sum
    .split(' ')
    .map((part): Term =>
      part.startsWith('-') ? { operand: part.slice(1), sign: -1 } : { operand: part, sign: 1 },
    );
}

/**
 * A rate in percent. Summands are operand ids with a blank between them, `-` before one that is subtracted:
 * `rate('san_budget -san_budget_prev', 'san_budget_prev')`.
 */
export function rate(numerator: string, denominator: string): Formula {
  return { numerator: terms(numerator), denominator: terms(denominator), absolute: false, times: 100 };
}

/** A rate whose numerator counts without its sign. */
export function absoluteRate(numerator: string, denominator: string): Formula {
  return { ...rate(numerator, denominator), absolute: true };
}
