import { couldHold } from '../support/mutation/claim';
import { bookOf, LAYOUTS } from '../support/mutation/layouts/all';
import { measureConsistent, measureMutants, recall } from '../support/mutation/measure';
import type { MutationClass } from '../support/mutation/operator';
import { OPERATORS } from '../support/mutation/operators/all';

const SEED = 20_260_101;
const MUTANTS = 540;
const FORMS = 80;
/** Fewer mutants than this of one operator say nothing about its share. */
const ENOUGH = 5;

/** What the checks are asked to reach is 99 of 100 (97 between table and prose); these are what they reach, and must not fall. */
const LEAST: Readonly<Partial<Record<MutationClass, number>>> = {
  sum: 0.99,
  rate: 0.98,
  score: 0.97,
  total: 0.99,
  unit: 0.96,
  'cross-sheet': 0.99,
  'table-prose': 0.97,
};

describe('workbooks in which everything holds', () => {
  const books = Array.from({ length: FORMS }, (_, i) => bookOf(SEED + i));

  it('are consistent by a second arithmetic that shares nothing with the checks', () => {
    const wrong = books.flatMap(({ layout, seed, claims }) =>
      claims
        .filter((claim) => !couldHold(claim, new Map()))
        .map(({ tag }) => `${layout} ${String(seed)} ${tag}`),
    );
    expect(wrong).toEqual([]);
  });

  it('come in every layout and give every operator something to do', () => {
    expect(new Set(books.map(({ layout }) => layout)).size).toBe(LAYOUTS.length);
    expect(new Set(OPERATORS.map(({ id }) => id)).size).toBe(OPERATORS.length);
  });

  it('have at most one error in all and at most three warnings in ten', () => {
    const alarms = measureConsistent(FORMS, SEED);
    const told = alarms.map(({ seed, finding }) => `${String(seed)} ${finding.check} ${finding.message}`);
    const errors = alarms.filter(({ finding }) => finding.severity === 'error').length;
    expect({ errors: errors > 1 ? told : [], warnings: (alarms.length - errors) / FORMS <= 0.3 }).toEqual({
      errors: [],
      warnings: true,
    });
  });
});

describe('mutants', () => {
  const measured = measureMutants(MUTANTS, SEED);

  it.each(Object.entries(LEAST))('of class %s are found as often as ever', (kind, least) => {
    const tally = [...measured.classes].find(([name]) => name === kind)?.[1];
    expect(tally?.made ?? 0).toBeGreaterThan(ENOUGH);
    expect(tally === undefined ? 0 : recall(tally)).toBeGreaterThanOrEqual(least);
  });
});
