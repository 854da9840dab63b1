import fc from 'fast-check';
import { seeded } from '../support/layout';
import { CORE_TRIALS } from '../support/rounding/core';
import { formTrial, outsideTrial } from '../support/rounding/forms';

const seeds = fc.integer({ min: 0, max: 0x7fffffff });

describe('honestly rounded figures', () => {
  it.each(Object.entries(CORE_TRIALS))('%s: none is refused, and one step outside always is', (_, trial) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { said, holds, refuses } = trial(seeded(seed));
        expect({ said, holds, refuses }).toEqual({ said, holds: true, refuses: true });
      }),
      { numRuns: 2_000, seed: 20_260_101 },
    );
  });

  it.each(['text', 'number'] as const)(
    'in forms whose cells hold them as %s raise nothing, one step outside a finding',
    (kept) => {
      fc.assert(
        fc.property(seeds, (seed) => {
          expect(formTrial(seeded(seed), kept)).toEqual([]);
          expect(outsideTrial(seeded(seed), kept)).toBe(true);
        }),
        { numRuns: 400, seed: 20_260_101 },
      );
    },
  );
});
