import { seeded } from '../layout';
import { CORE_TRIALS } from './core';
import { formTrial, outsideTrial, type Kept } from './forms';

export interface Rounded {
  readonly name: string;
  made: number;
  /** Honest figures that were refused. */
  flagged: number;
  /** Figures one step outside that were let through. */
  passed: number;
  readonly examples: string[];
}

const EXAMPLES = 3;

function keep({ examples }: Rounded, example: string): void {
  if (examples.length < EXAMPLES) examples.push(example);
}

/** So many honest statements of one kind through the core, each with its neighbours outside. */
export function measureCore(name: string, count: number, seed: number): Rounded {
  const random = seeded(seed);
  const make = CORE_TRIALS[name];
  if (make === undefined) throw new RangeError(`no trial ${name}`);
  const result: Rounded = { name, made: 0, flagged: 0, passed: 0, examples: [] };
  for (let i = 0; i < count; i += 1) {
    const { said, holds, refuses } = make(random);
    result.made += 1;
    if (!holds) result.flagged += 1;
    if (!refuses) result.passed += 1;
    if (!holds || !refuses) keep(result, `${holds ? 'outside let through' : 'refused'}: ${said}`);
  }
  return result;
}

/** So many honestly rounded forms through all checks. */
export function measureForms(kept: Kept, count: number, seed: number): Rounded {
  const random = seeded(seed);
  const result: Rounded = { name: `forms, cells as ${kept}`, made: 0, flagged: 0, passed: 0, examples: [] };
  for (let i = 0; i < count; i += 1) {
    const said = formTrial(random, kept);
    result.made += 1;
    if (said.length > 0) result.flagged += 1;
    for (const each of said) keep(result, each);
    if (kept !== 'short number' && !outsideTrial(random, kept)) result.passed += 1;
  }
  return result;
}
