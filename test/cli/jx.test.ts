import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_CHECKS } from '../../src';
import { commandLine, json, sample } from '../support/command-line';
import { cellOf, changedParts, snapshotOf } from '../support/xlsx';

const { folder, jx } = commandLine();

describe('jx read', () => {
  it('tells what was understood, for a clerk', () => {
    const { status, stdout, stderr } = jx('read', sample('slips.xlsx'));
    expect([status, stderr]).toEqual([0, '']);
    for (const part of [
      '认作部门整体支出绩效自评表',
      '指标（打分）',
      '[在职人员控制率]',
      '编制数',
      '扣分',
      '等次',
    ]) {
      expect(stdout).toContain(part);
    }
    expect(stdout).not.toContain('\u001B[');
  });

  it('gives rows, statements and what was not understood as JSON', () => {
    const [workbook] = json(jx('read', sample('slips.xlsx'), '--json')).workbooks;
    expect(workbook?.['error']).toBeNull();
    expect(workbook?.['forms']).toEqual([
      expect.objectContaining({
        kind: 'department',
        hidden: false,
        project: null,
        title: expect.any(String) as string,
      }),
    ]);
    expect(workbook?.['facts']).toEqual(
      expect.arrayContaining([expect.objectContaining({ measure: 'staff_quota', value: '14', unit: '人' })]),
    );
    const statements = workbook?.['statements'] as { statements: { kind: string | null }[] }[] | undefined;
    expect(statements?.flatMap((each) => each.statements.map(({ kind }) => kind))).toEqual(
      expect.arrayContaining(['value', 'score', 'node']),
    );
    expect(Array.isArray(workbook?.['unread'])).toBe(true);
  });

  it('says which file cannot be read and goes on with the others', () => {
    const { status, stdout, stderr } = jx('read', 'missing.xlsx', sample('slips.xlsx'));
    expect([status, stderr]).toEqual([2, 'missing.xlsx：找不到文件。\n']);
    expect(stdout).toContain('认作部门整体支出绩效自评表');
  });
});

