import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const OFFICE_JS = join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');

/** How many functions the sources declare. */
function declared(): number {
  const folder = join(ROOT, 'functions');
  const sources = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return sources.reduce(
    (sum, file) => sum + (readFileSync(join(folder, file), 'utf8').match(/@customfunction/gu)?.length ?? 0),
    0,
  );
}

describe('the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jx-build-'));

  beforeAll(() => {
    const webpack = join(ROOT, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
    const args = [webpack, '--env', 'base=https://intranet.example/jx/', '--output-path', folder];
    execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('points to where it is hosted', () => {
    const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
    expect(manifest).toContain('https://intranet.example/jx/taskpane.html');
    expect(manifest).not.toMatch(/jx\.example|localhost|jx\/\//u);
  });

  it('offers office.js as it is in its package', () => {
    for (const file of ['office.js', 'excel-web-16.00.js', 'zh-cn/office_strings.js']) {
      expect(readFileSync(join(folder, 'office-js', file)).equals(readFileSync(join(OFFICE_JS, file)))).toBe(
        true,
      );
    }
  });

  it('asks nobody else for anything', () => {
    const ours = readdirSync(folder).filter((file) => /\.(html|js)$/u.test(file));
    expect(ours).toEqual(expect.arrayContaining(['functions.js', 'taskpane.html', 'taskpane.js']));
    for (const file of ours.filter((each) => each.endsWith('.html'))) {
      expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/(src|href)="https?:/u);
    }
  });

  it('associates every function and describes it in both languages', () => {
    const script = readFileSync(join(folder, 'functions.js'), 'utf8');
    const read = (file: string): { functions: { id: string; name: string; description: string }[] } =>
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as ReturnType<typeof read>;
    const [chinese, english] = [read('functions.json').functions, read('functions.en-us.json').functions];
    expect(chinese).toHaveLength(declared());
    for (const [i, { id, name, description }] of chinese.entries()) {
      expect(script).toContain(`associate("${id}"`);
      expect([english[i]?.id, english[i]?.name]).toEqual([id, name]);
      expect(english[i]?.description).not.toBe(description);
    }
  });
});
