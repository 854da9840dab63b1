import type { Mark } from './mark';
import { compare, divided, fraction, less, num, type Fraction, type Num } from './num';

interface Named {
  /** What operators look it up by. */
  readonly tag: string;
}

/** What a workbook says about some of its figures, and what makes a changed figure a contradiction. */
export type Claim = Named &
  (
    | { readonly kind: 'share'; readonly result: Mark; readonly part: Mark; readonly whole: Mark }
    /** (now - before) ÷ before; said with a direction it is written without its sign. */
    | {
        readonly kind: 'growth';
        readonly result: Mark;
        readonly now: Mark;
        readonly before: Mark;
        readonly unsigned: boolean;
      }
    | {
        readonly kind: 'difference';
        readonly result: Mark;
        readonly now: Mark;
        readonly before: Mark;
        readonly unsigned: boolean;
      }
    | {
        readonly kind: 'sum';
        readonly whole: Mark;
        readonly parts: readonly Mark[];
        readonly less: readonly Mark[];
      }
    | { readonly kind: 'same'; readonly marks: readonly Mark[] }
    | { readonly kind: 'at-most'; readonly value: Mark; readonly limit: Mark }
    /** result = weight × rate. */
    | {
        readonly kind: 'product';
        readonly result: Mark;
        readonly weight: Mark;
        readonly part: Mark;
        readonly whole: Mark;
      }
  );

export type Values = ReadonlyMap<Mark, Num>;

interface Range {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** All that a written figure may stand for: rounded half up or truncated, both ends included. */
function rangeOf(mark: Mark, values: Values): Range {
  const value = values.get(mark) ?? mark.value;
  const scaled = (digits: bigint): Fraction => ({
    n: digits * mark.factor,
    d: 2n * 10n ** BigInt(value.decimals),
  });
  const twice = 2n * value.digits;
  if (mark.exact) return { low: scaled(twice), high: scaled(twice) };
  // A number cell holds money to the cent even where it shows fewer decimals.
  const hidden = mark.stored === 'number' && value.decimals < 2 ? 10n ** BigInt(2 - value.decimals) : 1n;
  const fine = (offset: bigint): Fraction => ({
    n: (twice * hidden + offset) * mark.factor,
    d: 2n * 10n ** BigInt(value.decimals) * hidden,
  });
  if (value.digits === 0n) return { low: fine(-2n), high: fine(2n) };
  return value.digits < 0n ? { low: fine(-2n), high: fine(1n) } : { low: fine(-1n), high: fine(2n) };
}

function add(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

function negate(a: Fraction): Fraction {
  return { n: -a.n, d: a.d };
}

function minusRange(a: Range, b: Range): Range {
  return { low: add(a.low, negate(b.high)), high: add(a.high, negate(b.low)) };
}

function sumRange(ranges: readonly Range[]): Range {
  const zero = { n: 0n, d: 1n };
  return ranges.reduce((sum, each) => ({ low: add(sum.low, each.low), high: add(sum.high, each.high) }), {
    low: zero,
    high: zero,
  });
}

function hull(all: readonly Fraction[]): Range {
  const sorted = [...all].sort((a, b) => (less(a, b) ? -1 : less(b, a) ? 1 : 0));
  const [low = { n: 0n, d: 1n }] = sorted;
  return { low, high: sorted.at(-1) ?? low };
}

function overQuotient(a: Range, b: Range, times: bigint): Range {
  return hull([a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => divided(x, y, times))));
}

function meets(a: Range, b: Range): boolean {
  return !less(a.high, b.low) && !less(b.high, a.low);
}

function unsignedToo(range: Range, unsigned: boolean): readonly Range[] {
  return unsigned ? [range, { low: negate(range.high), high: negate(range.low) }] : [range];
}

function inBase(mark: Mark, values: Values): Num {
  const { digits, decimals } = values.get(mark) ?? mark.value;
  return { digits: digits * mark.factor, decimals };
}

/** Whether some numbers that round or truncate to the written ones make the claim true. Erring on the side of true. */
export function couldHold(claim: Claim, values: Values): boolean {
  const of = (mark: Mark): Range => rangeOf(mark, values);
  switch (claim.kind) {
    case 'share':
      return meets(of(claim.result), overQuotient(of(claim.part), of(claim.whole), 100n));
    case 'growth': {
      const before = of(claim.before);
      const over = overQuotient(minusRange(of(claim.now), before), before, 100n);
      return unsignedToo(over, claim.unsigned).some((range) => meets(of(claim.result), range));
    }
    case 'difference': {
      const gap = minusRange(of(claim.now), of(claim.before));
      return unsignedToo(gap, claim.unsigned).some((range) => meets(of(claim.result), range));
    }
    case 'sum': {
      const parts = minusRange(sumRange(claim.parts.map(of)), sumRange(claim.less.map(of)));
      return meets(of(claim.whole), parts);
    }
    case 'same':
      return claim.marks.every((a) => claim.marks.every((b) => meets(of(a), of(b))));
    case 'at-most':
      return compare(inBase(claim.value, values), inBase(claim.limit, values)) <= 0;
    case 'product': {
      const rate = overQuotient(of(claim.part), of(claim.whole), 1n);
      const weight = fraction(values.get(claim.weight) ?? claim.weight.value);
      const score = values.get(claim.result) ?? claim.result.value;
      const given = { ...claim.result, exact: false, stored: 'text' as const };
      const scaled = [rate.low, rate.high].map((each) => ({ n: each.n * weight.n, d: each.d * weight.d }));
      // Points are written with a tenth at least as often as with a hundredth.
      return meets(
        rangeOf(given, new Map([[given, score.decimals === 0 ? num(String(score.digits)) : score]])),
        hull(scaled),
      );
    }
  }
}

/** All figures of a claim. */
export function marksOf(claim: Claim): readonly Mark[] {
  switch (claim.kind) {
    case 'share':
      return [claim.result, claim.part, claim.whole];
    case 'growth':
    case 'difference':
      return [claim.result, claim.now, claim.before];
    case 'sum':
      return [claim.whole, ...claim.parts, ...claim.less];
    case 'same':
      return claim.marks;
    case 'at-most':
      return [claim.value, claim.limit];
    case 'product':
      return [claim.result, claim.weight, claim.part, claim.whole];
  }
}