describe('jx check', () => {
  it('tells findings with both places and what was checked', () => {
    const { status, stdout, stderr } = jx('check', sample('slips.xlsx'));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('[差错] B10  “编制数”此处为14人，F18为15人，请以批复或账表为准统一。');
    expect(stdout).toMatch(/核对清单：通过\d+项，有问题10项，无法核对0项，不适用\d+项/u);
    expect(stdout).not.toContain('\u001B[');
  });

  it('finds nothing in a form in order', () => {
    const { status, stdout } = jx('check', '--strict', sample('clean.xlsx'));
    expect([status, stdout.includes('没有发现问题。')]).toEqual([0, true]);
  });

  it('answers in the JSON of the design', () => {
    const { workbooks } = json(jx('check', '--json', sample('slips.xlsx')));
    const [workbook] = workbooks;
    expect(Object.keys(workbook ?? {})).toEqual(['file', 'forms', 'findings', 'receipt', 'error']);
    expect(Object.keys(workbook?.['findings']?.[0] ?? {})).toEqual([
      'check',
      'form',
      'severity',
      'sheet',
      'cell',
      'span',
      'stated',
      'expected',
      'message',
      'related',
      'suggestion',
      'why',
      'dismissed',
    ]);
    expect(workbook?.['receipt']).toHaveLength(ALL_CHECKS.length);
  });

  it('ends with 1 where strictness is asked for and an error was found', () => {
    expect(jx('check', '--strict', '--quiet', sample('slips.xlsx')).status).toBe(1);
  });

  it('finds the same in a file of another office program', () => {
    const findings = ['slips.xlsx', 'slips-libreoffice.xlsx'].map((name) =>
      (json(jx('check', '--json', sample(name))).workbooks[0]?.['findings'] ?? []).map((finding) => ({
        ...(finding as object),
        related: [],
      })),
    );
    expect(findings[1]).toEqual(findings[0]);
  });

  it('writes a report as a new workbook', () => {
    const { status } = jx('check', sample('slips.xlsx'), '-o', 'report.xlsx');
    const report = snapshotOf(readFileSync(join(folder(), 'report.xlsx')));
    expect([status, report.sheets.map((sheet) => sheet.name)]).toEqual([0, ['核对结果']]);
    expect(cellOf(report, 'A1')?.text).toBe('JX 绩效助手 核对结果');
    expect(cellOf(report, 'E6')?.text).toContain('应为57.14%');
  });

  it('writes a copy with marks that touches nothing else', () => {
    jx('check', '--mark', sample('slips.xlsx'), '-o', 'marked.xlsx');
    const [before, after] = [readFileSync(sample('slips.xlsx')), readFileSync(join(folder(), 'marked.xlsx'))];
    expect([...changedParts(before, after)].sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  });
});

/** Naming rules is agreeing to them. */
const AGREED = ['--rules', 'jinzhong-city-department-2020'];

describe('jx score', () => {
  it('writes nothing by rules that no official text states, and says how to agree to them', () => {
    const { status, stdout } = jx('score', sample('unscored.xlsx'), '-o', 'filled.xlsx');
    const filled = readFileSync(join(folder(), 'filled.xlsx'));
    expect([status, changedParts(readFileSync(sample('unscored.xlsx')), filled)]).toEqual([0, []]);
    expect(stdout).toContain(
      '有11行按“由公开样表推算，非正式文件”的标准测算，没有写入，小计、合计也没有写；确认采用请加 --rules jinzhong-city-department-2020',
    );
  });

  it('writes 评分底稿 as a new workbook, into the copy only where told', () => {
    jx('score', sample('unscored.xlsx'), '--paper', '-o', 'paper.xlsx');
    const paper = snapshotOf(readFileSync(join(folder(), 'paper.xlsx')));
    expect(paper.sheets.map((sheet) => sheet.name)).toEqual(['评分底稿']);
    jx('score', sample('unscored.xlsx'), ...AGREED, '--paper', '--inside', '-o', 'both.xlsx');
    const both = snapshotOf(readFileSync(join(folder(), 'both.xlsx')));
    expect(both.sheets.map((sheet) => sheet.name)).toEqual(['部门整体支出绩效自评表', '评分底稿']);
    expect(cellOf(both, 'H16')?.text).toBe('0.6');
  });

  it('writes nothing unless told where', () => {
    const { status, stdout } = jx('score', sample('unscored.xlsx'));
    expect([status, readdirSync(folder())]).toEqual([0, []]);
    expect(stdout).toContain('测算得分（供自评参考，由单位确认）');
    expect(stdout).toContain('综合得分：还有15行没有得分');
  });

  it('writes a filled copy and leaves the input as it was', () => {
    const original = readFileSync(sample('unscored.xlsx'));
    const { status } = jx('score', sample('unscored.xlsx'), ...AGREED, '-o', 'out/filled.xlsx');
    const filled = readFileSync(join(folder(), 'out', 'filled.xlsx'));
    expect(status).toBe(0);
    expect(
      ['H16', 'H17', 'H22', 'H33', 'H14', 'F43'].map((cell) => cellOf(snapshotOf(filled), cell)?.text),
    ).toEqual(['0.6', '3', '0', '4', undefined, undefined]);
    expect(changedParts(original, filled)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(readFileSync(sample('unscored.xlsx')).equals(original)).toBe(true);
  });

  it('never overwrites its input', () => {
    copyFileSync(sample('unscored.xlsx'), join(folder(), 'a.xlsx'));
    const { status, stderr } = jx('score', 'a.xlsx', '-o', join(folder(), 'a.xlsx'));
    expect([status, stderr.includes('原文件不改写')]).toEqual([2, true]);
    expect(readFileSync(join(folder(), 'a.xlsx')).equals(readFileSync(sample('unscored.xlsx')))).toBe(true);
  });

  it('does folders with their sub-folders into a folder', () => {
    mkdirSync(join(folder(), 'in', 'deep'), { recursive: true });
    copyFileSync(sample('unscored.xlsx'), join(folder(), 'in', 'a.xlsx'));
    copyFileSync(sample('slips.xlsx'), join(folder(), 'in', 'deep', 'b.xlsx'));
    writeFileSync(join(folder(), 'in', '~$a.xlsx'), 'lock');
    expect(jx('score', 'in', '-o', 'out').status).toBe(0);
    expect(readdirSync(join(folder(), 'out'))).toEqual(['a.xlsx', 'b.xlsx']);
  });

  it('keeps existing scores unless they are to be overwritten', () => {
    const statuses = (args: readonly string[]): unknown => {
      const scores =
        json(jx('score', '--json', ...args, sample('slips.xlsx'))).workbooks[0]?.['scores'] ?? [];
      return scores.slice(2, 4).map((score) => {
        const { status, previous, score: due } = score as Record<string, unknown>;
        return [status, previous, due];
      });
    };
    expect(statuses([])).toEqual([
      ['kept', '3', '3'],
      ['kept', '0', '0'],
    ]);
    expect(statuses(['--overwrite'])).toEqual([
      ['scored', '3', '3'],
      ['scored', '0', '0'],
    ]);
  });

  it('leaves formulas of the template alone', () => {
    jx(
      'score',
      '--overwrite',
      '--rules',
      'jinzhong-city-department-2020',
      sample('clean.xlsx'),
      '-o',
      'clean.xlsx',
    );
    const filled = snapshotOf(readFileSync(join(folder(), 'clean.xlsx')));
    expect(cellOf(filled, 'I13')?.formula).toMatch(/^SUM\(/);
  });
});

describe('jx explain', () => {
  it('tells how a score came about', () => {
    const { status, stdout } = jx('explain', sample('unscored.xlsx'), 'H16');
    expect(status).toBe(0);
    expect(stdout).toContain('在职人员控制（分值3）');
    expect(stdout).toContain('结果：112.5%\n取整：112%');
    expect(stdout).toContain('得分：0.6');
  });

  it('tells the findings of a cell', () => {
    expect(jx('explain', sample('slips.xlsx'), '部门整体支出绩效自评表!f18').stdout).toContain(
      '“编制数”此处为14人',
    );
  });

  it.each([
    [['explain'], '用法'],
    [['explain', sample('slips.xlsx'), 'Z'], '不是单元格地址'],
  ])('%p', (args, message) => {
    const { status, stderr } = jx(...args);
    expect([status, stderr.includes(message)]).toEqual([2, true]);
  });
});

describe('jx rules', () => {
  it('lists the packs and tells one in words', () => {
    expect(jx('rules').stdout).toContain('jinzhong-zone-department-2021');
    const { stdout } = jx('rules', 'jinzhong-zone-department-2021');
    expect(stdout).toContain('\n由公开样表推算，非正式文件');
    expect(stdout).toContain('“三公经费”变动率（公开样表有几种可能）\n  ≤0%得满分，否则不得分');
  });
});

describe('what goes wrong', () => {
  it('names the file and the cause, does the others and writes nothing for it', () => {
    writeFileSync(join(folder(), '坏.xlsx'), '不是工作簿');
    const run = jx('score', '--json', '坏.xlsx', '没有.xlsx', sample('unscored.xlsx'), '-o', 'out');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('坏.xlsx：不是 .xlsx 工作簿');
    expect(run.stderr).toContain('没有.xlsx：找不到文件。');
    expect(readdirSync(join(folder(), 'out'))).toEqual(['unscored.xlsx']);
    expect(
      json(run).workbooks.map((workbook) => [workbook['error'] === null, workbook['scores']?.length]),
    ).toEqual([
      [false, 0],
      [false, 0],
      [true, 26],
    ]);
  });

  it.each<[readonly string[], string]>([
    [['score'], '请写要处理的文件或文件夹'],
    [['nonsense'], '没有命令“nonsense”'],
    [['check', '--nonsense'], '参数有误'],
    [['check', '--rules', 'nowhere', 'a.xlsx'], '没有评分标准“nowhere”'],
    [['rules', 'nowhere'], '没有评分标准“nowhere”'],
    [['score', sample('slips.xlsx'), sample('clean.xlsx'), '-o', 'one.xlsx'], '请写文件夹'],
    [['score', sample('slips.xlsx'), '-o', 'out.pdf'], '两者都不是'],
  ])('%p', (args, message) => {
    const { status, stderr } = jx(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(existsSync(join(folder(), 'one.xlsx'))).toBe(false);
  });

  it('refuses two inputs of one name', () => {
    mkdirSync(join(folder(), 'a'));
    copyFileSync(sample('slips.xlsx'), join(folder(), 'a', 'x.xlsx'));
    copyFileSync(sample('slips.xlsx'), join(folder(), 'x.xlsx'));
    expect(jx('score', 'a/x.xlsx', 'x.xlsx', '-o', 'out').stderr).toContain('同名');
  });

  it('says how it is used', () => {
    for (const args of [[], ['help'], ['--help']]) expect(jx(...args).stdout).toContain('用法');
  });
});
