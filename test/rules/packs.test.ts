import { indicatorById } from '../../src/indicators';
import { NOT_OFFICIAL, RULE_PACKS, rulePackById } from '../../src/rules';

describe('rule packs', () => {
  it('have ids of their own', () => {
    const ids = RULE_PACKS.map((pack) => pack.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(rulePackById(id)?.id).toBe(id);
  });

  it.each(RULE_PACKS.map((pack) => [pack.name, pack] as const))(
    '%s names known indicators once',
    (_, pack) => {
      const indicators = pack.rules.map((rule) => rule.indicator);
      expect(new Set(indicators).size).toBe(indicators.length);
      for (const indicator of indicators) expect(indicatorById(indicator)?.id).toBe(indicator);
    },
  );

  it.each(RULE_PACKS.map((pack) => [pack.name, pack] as const))(
    '%s calls no rule stated without its document',
    (_, pack) => {
      for (const rule of pack.rules) expect(rule.confidence === 'stated').toBe(rule.basis !== null);
    },
  );

  it('says so where rules rest on published forms only', () => {
    expect(NOT_OFFICIAL).toBe('由公开样表推算，非正式文件');
  });
});
