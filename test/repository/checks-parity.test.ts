import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_CHECKS } from '../../src/checks';
import { checkReference } from '../../docs/check-reference';

const ROOT = join(__dirname, '..', '..');
const CHECKS = join(ROOT, 'src', 'checks');

function camel(id: string): string {
  return id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

/** Files of the room that define a check. */
const files = readdirSync(CHECKS).filter((file) =>
  readFileSync(join(CHECKS, file), 'utf8').includes('= defineCheck('),
);

describe('every check', () => {
  it('stands in a file of its name and in the index', () => {
    expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(
      ALL_CHECKS.map((check) => check.id).sort(),
    );
  });

  it.each(ALL_CHECKS.map((check) => [check.id, check] as const))(
    '%s is exported by its name, tested and documented',
    (id, check) => {
      expect(readFileSync(join(CHECKS, `${id}.ts`), 'utf8')).toContain(
        `export const ${camel(id)} = defineCheck(`,
      );
      expect(existsSync(join(ROOT, 'test', 'checks', `${id}.test.ts`))).toBe(true);
      const { title, since, basis, docs, messages } = check.meta;
      expect(
        [title, since, docs.what, docs.why, docs.mend, docs.example.wrong, docs.example.right].every(
          (text) => text !== '',
        ),
      ).toBe(true);
      expect(basis.length).toBeGreaterThan(0);
      expect(docs.what).toMatch(/[。]$/u);
      for (const message of Object.values(messages)) expect(message.text).toMatch(/[。？]$/u);
    },
  );

  it('is in the reference as it is now', () => {
    expect(readFileSync(join(ROOT, 'docs', '核对项目.md'), 'utf8')).toBe(checkReference());
  });
});
