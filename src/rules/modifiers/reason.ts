import type { ReasonModifier } from '../rule';
import type { ModifierKind } from './modifier-kind';

const WORDS = '扣分须写明原因';

export const reason: ModifierKind<ReasonModifier> = {
  kind: 'reason',
  apply: (_modifier, { score, weight }) => ({
    score,
    steps: null,
    question: score.lt(weight) ? '得分低于分值，请在“偏差原因”栏写明原因' : null,
  }),
  words: () => WORDS,
  read: (words) => (words === WORDS ? { kind: 'reason' } : null),
  twin: (_modifier, points) => points,
};
