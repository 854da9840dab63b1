import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../taskpane/locales';

const ROOT = join(__dirname, '..', '..');

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : /\.tsx?$/u.test(name) ? [path] : [];
  });
}

const files = filesIn(join(ROOT, 'taskpane')).map((path) => ({
  path: path.slice(ROOT.length + 1),
  text: readFileSync(path, 'utf8'),
}));

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1] ?? '').sort();
}

describe('the pane', () => {
  it('knows Office in taskpane/excel and at its start only', () => {
    const knowing = files
      .filter(({ text }) => /\b(Excel|Office)\.[a-zA-Z]/u.test(text))
      .map(({ path }) => path);
    expect(knowing.filter((path) => !path.startsWith(join('taskpane', 'excel'))).sort()).toEqual([
      join('taskpane', 'index.tsx'),
    ]);
  });

  it('uses office-js-helpers in one module', () => {
    expect(
      files.filter(({ text }) => text.includes('@microsoft/office-js-helpers')).map(({ path }) => path),
    ).toEqual([join('taskpane', 'excel', 'storage.ts')]);
  });

  it('makes no call that clears the undo stack unasked', () => {
    const clearing =
      /getMergedAreas|insertWorksheetsFromBase64|\.protect\(|\.unprotect\(|requestUpdate|workbook\.save|worksheets\.add\(/u;
    // Putting a sheet of ours into the workbook does; it is only done where a person chose it, and the pane says so.
    expect(files.filter(({ text }) => clearing.test(text)).map(({ path }) => path)).toEqual([
      join('taskpane', 'excel', 'our-sheet.ts'),
    ]);
  });

  it('says the same with the same parameters in every language', () => {
    const { 'zh-CN': chinese, 'en-US': english } = LANGUAGES;
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
    for (const [key, text] of Object.entries(chinese)) {
      const other = english[key as keyof typeof english];
      expect([key, placeholders(other)]).toEqual([key, placeholders(text)]);
      expect([key, /[\u4e00-\u9fff]/u.test(other)]).toEqual([key, false]);
    }
  });

  it('shows no text that is not in the locales', () => {
    const components = files.filter(({ path }) => path.endsWith('.tsx'));
    expect(
      components
        .filter(({ text }) => />[^<>{}]*[\u4e00-\u9fff][^<>{}]*</u.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('has a plain sentence for browsers too old for it', () => {
    expect(readFileSync(join(ROOT, 'taskpane', 'taskpane.html'), 'utf8')).toContain('WebView2');
  });
});
