import fc from 'fast-check';
import {
  agreesWith,
  Decimal,
  divideIntervals,
  exactly,
  figureInterval,
  HUNDRED,
  multiplyIntervals,
  overlaps,
  PERCENT,
  PERSON,
  sameQuantity,
  sumIntervals,
  WAN_YUAN,
  writtenInterval,
} from '../../src/figures';

const decimal = (text: string): Decimal => new Decimal(text);
const written = (text: string): { value: Decimal; decimals: number } => ({
  value: decimal(text),
  decimals: text.split('.')[1]?.length ?? 0,
});

/** A rate of whole numbers over whole numbers with its hundredths, as exact fractions of integers. */
const rates = fc.record({
  part: fc.integer({ min: 0, max: 99_999 }),
  whole: fc.integer({ min: 1, max: 99_999 }),
  decimals: fc.integer({ min: 0, max: 3 }),
});

describe('agreement of a stated rate with its operands', () => {
  it('holds for every rate rounded half up or cut off', () => {
    fc.assert(
      fc.property(
        rates,
        fc.constantFrom(Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN),
        ({ part, whole, decimals }, mode) => {
          const exact = new Decimal(part).div(whole).times(100);
          const stated = { value: exact.toDecimalPlaces(decimals, mode), decimals, unit: PERCENT };
          expect(agreesWith(stated, exactly(exact))).toBe('agrees');
        },
      ),
    );
  });

  it('fails for every rate two steps away', () => {
    fc.assert(
      fc.property(rates, fc.constantFrom(1, -1), ({ part, whole, decimals }, direction) => {
        const exact = new Decimal(part).div(whole).times(100);
        const step = new Decimal(10).pow(-decimals).times(2 * direction);
        const stated = { value: exact.toDecimalPlaces(decimals).plus(step), decimals, unit: PERCENT };
        expect(agreesWith(stated, exactly(exact))).toBe('conflicts');
      }),
    );
  });

  it.each([
    ['8', '15', '53.33', 'agrees'],
    ['8', '14', '53.33', 'conflicts'],
    ['18', '16', '112', 'agrees'],
    ['18', '16', '113', 'agrees'],
    ['18', '16', '114', 'conflicts'],
    ['18', '10', '118', 'conflicts'],
  ])('%s of %s persons as %s%%: %s', (part, whole, rate, verdict) => {
    const quotient = divideIntervals(exactly(decimal(part)), exactly(decimal(whole)));
    expect(quotient).not.toBeNull();
    const computed = multiplyIntervals(quotient ?? exactly(decimal('0')), exactly(HUNDRED));
    expect(agreesWith({ ...written(rate), unit: PERCENT }, computed)).toBe(verdict);
  });

  it('says nothing where the base may be zero', () => {
    expect(divideIntervals(exactly(decimal('1')), writtenInterval(decimal('0.00'), 2))).toBeNull();
  });
});

describe('sums of rounded parts', () => {
  it('never conflict with the rounded whole', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, (thousandths) => {
        const exact = thousandths.map((n) => new Decimal(n).div(1000));
        const shown = exact.map((value) => value.toDecimalPlaces(2));
        const whole = exact.reduce((sum, value) => sum.plus(value)).toDecimalPlaces(2);
        const sum = sumIntervals(shown.map((value) => writtenInterval(value, 2)));
        expect(overlaps(sum, writtenInterval(whole, 2))).toBe(true);
      }),
    );
  });
});

describe('sameQuantity', () => {
  it.each([
    ['1695.7', '1695.70', true],
    ['135.37', '135.4', true],
    ['135.37', '135.36', true],
    ['135.37', '135.2', false],
    ['239', '203', false],
  ])('money %s and %s: %s', (a, b, same) => {
    expect(sameQuantity({ ...written(a), unit: WAN_YUAN }, { ...written(b), unit: WAN_YUAN })).toBe(same);
  });

  it.each([
    ['14', '15', false],
    ['14', '14', true],
  ])('persons %s and %s: %s', (a, b, same) => {
    expect(sameQuantity({ ...written(a), unit: PERSON }, { ...written(b), unit: PERSON })).toBe(same);
  });

  it('does not compare across kinds of units', () => {
    expect(sameQuantity({ ...written('5'), unit: PERSON }, { ...written('5'), unit: WAN_YUAN })).toBe(false);
  });
});

describe('figureInterval', () => {
  it('scales to the base unit', () => {
    const { low, high } = figureInterval({ ...written('1.2'), unit: WAN_YUAN });
    expect([low.toString(), high.toString()]).toEqual(['11500', '13000']);
  });

  it('keeps counted figures exact', () => {
    const { low, high } = figureInterval({ ...written('15'), unit: PERSON });
    expect(low.eq(high)).toBe(true);
  });

  it('covers what truncates to a negative figure', () => {
    const { low, high } = writtenInterval(decimal('-27.66'), 2);
    expect([low.toString(), high.toString()]).toEqual(['-27.67', '-27.655']);
  });
});
