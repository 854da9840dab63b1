import type { ManualAward } from '../rule';
import type { AwardKind } from './award-kind';

/** Nothing computes it: the person gives the points. */
export const manual: AwardKind<ManualAward> = {
  kind: 'manual',
  evaluate: () => null,
  words: ({ reason }) => `由填报人打分：${reason}`,
  twin: () => null,
};
