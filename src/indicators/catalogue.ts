import { DEPARTMENT_INDICATORS } from './department';
import { FISCAL_INDICATORS } from './fiscal';
import type { Indicator } from './indicator';
import { LOCAL_INDICATORS } from './local';
import { PROJECT_INDICATORS } from './project';
import { SELF_EVALUATION_INDICATORS } from './self-evaluation';

/** Every indicator we know, family by family. */
export const CATALOGUE: readonly Indicator[] = [
  ...DEPARTMENT_INDICATORS,
  ...PROJECT_INDICATORS,
  ...SELF_EVALUATION_INDICATORS,
  ...FISCAL_INDICATORS,
  ...LOCAL_INDICATORS,
];
