import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Material of the workplace that the project does not hold; tests that use it are skipped where it is missing. */
const SHARED = join(__dirname, '..', '..', '..', 'shared');

export function sharedFile(...steps: readonly string[]): string {
  return join(SHARED, ...steps);
}

/**
 * `describe`, skipped where the shared material is not beside the project: a fresh clone has none, and must pass its tests without.
 * The name of a skipped test says so.
 */
export const describeWithShared = existsSync(sharedFile('forms', 'truth.json'))
  ? describe
  : (name: string, body: () => void): void => {
      // Skipped because a fresh clone has no ../shared and must pass its tests without; the name says so.
      describe.skip(`${name}（缺少 ../shared，跳过）`, body);
    };
