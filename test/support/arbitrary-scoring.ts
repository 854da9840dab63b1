import fc from 'fast-check';
import type {
  Award,
  Modifier,
  Proportion,
  RatioAward,
  Rounding,
  Scoring,
  SingleAward,
} from '../../src/rules';

/* Rules of every kind, for laws that hold for all of them. */

function decimal(least: number, most: number): fc.Arbitrary<string> {
  return fc.integer({ min: least * 10, max: most * 10 }).map((tenths) => String(tenths / 10));
}

const take = fc.oneof(
  decimal(0.1, 30).map((points) => ({ points })),
  fc.integer({ min: 1, max: 99 }).map((percent) => ({ share: String(percent / 100) })),
);
const amount = fc.oneof(fc.constant('full' as const), fc.constant('zero' as const), take);
const given = amount.filter((each) => each !== 'zero');
const condition = fc.record({ is: fc.constantFrom('>=', '>', '<=', '<'), to: decimal(0, 200) });
const proportion: fc.Arbitrary<Proportion> = fc.oneof(
  fc.record({ kind: fc.constant('ratio' as const), full: decimal(1, 120) }),
  fc.record({
    kind: fc.constant('ratio' as const),
    full: decimal(1, 120),
    inverse: fc.constant(true as const),
  }),
);
const ratio: fc.Arbitrary<RatioAward> = fc.oneof(
  proportion,
  fc.tuple(proportion, decimal(1, 80)).map(([each, zeroBelow]): RatioAward => ({ ...each, zeroBelow })),
);
const gift = fc.oneof({ arbitrary: given, weight: 4 }, { arbitrary: proportion, weight: 1 });
const otherwise = fc.oneof({ arbitrary: amount, weight: 4 }, { arbitrary: proportion, weight: 1 });

/** Awards that one value decides. */
export const valued: fc.Arbitrary<SingleAward> = fc.oneof(
  fc.record({ kind: fc.constant('pass' as const), if: condition, then: gift, otherwise }),
  fc.record({
    kind: fc.constant('bands' as const),
    bands: fc.array(fc.record({ if: condition, give: gift }), { minLength: 2, maxLength: 5 }),
    otherwise,
  }),
  fc.record({
    kind: fc.constant('deduct' as const),
    from: decimal(0, 200),
    side: fc.constantFrom('above' as const, 'below' as const, 'both' as const),
    per: decimal(0.1, 10),
    step: fc.constantFrom('whole' as const, 'begun' as const, 'prorata' as const),
    take,
  }),
  ratio,
);

const nodes = fc.record({
  kind: fc.constant('nodes' as const),
  nodes: fc.array(
    fc.record({
      label: fc.constantFrom('一季度', '上半年', '三季度', '11月底'),
      target: decimal(1, 100),
      give: given,
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

const special: fc.Arbitrary<Award> = fc.oneof(
  fc.record({
    kind: fc.constant('items' as const),
    start: fc.constantFrom('full' as const, 'zero' as const),
    items: fc.array(
      fc.record({ text: fc.constantFrom('未按时拨付', '未公开', '资料不全', '制度健全'), amount: take }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  fc.record({
    kind: fc.constant('grade' as const),
    bands: fc.constantFrom(
      [
        { label: '达成年度指标', from: '0.8', to: '1' },
        { label: '未达成年度指标且效果较差', from: '0', to: '0.6' },
      ],
      [{ label: '较好', from: '0.855', to: '0.9' }],
    ),
  }),
  fc.record({ kind: fc.constant('manual' as const), reason: fc.constantFrom('查阅制度文件', '现场察看') }),
  fc
    .record({
      kind: fc.constant('choose' as const),
      how: fc.constantFrom('max' as const, 'min' as const, 'sum' as const, 'mean' as const),
      of: fc.array(valued, { minLength: 1, maxLength: 3 }),
    })
    .chain((each) => fc.constantFrom<Award>(each, { ...each, each: true })),
);

/** Awards of every kind. */
export const award: fc.Arbitrary<Award> = fc.oneof(
  { arbitrary: valued, weight: 4 },
  { arbitrary: nodes, weight: 1 },
  { arbitrary: special, weight: 3 },
);

const rounding: fc.Arbitrary<Rounding> = fc.record({
  mode: fc.constantFrom('half-up' as const, 'truncate' as const),
  digits: fc.integer({ min: 0, max: 4 }),
});

const modifier: fc.Arbitrary<Modifier> = fc.oneof(
  fc.record({
    kind: fc.constant('overshoot' as const),
    over: decimal(110, 200),
    take: fc.option(take),
  }),
  fc.record({
    kind: fc.constant('evidence' as const),
    flaws: fc.constantFrom(
      [],
      [
        { label: '严重', share: '1' },
        { label: '中等', share: '0.6' },
        { label: '轻微', share: '0.3' },
      ],
    ),
  }),
  fc.record({ kind: fc.constant('reason' as const) }),
);

export function scoringOf(awards: fc.Arbitrary<Award>): fc.Arbitrary<Scoring> {
  return fc
    .record({
      input: fc.option(rounding),
      award: awards,
      output: fc.option(rounding),
      modifiers: fc.uniqueArray(modifier, { maxLength: 2, selector: ({ kind }) => kind }),
    })
    .map(({ input, award: each, output, modifiers }) => ({
      input,
      award: each,
      ...(output === null ? {} : { output }),
      ...(modifiers.length === 0 ? {} : { modifiers }),
    }));
}
