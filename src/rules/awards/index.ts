import type { Award } from '../rule';
import { choose } from './choose';
import { grade } from './grade';
import { items } from './items';
import { manual } from './manual';
import { bind, singleAward, type BoundAward } from './single-award';

export type { AwardInput, AwardResult, TwinCells } from './award-kind';
export { judgedBandWords } from './grade';

/** What an award gives, how it reads, and its twin in a spreadsheet's own formulas. */
export function boundAward(award: Award): BoundAward {
  switch (award.kind) {
    case 'items':
      return bind(items, award);
    case 'grade':
      return bind(grade, award);
    case 'manual':
      return bind(manual, award);
    case 'choose':
      return bind(choose, award);
    case 'pass':
    case 'bands':
    case 'deduct':
    case 'nodes':
    case 'ratio':
      return singleAward(award);
  }
}
