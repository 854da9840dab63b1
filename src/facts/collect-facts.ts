import { baseValue, rememberedPer, type Decimal } from '../figures';
import { tight, type Form } from '../forms';
import type { Fact } from './fact';
import { fundFacts } from './fund-facts';
import { headFacts } from './head-facts';
import { progressStatements, type ProgressStatement } from './progress';
import { quantitiesOf, type Quantity } from './quantities';
import { proseFacts, type NarrativeStatements } from './prose-facts';
import { calculationFacts, rowCalculations, type RowCalculation } from './row-calculation';
import { rowOperandFacts } from './row-operands';
import { readStatements } from './statements/read-statements';
import { scoreStatements, type ScoreStatement } from './score-statements';

/** All that a form states, from head block, calculation texts and prose. */
export interface FormFacts {
  readonly facts: readonly Fact[];
  /** What each narrative claims, figure by figure. */
  readonly narratives: readonly NarrativeStatements[];
  readonly calculations: readonly RowCalculation[];
  readonly progress: readonly ProgressStatement[];
  readonly scores: readonly ScoreStatement[];
  /** Every figure of prose and row texts with the words around it. */
  readonly quantities: readonly Quantity[];
}

/** 市水务局 is 临湾市水务局; a form that does not name its unit may speak of itself by any name. */
function isUnitOf({ unit }: Form, name: string): boolean {
  return unit === null || tight(unit).includes(tight(name));
}

/** Reads a form's facts; of a form that has been read it gives the same ones. */
export const collectFacts = rememberedPer((form: Form): FormFacts => {
  const head = [...headFacts(form), ...fundFacts(form)];
  const known: ReadonlyMap<string, Decimal> = new Map(
    head.map((fact) => [fact.measure, baseValue(fact.figure)]),
  );
  const calculations = rowCalculations(form, known);
  const narratives = form.narratives.map(({ cell, text }) => ({
    cell,
    text,
    ...readStatements(text, (name) => isUnitOf(form, name)),
  }));
  return {
    narratives,
    facts: [
      ...head,
      ...calculationFacts(form, calculations),
      ...rowOperandFacts(form),
      ...proseFacts(form, narratives),
    ],
    calculations,
    progress: progressStatements(form),
    scores: scoreStatements(form),
    quantities: quantitiesOf(form),
  };
});
