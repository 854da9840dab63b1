import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const CRUISER = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

function cruise(...folders: readonly string[]): {
  readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string } }[] };
} {
  const args = [CRUISER, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders];
  const output = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 27 });
  // The shape is that of dependency-cruiser's JSON reporter.
  return JSON.parse(output) as ReturnType<typeof cruise>;
}

describe('imports point one way', () => {
  it('in the whole tree', () => {
    expect(cruise('src', 'cli', 'samples').summary.violations).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    [
      'a room that looks up',
      'src/figures',
      "export { recogniseForms as wrong } from '../forms';",
      'room-figures',
    ],
    [
      'the core that reads files',
      'src/sheet',
      "export { readFileSync as wrong } from 'node:fs';",
      'src-imports-no-node',
    ],
    [
      'a host through a back door',
      'cli',
      "export { readFigures as wrong } from '../src/figures';",
      'two-doors-of-src',
    ],
    ['a second Decimal', 'src/rules', "export { Decimal as wrong } from 'decimal.js';", 'one-decimal'],
  ])('refuses %s', (_, folder, code, rule) => {
    const probe = join(ROOT, folder, 'layering-probe');
    mkdirSync(probe);
    try {
      writeFileSync(join(probe, 'probe.ts'), code.replace("'../", "'../../"));
      const names = cruise(folder).summary.violations.map((violation) => violation.rule.name);
      expect(names).toContain(rule);
    } finally {
      rmSync(probe, { recursive: true });
    }
  });
});
