import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { commandLine, json, sample } from '../support/command-line';

const { folder, jx } = commandLine();

/** A .docx file of the paragraphs, the least that a reader needs. */
function docx(...paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path;
}

const WRONG = '本年支出120万元，比上年100万元增加30万元，增长20%。';

/** The same in the encoding that older programs save in. */
const GB18030 =
  'd7d4c6c0b1a8b8e60ac8abc4ead4a4cbe3d6b4d0d0c7e9bff6c1bcbac3a1a30ab1bec4ead6a7b3f6313230cdf2d4aaa3acb1c8c9cfc4ea313030cdf2d4aad4f6bcd33330cdf2d4aaa3acd4f6b3a4323025a1a30a';

describe('jx check --report', () => {
  it.each([
    ['.docx', (): Uint8Array => docx('自评报告', '全年预算执行情况良好。', WRONG)],
    ['.txt in UTF-8', (): string => `自评报告\n全年预算执行情况良好。\n${WRONG}\n`],
    ['.txt as older programs save it', (): Uint8Array => Buffer.from(GB18030, 'hex')],
  ])('reads %s', (name, content) => {
    const report = put(`报告${name.slice(0, 5).trim()}`, content());
    const { status, stdout, stderr } = jx('check', sample('clean.xlsx'), '--report', report);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/\[差错\] 第3段 .*增加30万元/u);
  });

  it('names the paragraph in the JSON by its row, under the document', () => {
    const report = put('报告.txt', `自评报告\n全年预算执行情况良好。\n${WRONG}\n`);
    const findings = json(jx('check', sample('clean.xlsx'), '--report', report, '--json')).workbooks[0]?.[
      'findings'
    ];
    expect(findings).toMatchObject([{ sheet: '报告.txt', cell: 'A3', severity: 'error' }]);
  });

  it.each([
    ['报告.doc', '', '报告只读 .docx 和 .txt'],
    ['报告.docx', '这不是压缩包', '不是 .docx 文档'],
  ])('refuses %s', (name, content, why) => {
    const { status, stderr } = jx('check', sample('clean.xlsx'), '--report', put(name, content));
    expect([status, stderr.includes(why)]).toEqual([2, true]);
  });

  it('goes with one workbook only', () => {
    const report = put('报告.txt', WRONG);
    const { status, stderr } = jx('check', sample('clean.xlsx'), sample('slips.xlsx'), '--report', report);
    expect([status, stderr.trim()]).toEqual([2, '--report 只能和一个工作簿一起用，请把各单位分开核对。']);
  });

  it('marks nothing for a document', () => {
    const report = put('报告.txt', `自评报告\n全年预算执行情况良好。\n${WRONG}\n`);
    const { status } = jx('check', sample('clean.xlsx'), '--report', report, '--mark', '-o', 'marked.xlsx');
    expect(status).toBe(0);
  });
});

describe('jx check --html', () => {
  it('writes one page with every finding', () => {
    const { status, stdout } = jx('check', sample('slips.xlsx'), '--html', 'out/结果.html');
    const page = readFileSync(join(folder(), 'out', '结果.html'), 'utf8');
    const findings = json(jx('check', sample('slips.xlsx'), '--json')).workbooks[0]?.['findings'] ?? [];
    expect([status, stdout.includes('核对结果：out/结果.html')]).toEqual([0, true]);
    expect(page.match(/<li><span class="tone /gu)).toHaveLength(findings.length);
  });

  it('takes no other kind of name', () => {
    const { status, stderr } = jx('check', sample('slips.xlsx'), '--quiet', '--html', '结果.xlsx');
    expect([status, stderr.includes('.html')]).toEqual([2, true]);
  });
});

describe('jx check --letter', () => {
  it('prints numbered items to copy', () => {
    const { stdout } = jx('check', sample('slips.xlsx'), '--letter');
    expect(stdout).toMatch(/有以下\d+项需要核实：\n第1项：“/u);
  });

  it('says where there is nothing to send back', () => {
    expect(jx('check', sample('clean.xlsx'), '--letter').stdout).toContain('没有需要退回修改的问题。');
  });
});

describe('jx check of many slips of one kind', () => {
  it('folds them, and lists all where asked', () => {
    const { stdout } = jx('check', sample('slips.xlsx'));
    const all = jx('check', sample('slips.xlsx'), '--all').stdout;
    const count = (text: string): number => text.match(/\[(?:差错|疑点|提示)\]/gu)?.length ?? 0;
    const findings = json(jx('check', sample('slips.xlsx'), '--json')).workbooks[0]?.['findings'] ?? [];
    expect(count(all)).toBe(findings.length);
    expect(count(stdout)).toBeLessThanOrEqual(count(all));
  });
});
