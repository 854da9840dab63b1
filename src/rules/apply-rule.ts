import type { Decimal } from '../figures';
import { evaluateAward, awardWords } from './awards';
import { roundTo, roundingWords } from './rounding';
import type { Rounding, Rule, Scoring } from './rule';

const SCORE_ROUNDING: Rounding = { mode: 'half-up', digits: 2 };

export interface RuleOutcome {
  readonly score: Decimal;
  /** Values as the rule saw them, after its rounding. */
  readonly rounded: readonly Decimal[];
  readonly clause: string;
  readonly steps: string;
}

/** One way of scoring in words, its rounding first. */
export function scoringWords(scoring: Scoring): string {
  const rounding = roundingWords(scoring.input);
  return rounding === '' ? awardWords(scoring.award) : `${rounding}后，${awardWords(scoring.award)}`;
}

/** Applies one way of scoring; null where it needs another number of values. Scores are rounded half up to 0.01. */
export function applyScoring(
  scoring: Scoring,
  values: readonly Decimal[],
  weight: Decimal,
): RuleOutcome | null {
  const rounded = values.map((value) => roundTo(value, scoring.input));
  const result = evaluateAward(scoring.award, { weight, values: rounded });
  if (result === null) return null;
  return {
    score: roundTo(result.score, SCORE_ROUNDING),
    rounded,
    clause: scoringWords(scoring),
    steps: result.steps,
  };
}

/** A rule and its alternatives, each applied: the rule itself first. */
export function applyRule(
  rule: Pick<Rule, 'input' | 'award' | 'alternatives'>,
  values: readonly Decimal[],
  weight: Decimal,
): readonly RuleOutcome[] {
  return [rule, ...rule.alternatives].flatMap((scoring) => applyScoring(scoring, values, weight) ?? []);
}
