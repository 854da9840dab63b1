import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json';
import { reportAbout } from '../../src';

const ROOT = join(__dirname, '..', '..');

describe('packages', () => {
  it.each(Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))(
    '%s is pinned: %s',
    (_, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    },
  );

  it('have a lockfile of the same version without machine addresses', () => {
    const text = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
    const lock = JSON.parse(text) as { version: string };
    expect(lock.version).toBe(manifest.version);
    expect(text).not.toContain('"resolved"');
  });

  it('have the version that reports tell', () => {
    expect(reportAbout(new Date(2026, 0, 31))).toEqual({ date: '2026-01-31', version: manifest.version });
  });

  it('are named in the changelog by version', () => {
    expect(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).toContain(`## ${manifest.version}`);
  });
});
