import fc from 'fast-check';
import { Decimal } from '../../src/figures';
import { applyScoring, scoringWords } from '../../src/rules/apply-rule';
import type { Award, Rounding, Scoring, SingleAward } from '../../src/rules';
import { scoringOf, valued } from '../support/arbitrary-scoring';

const whole = (mode: Rounding['mode']): Rounding => ({ mode, digits: 0 });

const STAFF: Scoring = {
  input: whole('truncate'),
  award: { kind: 'deduct', from: '100', side: 'above', per: '1', step: 'whole', take: { points: '0.2' } },
};
const KEY: Scoring = {
  input: whole('half-up'),
  award: { kind: 'deduct', from: '90', side: 'below', per: '1', step: 'whole', take: { points: '0.2' } },
};
const BANDS: Scoring = {
  input: null,
  award: {
    kind: 'bands',
    bands: [
      { if: { is: '>=', to: '95' }, give: 'full' },
      { if: { is: '>=', to: '90' }, give: { share: '0.4' } },
    ],
  },
};
const WORK: Scoring = {
  input: null,
  award: { kind: 'deduct', from: '100', side: 'both', per: '3', step: 'whole', take: { points: '1' } },
};
const RATIO: Scoring = { input: null, award: { kind: 'ratio', full: '100' } };
const RATIO95: Scoring = { input: null, award: { kind: 'ratio', full: '95' } };
const INVERSE5: Scoring = {
  input: null,
  award: { kind: 'ratio', full: '5', inverse: true },
  output: { mode: 'truncate', digits: 2 },
};
const WHOLE_POINTS: Scoring = { ...RATIO, output: whole('half-up') };
const LE100: Scoring = { input: null, award: { kind: 'pass', if: { is: '<=', to: '100' } } };
const NODES: Scoring = {
  input: null,
  award: {
    kind: 'nodes',
    nodes: ['25', '50', '75', '90'].map((target, i) => ({
      label: `节点${String(i + 1)}`,
      target,
      give: { share: '0.25' },
    })),
  },
};

function score(scoring: Scoring, values: readonly string[], weight: string): string | undefined {
  return applyScoring(
    scoring,
    values.map((value) => new Decimal(value)),
    new Decimal(weight),
  )?.score.toString();
}

describe('awards', () => {
  it.each<[string, Scoring, readonly string[], string, string | undefined]>([
    ['truncated before deducting', STAFF, ['112.5'], '3', '0.6'],
    ['nothing over the limit', STAFF, ['53.33'], '3', '3'],
    ['exactly at the limit', STAFF, ['100'], '3', '3'],
    ['rounded before deducting', KEY, ['88.85'], '5', '4.8'],
    ['a floor of zero', STAFF, ['500'], '3', '0'],
    ['first band', BANDS, ['96.68'], '3', '3'],
    ['second band', BANDS, ['93.963'], '3', '1.2'],
    ['no band', BANDS, ['89.99'], '3', '0'],
    ['either side', WORK, ['90'], '15', '12'],
    ['passed', LE100, ['94.83'], '3', '3'],
    ['not passed', LE100, ['100.01'], '3', '0'],
    ['two nodes of four', NODES, ['0.89', '76.71', '85.74', '87.2'], '4', '2'],
    ['too few nodes', NODES, ['0.89'], '4', undefined],
    ['no value', LE100, [], '4', undefined],
    ['in proportion', RATIO, ['74'], '3', '2.22'],
    ['in proportion to a limit, never above', RATIO95, ['96'], '3', '3'],
    ['a negative value in proportion', RATIO, ['-5'], '3', '0'],
    // 19.5 × 5 ÷ 37.5 is 2.6, though 5 ÷ 37.5 does not end.
    ['cut off only what is there', INVERSE5, ['37.5'], '19.5', '2.6'],
    ['never above the weight by rounding', WHOLE_POINTS, ['100'], '8.8', '8.8'],
  ])('%s', (_, scoring, values, weight, expected) => {
    expect(score(scoring, values, weight)).toBe(expected);
  });

  it('says what it does', () => {
    expect([STAFF, BANDS, LE100].map(scoringWords)).toEqual([
      '截取到整数后，以100%为限，每超过1个百分点扣0.2分，扣完为止',
      '≥95%得满分，≥90%得分值的40%，其余不得分',
      '≤100%得满分，否则不得分',
    ]);
  });
});

const awards: fc.Arbitrary<Award> = fc.oneof(
  fc.record({
    kind: fc.constant('deduct' as const),
    from: fc.integer({ min: 0, max: 120 }).map(String),
    side: fc.constantFrom('above' as const, 'below' as const, 'both' as const),
    per: fc.integer({ min: 1, max: 10 }).map(String),
    step: fc.constantFrom('whole' as const, 'begun' as const, 'prorata' as const),
    take: fc.integer({ min: 1, max: 30 }).map((tenths) => ({ points: String(tenths / 10) })),
  }),
  fc.record({
    kind: fc.constant('pass' as const),
    if: fc.record({
      is: fc.constantFrom('>=' as const, '<=' as const),
      to: fc.integer({ min: 0, max: 120 }).map(String),
    }),
    otherwise: fc.record({ points: fc.integer({ min: 0, max: 50 }).map(String) }),
  }),
);
const values = fc.integer({ min: -20_000, max: 40_000 }).map((n) => new Decimal(n).div(100));
const weights = fc.integer({ min: 0, max: 200 }).map((n) => new Decimal(n).div(10));

/** 1: the more the better; -1: the less the better; 0: neither. */
function senseOf(award: SingleAward): number {
  if (award.kind === 'ratio')
    return award.inverse === true && award.zeroBelow === undefined ? -1 : award.inverse === true ? 0 : 1;
  if (award.kind === 'deduct') return { above: -1, below: 1, both: 0 }[award.side];
  return 0;
}

describe('laws of awards', () => {
  it('one-sided awards never fall where the value gets better, whatever is rounded', () => {
    const oneSided = valued.filter((award) => senseOf(award) !== 0);
    const positive = fc.integer({ min: 1, max: 40_000 }).map((n) => new Decimal(n).div(100));
    fc.assert(
      fc.property(scoringOf(oneSided), positive, positive, weights, (each, a, b, weight) => {
        // An overshoot that costs points is meant to turn.
        const scoring = { ...each, modifiers: [] };
        const sense = senseOf(scoring.award as SingleAward);
        const [worse, better] = a.times(sense).lte(b.times(sense)) ? [a, b] : [b, a];
        const scoreOf = (value: Decimal): Decimal =>
          applyScoring(scoring, [value], weight)?.score ?? new Decimal(NaN);
        expect(scoreOf(worse).lte(scoreOf(better))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('scores stay between zero and the weight', () => {
    fc.assert(
      fc.property(awards, values, weights, (award, value, weight) => {
        const outcome = applyScoring({ input: null, award }, [value], weight);
        expect(outcome?.score.gte(0) === true && outcome.score.lte(weight)).toBe(true);
      }),
    );
  });
});
