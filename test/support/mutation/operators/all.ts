import type { Operator } from '../operator';
import { MOVED_OPERATORS } from './moved';
import { PLACE_OPERATORS } from './places';
import { RATE_OPERATORS } from './rates';
import { SCORE_OPERATORS } from './scores';
import { SUM_OPERATORS } from './sums';
import { WRITING_OPERATORS } from './writing';

/** Every way in which a consistent workbook is made wrong. */
export const OPERATORS: readonly Operator[] = [
  ...SUM_OPERATORS,
  ...RATE_OPERATORS,
  ...SCORE_OPERATORS,
  ...PLACE_OPERATORS,
  ...MOVED_OPERATORS,
  ...WRITING_OPERATORS,
];
