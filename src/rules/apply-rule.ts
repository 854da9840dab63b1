import { Decimal } from '../figures';
import { boundAward, type AwardInput, type TwinCells } from './awards';
import { boundModifier } from './modifiers';
import { roundTo, roundingTwin, roundingWords } from './rounding';
import type { Rounding, Rule, Scoring } from './rule';

const SCORE_ROUNDING: Rounding = { mode: 'half-up', digits: 2 };

/** What a person found that no figure of the form tells. */
export interface Found extends Pick<AwardInput, 'counts' | 'judged'> {
  /** 无佐证材料, or the label of a flaw in the proof, as the rule's modifier names it. */
  readonly evidence?: string;
}

export interface RuleOutcome {
  readonly score: Decimal;
  /** Values as the rule saw them, after its rounding. */
  readonly rounded: readonly Decimal[];
  readonly clause: string;
  readonly steps: string;
  /** What a reviewer asks, though the score stands. */
  readonly question: string | null;
}

/** One way of scoring in words: its rounding first, the award, what is done to its points. */
export function scoringWords({ input, award, output, modifiers = [] }: Scoring): string {
  const before = input === null ? '' : `${roundingWords(input)}后，`;
  const after = output === undefined ? [] : [`得分${roundingWords(output)}`];
  const more = [...modifiers.map((modifier) => boundModifier(modifier).words()), ...after];
  return `${before}${boundAward(award).words()}${more.map((words) => `；另：${words}`).join('')}`;
}

/** Applies one way of scoring; null where it lacks what it needs. Scores are rounded half up to 0.01 unless the rule says otherwise. */
export function applyScoring(
  scoring: Scoring,
  values: readonly Decimal[],
  weight: Decimal,
  found: Found = {},
): RuleOutcome | null {
  const rounded = values.map((value) => roundTo(value, scoring.input));
  const { evidence, ...input } = found;
  const result = boundAward(scoring.award).evaluate({ weight, values: rounded, ...input });
  if (result === null) return null;
  let { score } = result;
  const steps = [result.steps];
  let question: string | null = null;
  for (const modifier of scoring.modifiers ?? []) {
    const said = evidence === undefined ? {} : { evidence };
    const changed = boundModifier(modifier).apply({ weight, values: rounded, score, ...said });
    score = changed.score;
    if (changed.steps !== null) steps.push(changed.steps);
    question ??= changed.question;
  }
  return {
    // 8.8 of 8.8 points rounded to whole ones would be 9.
    score: Decimal.min(roundTo(score, scoring.output ?? SCORE_ROUNDING), weight),
    rounded,
    clause: scoringWords(scoring),
    steps: steps.join('；'),
    question,
  };
}

/** The cells that a rule's twin reads: the award's, and the one where the proof is judged. */
export interface ScoringCells extends TwinCells {
  readonly evidence?: string;
}

/** A way of scoring as a native formula over cells, without `=`; null where a person gives the points. */
export function scoringTwin(scoring: Scoring, cells: ScoringCells): string | null {
  const values = cells.values.map((value) => roundingTwin(value, scoring.input));
  const points = boundAward(scoring.award).twin({ ...cells, values });
  if (points === null) return null;
  const modified = (scoring.modifiers ?? []).reduce(
    (formula, modifier) => boundModifier(modifier).twin(formula, { ...cells, values }),
    points,
  );
  if (scoring.output === undefined) return roundingTwin(modified, SCORE_ROUNDING);
  return `MIN(${cells.weight},${roundingTwin(modified, scoring.output)})`;
}

/** A rule and its alternatives, each applied: the rule itself first. */
export function applyRule(
  rule: Scoring & Pick<Rule, 'alternatives'>,
  values: readonly Decimal[],
  weight: Decimal,
  found: Found = {},
): readonly RuleOutcome[] {
  return [rule, ...rule.alternatives].flatMap(
    (scoring) => applyScoring(scoring, values, weight, found) ?? [],
  );
}
