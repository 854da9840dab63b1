import { unitAt, unitNamed } from '../../src/figures';

describe('unitAt', () => {
  it.each([
    ['万元，', '万元', '10000'],
    ['亿元', '亿元', '100000000'],
    ['元', '元', '1'],
    ['％', '%', '1'],
    ['个百分点', '个百分点', '1'],
    ['万人次', '万人次', '10000'],
    [' 万元', '万元', '10000'],
    ['亿', '亿', '100000000'],
  ])('%s', (text, id, factor) => {
    const found = unitAt(text, 0);
    expect([found?.unit.id, found?.unit.factor.toString()]).toEqual([id, factor]);
  });

  it('finds none in other words', () => {
    expect(unitAt('年度', 0)).toBeNull();
  });

  it('takes a name only as a whole', () => {
    expect([unitNamed('万元')?.id, unitNamed('万元左')]).toEqual(['万元', null]);
  });
});
