import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_CHECKS } from '../../src/checks/all-checks';

const withoutCheckDocs = jest.requireActual<(source: string) => string>('../../webpack/without-check-docs');
const FOLDER = join(__dirname, '..', '..', 'src', 'checks');

describe('the texts of a check for the list of checks', () => {
  it.each(ALL_CHECKS.map(({ id }) => id))('are left out of the add-in: %s', (id) => {
    const source = readFileSync(join(FOLDER, `${id}.ts`), 'utf8');
    expect(source).toContain('docs: {');
    const bundled = withoutCheckDocs(source);
    expect(bundled).not.toContain('docs: {');
    expect(bundled).toContain('messages: {');
    expect(bundled).toContain('basis: [');
  });
});
