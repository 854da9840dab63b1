import { readFileSync } from 'node:fs';
import { Decimal } from '../../src/figures';
import { applyScoring } from '../../src/rules/apply-rule';
import { RULE_PACKS, type Scoring } from '../../src/rules';
import { describeWithShared, sharedFile } from '../support/shared';

interface Vector {
  readonly rule: string;
  readonly vars: Readonly<Record<string, number | boolean | string>>;
  readonly weight: number;
  readonly expect: number;
  readonly source: string;
}

/** Names of the workplace's vectors → our rules; the others are written below. */
const OURS: Readonly<Record<string, readonly [pack: string, rule: string]>> = {
  'jz.staff': ['jinzhong-city-department-2020', 'jinzhong.staff'],
  'jz.san_change': ['jinzhong-city-department-2020', 'jinzhong.san-change'],
  'jz.key': ['jinzhong-city-department-2020', 'jinzhong.key-spend'],
  'jz.completion.perpoint': ['jinzhong-city-department-2020', 'jinzhong.completion'],
  'jz.completion.banded': ['jinzhong-zone-department-2021', 'jinzhong.completion'],
  'jz.adjust': ['jinzhong-city-department-2020', 'jinzhong.adjust'],
  'jz.nodes': ['jinzhong-city-department-2020', 'jinzhong.progress'],
  'jz.carry': ['jinzhong-city-department-2020', 'jinzhong.carry'],
  'jz.proc': ['jinzhong-city-department-2020', 'jinzhong.procurement'],
  le100: ['jinzhong-city-department-2020', 'jinzhong.public-cost'],
};

const PROPORTION: Scoring = { input: null, award: { kind: 'ratio', full: '100' } };

/** Rules of places without a pack of ours, written in our schema. */
const OTHERS: Readonly<Record<string, Scoring>> = {
  prop: PROPORTION,
  'prop.r0': { ...PROPORTION, output: { mode: 'half-up', digits: 0 } },
  'prop.avg': {
    input: null,
    award: {
      kind: 'choose',
      how: 'mean',
      each: true,
      of: [
        { kind: 'ratio', full: '100' },
        { kind: 'ratio', full: '100' },
      ],
    },
    output: { mode: 'half-up', digits: 0 },
  },
  ge95: { input: null, award: { kind: 'pass', if: { is: '>=', to: '95' } } },
  le5: { input: null, award: { kind: 'pass', if: { is: '<=', to: '5' } } },
  'mof2003.work': {
    input: null,
    award: { kind: 'deduct', from: '100', side: 'both', per: '3', step: 'whole', take: { points: '1' } },
  },
  'cd.recheck': {
    ...PROPORTION,
    modifiers: [
      { kind: 'evidence', flaws: [{ label: '中等', share: '0.6' }] },
      { kind: 'overshoot', over: '130', take: null },
    ],
  },
  'sat.101': {
    input: null,
    award: {
      kind: 'bands',
      bands: [
        { if: { is: '>=', to: '90' }, give: 'full' },
        { if: { is: '>=', to: '60' }, give: { kind: 'ratio', full: '90' } },
      ],
    },
  },
};

function scoringOf(name: string): Scoring | null {
  const [packId, ruleId] = OURS[name] ?? [];
  const ours = RULE_PACKS.find((pack) => pack.id === packId)?.rules.find((rule) => rule.id === ruleId);
  return ours ?? OTHERS[name] ?? null;
}

/** The values of a vector in percent: as given, one a node, or what was done over what was wanted. */
function valuesOf(vars: Vector['vars']): readonly Decimal[] {
  const number = (name: string): Decimal => new Decimal(Number(vars[name]));
  const ratio = (part: string, whole: string): Decimal => number(part).div(number(whole)).times(100);
  if ('actual' in vars) return [ratio('actual', 'target')];
  if ('a1' in vars) return [ratio('a1', 't1'), ratio('a2', 't2')];
  return Object.values(vars).map((value) => new Decimal(Number(value)));
}

describeWithShared('rule vectors', () => {
  it('are met by every rule', () => {
    // The vectors are data of the workplace in the shape named above.
    const vectors = JSON.parse(
      readFileSync(sharedFile('domain', 'rule-vectors.json'), 'utf8'),
    ) as readonly Vector[];
    const measured = vectors.filter((vector) => vector.vars['na'] !== true);
    expect(measured.length).toBeGreaterThan(35);
    for (const vector of measured) {
      const scoring = scoringOf(vector.rule);
      const severity = vector.vars['severity'];
      const found = typeof severity === 'string' ? { evidence: severity } : {};
      const score =
        scoring === null
          ? undefined
          : applyScoring(scoring, valuesOf(vector.vars), new Decimal(vector.weight), found)?.score.toNumber();
      expect([vector.rule, vector.source, score]).toEqual([vector.rule, vector.source, vector.expect]);
    }
  });

  it('leave a rule alone that says what happens where nothing occurred', () => {
    const rule = RULE_PACKS.find(({ id }) => id === OURS['jz.proc']?.[0])?.rules.find(
      ({ id }) => id === OURS['jz.proc']?.[1],
    );
    expect(rule?.notApplicable).toBe('full');
  });
});
