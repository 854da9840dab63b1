import { remembered, rememberedPer } from '../../src/figures';

describe('a function that keeps its answers', () => {
  it('asks once for a text, also where the answer is nothing', () => {
    const asked: string[] = [];
    const first = remembered((text): string | undefined => {
      asked.push(text);
      return text === '' ? undefined : text;
    });
    expect([first('甲'), first('甲'), first(''), first('')]).toEqual(['甲', '甲', undefined, undefined]);
    expect(asked).toEqual(['甲', '']);
  });

  it('answers rightly beyond what it keeps', () => {
    const double = remembered((text) => text + text);
    const texts = Array.from({ length: 12_000 }, (_, i) => String(i));
    expect(texts.every((text) => double(text) === text + text)).toBe(true);
    expect(texts.every((text) => double(text) === text + text)).toBe(true);
    const long = '数'.repeat(10_000);
    expect(double(long)).toHaveLength(20_000);
  });

  it('tells values apart that only look the same', () => {
    let count = 0;
    const next = rememberedPer(() => (count += 1));
    const [a, b] = [{ name: '甲' }, { name: '甲' }];
    expect([next(a), next(b), next(a)]).toEqual([1, 2, 1]);
  });
});
