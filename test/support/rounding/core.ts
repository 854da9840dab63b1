import {
  agreesWith,
  divideIntervals,
  exactly,
  figureInterval,
  HUNDRED,
  multiplyIntervals,
  overlaps,
  PERCENT,
  sameQuantity,
  sumIntervals,
  WAN_YUAN,
  unitNamed,
} from '../../../src/figures';
import { readEquations, verifyEquation } from '../../../src/facts';
import { pick, type Random } from '../layout';
import { divided, show, type Num } from '../mutation/num';
import {
  accepted,
  figureOf,
  lawfulRange,
  oneStep,
  someDecimals,
  sumRange,
  truth,
  written,
  type Honest,
  type Range,
} from './honest';

const YUAN = unitNamed('元');

/** One honest statement, and its neighbours that nothing can make true. */
export interface Trial {
  readonly said: string;
  /** True where the core accepts what was honestly written. */
  readonly holds: boolean;
  /** True where the core refuses each figure one step outside of what it may accept. */
  readonly refuses: boolean;
}

function quotientRange(a: Range, b: Range): Range {
  return { low: divided(a.low, b.high, 100n), high: divided(a.high, b.low, 100n) };
}

/** Judges a stated figure and the first ones that lie outside of the range, by a way that accepts or refuses. */
function trial(said: string, honest: Num, range: Range, accepts: (stated: Num) => boolean): Trial {
  const { least, largest } = accepted(range, honest.decimals);
  const below = oneStep(least, -1n);
  const outside = [oneStep(largest, 1n), ...(below.digits > 0n ? [below] : [])].filter(
    ({ digits }) => digits > 0n,
  );
  const inside = [honest, ...[least, largest].filter(({ digits }) => digits > 0n)];
  return {
    said,
    holds: inside.every(accepts),
    refuses: outside.every((stated) => !accepts(stated)),
  };
}

function operands(random: Random): readonly [Honest, Honest] {
  const whole = written(truth(random, pick(random, [50, 900, 30_000])), random, someDecimals(random));
  const share = 0.01 + random() * 1.2;
  const n = BigInt(Math.floor(Number(whole.truth.n) * share)) + 1n;
  const part = written({ n, d: whole.truth.d }, random, someDecimals(random));
  return whole.written.digits > 0n && part.written.digits > 0n ? [part, whole] : operands(random);
}

/** A rate of two rounded amounts, as tables state it. */
export function rateTrial(random: Random): Trial {
  const [part, whole] = operands(random);
  const rate = written(divided(part.truth, whole.truth, 100n), random, someDecimals(random));
  const computed = divideIntervals(
    figureInterval(figureOf(part.written, WAN_YUAN)),
    figureInterval(figureOf(whole.written, WAN_YUAN)),
  );
  const range = quotientRange(lawfulRange(part.written), lawfulRange(whole.written));
  const said = `${show(part.written)} / ${show(whole.written)} = ${show(rate.written)}%`;
  if (computed === null) return { said, holds: true, refuses: true };
  const hundredfold = multiplyIntervals(computed, exactly(HUNDRED));
  return trial(
    said,
    rate.written,
    range,
    (stated) => agreesWith(figureOf(stated, PERCENT), hundredfold) === 'agrees',
  );
}

/** The same as text, read and verified as a calculation. */
export function equationTrial(random: Random): Trial {
  const [part, whole] = operands(random);
  const rate = written(divided(part.truth, whole.truth, 100n), random, someDecimals(random));
  const range = quotientRange(lawfulRange(part.written), lawfulRange(whole.written));
  const left = `（${show(part.written)}万元/${show(whole.written)}万元）×100%`;
  return trial(`${left}=${show(rate.written)}%`, rate.written, range, (stated) => {
    const equations = readEquations(`${left}=${show(stated)}%`);
    return (
      equations.length === 1 &&
      equations.every((equation) => verifyEquation(equation, () => false).kind === 'holds')
    );
  });
}

/** A sum of rounded parts, the sum itself rounded from the true one. */
export function sumTrial(random: Random): Trial {
  const decimals = someDecimals(random);
  const parts = Array.from({ length: 2 + Math.floor(random() * 10) }, () =>
    written(truth(random, 5_000), random, decimals),
  );
  const [first] = parts;
  const n = parts.reduce((sum, part) => sum + part.truth.n, 0n);
  const whole = written({ n, d: first?.truth.d ?? 1n }, random, someDecimals(random));
  const possible = sumIntervals(parts.map((part) => figureInterval(figureOf(part.written, WAN_YUAN))));
  const said = `${parts.map((part) => show(part.written)).join(' + ')} = ${show(whole.written)}`;
  return trial(said, whole.written, sumRange(parts.map((part) => part.written)), (stated) =>
    overlaps(figureInterval(figureOf(stated, WAN_YUAN)), possible),
  );
}

/** One amount in 元 and in 万元. */
export function amountTrial(random: Random): Trial {
  const value = truth(random, 90_000);
  const yuan = written({ n: value.n * 10_000n, d: value.d }, random, pick(random, [0, 1, 2]));
  const wan = written(value, random, someDecimals(random));
  const { low, high } = lawfulRange(yuan.written);
  const range = { low: { n: low.n, d: low.d * 10_000n }, high: { n: high.n, d: high.d * 10_000n } };
  const plain = figureOf(yuan.written, YUAN);
  return trial(`${show(yuan.written)}元 = ${show(wan.written)}万元`, wan.written, range, (stated) =>
    sameQuantity(figureOf(stated, WAN_YUAN), plain),
  );
}

export const CORE_TRIALS: Readonly<Record<string, (random: Random) => Trial>> = {
  rate: rateTrial,
  sum: sumTrial,
  amount: amountTrial,
  equation: equationTrial,
};
