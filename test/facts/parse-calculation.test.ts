import fc from 'fast-check';
import { commonScale, ratioOf, readEquations, valueOf } from '../../src/facts';

function shown(text: string): readonly string[] {
  return readEquations(text).map(({ readings, result }) => {
    const values = readings.map((reading) => {
      const scale = commonScale([reading]);
      return scale === null ? '?' : (valueOf(reading, scale)?.toDecimalPlaces(4).toString() ?? '÷0');
    });
    return `${values.join('|')} = ${result.text}`;
  });
}

describe('readEquations', () => {
  it.each([
    ['（在职人员8人/编制数15人）×100% =53.33%', ['0.5333 = 53.33%']],
    ['18/16=112%', ['1.125 = 112%']],
    ['(6.97-6.97)/6.97=0', ['0 = 0']],
    [
      '[（本年“三公经费”预算3.6万元-上年度预算2.8万元/上年度预算2.8万元）] ×100% =28.57%',
      ['2.6|0.2857 = 28.57%'],
    ],
    ['(82.82+948.96-62.29)/(82.82+948.96)=94%', ['0.9396 = 94%']],
    ['37.08÷37.08×100%＝100%。', ['1 = 100%']],
    ['预算7000元/预算1.4万元=50%', ['0.5 = 50%']],
    ['3.02+9.77+0.18=12.97万元', ['12.97 = 12.97万元']],
    ['7/0=0%', ['÷0 = 0%']],
    ['得分=5', []],
    ['一季度进度6.8%，二季度进度17.41%', []],
    ['((8/15)=53.33%', ['0.5333 = 53.33%']],
    ['8/15×=53.33%', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('sees sum over sum whatever the brackets', () => {
    const [equation] = readEquations('（（收入3-支出2）÷（甲4+乙1））×100%=20%');
    const reading = equation?.readings[0];
    const ratio = reading === undefined ? null : ratioOf(reading);
    expect(ratio?.numerator.map(({ sign, leaf }) => sign * leaf.figure.value.toNumber())).toEqual([3, -2]);
    expect(ratio?.denominator.map(({ sign, leaf }) => sign * leaf.figure.value.toNumber())).toEqual([4, 1]);
  });

  it('never throws and stays quick on brackets without end', () => {
    const pieces = fc.constantFrom('1', '2.5', '(', ')', '+', '-', '×', '/', '=', '%', '万元', '人', '，');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        expect(() => readEquations(parts.join(''))).not.toThrow();
      }),
    );
    expect(readEquations(`${'('.repeat(50_000)}1+2${')'.repeat(50_000)}=3`)).toEqual([]);
  });
});
