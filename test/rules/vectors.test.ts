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

/** Names of the workplace's vectors → our rules; the others belong to packs that we do not have yet. */
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

function scoringOf(name: string): Scoring | null {
  const [packId, ruleId] = OURS[name] ?? [];
  return RULE_PACKS.find((pack) => pack.id === packId)?.rules.find((rule) => rule.id === ruleId) ?? null;
}

describeWithShared('rule vectors', () => {
  it('are met by every rule we have', () => {
    // The vectors are data of the workplace in the shape named above.
    const vectors = JSON.parse(
      readFileSync(sharedFile('domain', 'rule-vectors.json'), 'utf8'),
    ) as readonly Vector[];
    const ours = vectors.filter((vector) => vector.rule in OURS && vector.vars['na'] !== true);
    expect(ours.length).toBeGreaterThan(20);
    for (const vector of ours) {
      const scoring = scoringOf(vector.rule);
      const values = Object.values(vector.vars).map((value) => new Decimal(Number(value)));
      const score =
        scoring === null
          ? undefined
          : applyScoring(scoring, values, new Decimal(vector.weight))?.score.toNumber();
      expect([vector.rule, vector.source, score]).toEqual([vector.rule, vector.source, vector.expect]);
    }
  });
});
