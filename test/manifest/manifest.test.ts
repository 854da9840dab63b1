import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { all, everything, parseXml, type Node } from '../support/manifest';

const ROOT = join(__dirname, '..', '..');
const manifest = parseXml(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'));

function childNames(node: Node | undefined): readonly string[] {
  return (node?.children ?? []).map((child) => child.name);
}

function first(name: string): Node | undefined {
  return all(manifest, name)[0];
}

describe('manifest.xml', () => {
  it.each<[string, readonly string[]]>([
    [
      'OfficeApp',
      [
        'Id',
        'Version',
        'ProviderName',
        'DefaultLocale',
        'DisplayName',
        'Description',
        'IconUrl',
        'HighResolutionIconUrl',
        'SupportUrl',
        'Hosts',
        'Requirements',
        'DefaultSettings',
        'Permissions',
        'VersionOverrides',
      ],
    ],
    ['VersionOverrides', ['Hosts', 'Resources']],
    ['Resources', ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
    ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint']],
    ['Group', ['Label', 'Icon', 'Control', 'Control', 'Control']],
  ])('%s has its parts in order', (name, order) => {
    expect(childNames(name === 'OfficeApp' ? manifest : first(name))).toEqual(order);
  });

  it('begins the host with its runtime', () => {
    const host = all(manifest, 'Host').find((node) => node.children.length > 0);
    expect(childNames(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  });

  it('has the parts of controls and of custom functions in order', () => {
    for (const control of all(manifest, 'Control'))
      expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    const point = all(manifest, 'ExtensionPoint')[0];
    expect(childNames(point)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
  });

  it('resolves every resid, and uses every resource', () => {
    const used = new Set(everything(manifest).flatMap((node) => node.attributes['resid'] ?? []));
    const defined = new Set(
      ['Image', 'Url', 'String']
        .flatMap((name) => all(manifest, name))
        .flatMap((node) => node.attributes['id'] ?? []),
    );
    expect([...used].filter((id) => !defined.has(id))).toEqual([]);
    expect([...defined].filter((id) => !used.has(id))).toEqual([]);
  });

  it('names one runtime everywhere', () => {
    const page = all(manifest, 'Page')[0];
    const show = all(manifest, 'Action').find((node) =>
      node.children.some((child) => child.name === 'SourceLocation'),
    );
    const ids = [first('Runtime'), page?.children[0], first('FunctionFile'), show?.children[0]].map(
      (node) => node?.attributes['resid'],
    );
    expect(new Set(ids)).toEqual(new Set(['Taskpane.Url']));
  });

  it('keeps to the lengths that Office allows', () => {
    for (const node of ['Image', 'Url', 'String'].flatMap((name) => all(manifest, name))) {
      expect((node.attributes['id'] ?? '').length).toBeLessThanOrEqual(32);
    }
    const strings = (list: string): readonly string[] =>
      everything(first(list) ?? manifest).flatMap((node) => [
        node.attributes['DefaultValue'] ?? '',
        node.attributes['Value'] ?? '',
      ]);
    for (const text of strings('ShortStrings')) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of strings('LongStrings')) expect(text.length).toBeLessThanOrEqual(250);
    for (const text of strings('Urls')) expect(text.length).toBeLessThanOrEqual(2048);
  });

  it('has only https addresses, none of this machine', () => {
    const addresses = everything(manifest)
      .flatMap((node) => [node.attributes['DefaultValue'], node.attributes['Value']])
      .filter((text) => text?.includes('://'));
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/(?!localhost)/u);
  });

  it('names its namespace, its requirement and its commands', () => {
    const namespace = all(manifest, 'String').find((node) => node.attributes['id'] === 'Functions.Namespace');
    expect(namespace?.attributes['DefaultValue']).toBe('JX');
    expect(
      all(manifest, 'Set').map((node) => [node.attributes['Name'], node.attributes['MinVersion']]),
    ).toEqual([['SharedRuntime', '1.1']]);
    const source = readFileSync(join(ROOT, 'taskpane', 'index.tsx'), 'utf8');
    for (const { text } of all(manifest, 'FunctionName'))
      expect(source).toContain(`Office.actions.associate('${text}'`);
  });

  it('overrides every text in English', () => {
    for (const node of all(manifest, 'String').filter(
      (each) => each.attributes['id'] !== 'Functions.Namespace',
    )) {
      expect([node.attributes['id'], node.children.map((child) => child.attributes['Locale'])]).toEqual([
        node.attributes['id'],
        ['en-US'],
      ]);
    }
  });

  it('names icons that are there', () => {
    const icons = everything(manifest).flatMap(
      (node) => /assets\/[\w-]+\.png$/u.exec(node.attributes['DefaultValue'] ?? '')?.[0] ?? [],
    );
    expect(icons.length).toBeGreaterThan(8);
    for (const icon of icons) expect([icon, existsSync(join(ROOT, icon))]).toEqual([icon, true]);
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(all(manifest, 'Version')[0]?.text).toBe(`${version}.0`);
  });
});
