import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command line in a folder of its own, made anew for each test. */
export interface CommandLine {
  readonly folder: () => string;
  readonly jx: (...args: readonly string[]) => Run;
}

export function commandLine(): CommandLine {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jx-cli-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const jx = (...args: readonly string[]): Run => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'cli', 'bin', 'jx.cjs'), ...args],
      { encoding: 'utf8', cwd: folder },
    );
    return { status, stdout, stderr };
  };
  return { folder: () => folder, jx };
}

export function sample(name: string): string {
  return join(ROOT, 'samples', name);
}

/** The JSON of a command; its shape is what the expectations check. */
export function json(run: Run): { workbooks: Record<string, unknown[] & string>[] } {
  return JSON.parse(run.stdout) as { workbooks: Record<string, unknown[] & string>[] };
}
