import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, json, sample, type Run } from '../support/command-line';

const { folder, jx } = commandLine();

describe('rules of a person', () => {
  const PACK = 'jinzhong-city-department-2020';

  function scoresOf(run: Run): Readonly<Record<string, string>> {
    const [workbook] = json(run).workbooks;
    const scores = workbook?.['scores'] as { cell: string; score: string | null }[] | undefined;
    return Object.fromEntries((scores ?? []).map(({ cell, score }) => [cell, score ?? 'open']));
  }

  it.each(['own.xlsx', 'own.json'])('a pack written to %s scores as the pack does', (file) => {
    const exported = jx('rules', PACK, '--export', file);
    expect([exported.status, exported.stdout]).toEqual([
      0,
      `已导出“晋中市部门整体支出（2020年度）”：${file}，改好后用 --rules ${file} 打分。\n`,
    ]);
    const own = scoresOf(jx('score', sample('unscored.xlsx'), '--rules', file, '--json'));
    expect(own).toEqual(scoresOf(jx('score', sample('unscored.xlsx'), '--rules', PACK, '--json')));
  });

  it('a changed rule changes the score', () => {
    jx('rules', PACK, '--export', 'own.json');
    const path = join(folder(), 'own.json');
    const { table } = JSON.parse(readFileSync(path, 'utf8')) as { table: string[][] };
    const changed = table.map((row) =>
      row[0] === '预算调整率' ? ['预算调整率', '≤60%得满分，否则不得分'] : row,
    );
    writeFileSync(path, JSON.stringify({ version: 1, table: changed }));
    const before = scoresOf(jx('score', sample('unscored.xlsx'), '--rules', PACK, '--json'));
    const after = scoresOf(jx('score', sample('unscored.xlsx'), '--rules', 'own.json', '--json'));
    const differing = Object.keys(before).filter((cell) => before[cell] !== after[cell]);
    expect(differing.map((cell) => [before[cell], after[cell]])).toEqual([['0', '3']]);
  });

  it('a broken table is refused with its cells and nothing is scored', () => {
    jx('rules', PACK, '--export', 'own.json');
    const path = join(folder(), 'own.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('在职人员控制率', '人员率'));
    const { status, stdout, stderr } = jx('score', sample('unscored.xlsx'), '--rules', 'own.json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('own.json A12：“人员率”不是部门整体支出指标目录里的指标\n');
  });

  it.each([
    [['rules', '--export', 'a.xlsx'], '请写要导出的标准'],
    [['rules', PACK, '--export', 'a.txt'], '两者都不是'],
    [['score', 'a.xlsx', '--rules', 'missing.xlsx'], 'missing.xlsx：找不到文件'],
    [['score', 'a.xlsx', '--rules', sample('slips.xlsx')], '没有“评分规则”工作表'],
  ])('%j', (args, message) => {
    const { status, stderr } = jx(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('never writes over a file', () => {
    jx('rules', PACK, '--export', 'own.json');
    expect(jx('rules', PACK, '--export', 'own.json').stderr).toContain('已经存在，不覆盖');
  });
});
