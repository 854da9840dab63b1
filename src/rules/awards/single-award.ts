import type { Award, SingleAward } from '../rule';
import type { AwardInput, AwardKind, AwardResult, TwinCells } from './award-kind';
import { bands } from './bands';
import { deduct } from './deduct';
import { nodes } from './nodes';
import { pass } from './pass';
import { ratio } from './ratio';

/** An award with its kind's functions. */
export interface BoundAward {
  readonly evaluate: (input: AwardInput) => AwardResult | null;
  readonly words: () => string;
  readonly twin: (cells: TwinCells) => string | null;
}

export function bind<A extends Award>(kind: AwardKind<A>, award: A): BoundAward {
  return {
    evaluate: (input) => kind.evaluate(award, input),
    words: () => kind.words(award),
    twin: (cells) => kind.twin(award, cells),
  };
}

/** An award that holds no others. */
export function singleAward(award: SingleAward): BoundAward {
  switch (award.kind) {
    case 'pass':
      return bind(pass, award);
    case 'ratio':
      return bind(ratio, award);
    case 'bands':
      return bind(bands, award);
    case 'deduct':
      return bind(deduct, award);
    case 'nodes':
      return bind(nodes, award);
  }
}
