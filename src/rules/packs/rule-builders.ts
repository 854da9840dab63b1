import type { Amount, Award, BandsAward, Rounding, Rule, Scoring } from '../rule';

/* Short ways of writing rules as data. */

export const WHOLE_HALF_UP: Rounding = { mode: 'half-up', digits: 0 };
export const WHOLE_TRUNCATED: Rounding = { mode: 'truncate', digits: 0 };

export function plain(award: Award): Scoring {
  return { input: null, award };
}

export function deduct(
  from: string,
  side: 'above' | 'below',
  take: string,
  input: Rounding | null,
  per = '1',
): Scoring {
  return { input, award: { kind: 'deduct', from, side, per, step: 'whole', take: { points: take } } };
}

export function upTo(limit: string): Scoring {
  return plain({ kind: 'pass', if: { is: '<=', to: limit } });
}

export function atLeast(limit: string): Scoring {
  return plain({ kind: 'pass', if: { is: '>=', to: limit } });
}

export function rule(id: string, indicator: string, scoring: Scoring, more: Partial<Rule> = {}): Rule {
  return {
    id,
    indicator,
    confidence: 'derived',
    basis: null,
    notApplicable: null,
    variant: null,
    alternatives: [],
    ...scoring,
    ...more,
  };
}

/** The whole weight in proportion to the value. */
export const IN_PROPORTION: Scoring = plain({ kind: 'ratio', full: '100' });

/** Bands from the best one down. */
export function bands(
  list: readonly (readonly [BandsAward['bands'][number]['if']['is'], string, Amount])[],
): Scoring {
  return plain({ kind: 'bands', bands: list.map(([is, to, give]) => ({ if: { is, to }, give })) });
}

export function points(amount: string): Amount {
  return { points: amount };
}
