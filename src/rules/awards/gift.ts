import type { Decimal } from '../../figures';
import type { Amount, Gift, Proportion } from '../rule';
import { amountTwin, amountWords, pointsOf } from './amount';
import type { AwardResult } from './award-kind';
import { inProportion, proportionWords, ratioTwin } from './ratio';

function isRatio(gift: Amount | Proportion): gift is Proportion {
  return typeof gift === 'object' && 'kind' in gift;
}

/** What a branch gives for a value. */
export function giveFor(gift: Gift, weight: Decimal, value: Decimal): AwardResult {
  return isRatio(gift)
    ? inProportion(gift, weight, value)
    : { score: pointsOf(gift, weight), steps: amountWords(gift) };
}

export function giftWords(gift: Gift): string {
  return isRatio(gift) ? proportionWords(gift) : amountWords(gift);
}

export function giftTwin(gift: Gift, weight: string, value: string): string {
  return isRatio(gift) ? ratioTwin(gift, weight, value) : amountTwin(gift, weight);
}
