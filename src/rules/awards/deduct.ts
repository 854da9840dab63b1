import { Decimal, ZERO } from '../../figures';
import type { DeductAward } from '../rule';
import { amountTwin, pointsOf, showPercent, takeWords } from './amount';
import type { AwardKind } from './award-kind';

function excessOf(award: DeductAward, value: Decimal): Decimal {
  const over = value.minus(award.from);
  if (award.side === 'both') return over.abs();
  return Decimal.max(ZERO, award.side === 'above' ? over : over.neg());
}

function stepsIn(award: DeductAward, excess: Decimal): Decimal {
  const steps = excess.div(award.per);
  if (award.step === 'prorata') return steps;
  return award.step === 'whole' ? steps.floor() : steps.ceil();
}

const SIDES: Readonly<Record<DeductAward['side'], string>> = {
  above: '每超过',
  below: '每低于',
  both: '每偏离',
};
const BEGUN: Readonly<Record<DeductAward['step'], string>> = {
  whole: '',
  begun: '，不足一档按一档',
  prorata: '，不足一档按比例',
};

const EXCESS_TWINS: Readonly<Record<DeductAward['side'], (value: string, from: string) => string>> = {
  above: (value, from) => `MAX(0,${value}-${from})`,
  below: (value, from) => `MAX(0,${from}-${value})`,
  both: (value, from) => `ABS(${value}-${from})`,
};
// Binary numbers make 2.9999999999 of three steps; they are cleaned before steps are counted.
const STEP_TWINS: Readonly<Record<DeductAward['step'], (steps: string) => string>> = {
  whole: (steps) => `INT(ROUND(${steps},8))`,
  begun: (steps) => `ROUNDUP(ROUND(${steps},8),0)`,
  prorata: (steps) => steps,
};

export const deduct: AwardKind<DeductAward> = {
  kind: 'deduct',
  evaluate: (award, { weight, values: [value] }) => {
    if (value === undefined) return null;
    const excess = excessOf(award, value);
    const taken = stepsIn(award, excess).times(pointsOf(award.take, weight));
    const score = Decimal.max(ZERO, weight.minus(taken));
    if (excess.isZero()) return { score, steps: `${showPercent(value)}未越过${award.from}%，不扣分` };
    const floor = taken.gt(weight) ? `，扣完为止` : '';
    const points = excess.toDecimalPlaces(4).toString();
    return {
      score,
      steps: `${showPercent(value)}与${award.from}%相差${points}个百分点，扣${taken.toDecimalPlaces(4).toString()}分${floor}`,
    };
  },
  words: (award) =>
    `以${award.from}%为限，${SIDES[award.side]}${award.per}个百分点扣${takeWords(award.take)}${BEGUN[award.step]}，扣完为止`,
  twin: (award, { weight, values: [value] }) => {
    if (value === undefined) return null;
    const steps = STEP_TWINS[award.step](`${EXCESS_TWINS[award.side](value, award.from)}/${award.per}`);
    return `MAX(0,${weight}-${steps}*${amountTwin(award.take, weight)})`;
  },
};
