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

const STRICT: readonly MutationClass[] = ['sum', 'rate', 'score', 'total', 'unit', 'cross-sheet'];

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

  it.each(STRICT)('of class %s are found, 99 of 100', (kind) => {
    const tally = measured.classes.get(kind);
    expect(tally?.made ?? 0).toBeGreaterThan(ENOUGH);
    expect(tally === undefined ? 0 : recall(tally)).toBeGreaterThanOrEqual(0.99);
  });

  it('between table and prose are found, 97 of 100', () => {
    const tally = measured.classes.get('table-prose');
    expect(tally === undefined ? 0 : recall(tally)).toBeGreaterThanOrEqual(0.97);
  });

  it('of every operator are found, 95 of 100', () => {
    const weak = [...measured.operators]
      .filter(([, tally]) => tally.made >= ENOUGH && recall(tally) < 0.95)
      .map(([id, { made, killed }]) => `${id}: ${String(killed)} of ${String(made)}`);
    expect(weak).toEqual([]);
  });
});
