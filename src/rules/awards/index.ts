import type { Award } from '../rule';
import type { AwardInput, AwardResult } from './award-kind';
import { bands } from './bands';
import { deduct } from './deduct';
import { nodes } from './nodes';
import { pass } from './pass';
import { ratio } from './ratio';

export type { AwardInput, AwardResult } from './award-kind';

/** Applies an award; null where the input has not as many values as it needs. */
export function evaluateAward(award: Award, input: AwardInput): AwardResult | null {
  switch (award.kind) {
    case 'pass':
      return pass.evaluate(award, input);
    case 'ratio':
      return ratio.evaluate(award, input);
    case 'bands':
      return bands.evaluate(award, input);
    case 'deduct':
      return deduct.evaluate(award, input);
    case 'nodes':
      return nodes.evaluate(award, input);
  }
}

/** An award in words. */
export function awardWords(award: Award): string {
  switch (award.kind) {
    case 'pass':
      return pass.words(award);
    case 'ratio':
      return ratio.words(award);
    case 'bands':
      return bands.words(award);
    case 'deduct':
      return deduct.words(award);
    case 'nodes':
      return nodes.words(award);
  }
}
