import type { Figure, Span } from '../figures';

export type FactSource = 'head' | 'row' | 'prose';

/** One statement: what is measured, which figure it has, who says so and where. */
export interface Fact {
  /** Operand or indicator id of the catalogue. */
  readonly measure: string;
  readonly figure: Figure;
  /** The year it speaks of: the one named with it, else the form's. */
  readonly year: number | null;
  readonly source: FactSource;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly span: Span;
  /** The words it rests on. */
  readonly text: string;
  /** False where the measure follows from the place in a formula, not from a word. */
  readonly named: boolean;
  /** Facts of one sentence or calculation share a key. */
  readonly statement: string;
}

/** Facts of one measure that speak of one year. */
export function factsOf(facts: readonly Fact[], measure: string, year: number | null): readonly Fact[] {
  return facts.filter(
    (fact) => fact.measure === measure && (fact.year === null || year === null || fact.year === year),
  );
}

/** What the head block of the form states of a measure for a year. */
export function headFact(facts: readonly Fact[], measure: string, year: number | null): Fact | undefined {
  return factsOf(facts, measure, year).find(({ source }) => source === 'head');
}
