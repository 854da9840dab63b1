import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, type Run } from '../support/command-line';
import type { Grid } from '../support/grid';
import { gridFile } from '../support/grid-file';
import { summaryGrid } from '../support/summary-grid';
import { unitGrid } from '../support/unit-grid';
import { cellOf, snapshotOf } from '../support/xlsx';

const { folder, jx } = commandLine();

function put(name: string, ...grids: readonly Grid[]): string {
  const path = join(folder(), name);
  writeFileSync(path, gridFile(...grids));
  return path;
}

/** 汇总表 with the lines of two units, of which one is blank. */
function run(...more: readonly string[]): Run {
  return jx(
    'summary',
    put('汇总.xlsx', { ...summaryGrid({ C4: null, D4: null, E4: null, F4: null, D5: 78 }), name: '汇总表' }),
    put('文化馆.xlsx', unitGrid('区文化馆', { budget: 120, executed: 114, score: 93.5 })),
    put('图书馆.xlsx', unitGrid('区图书馆', { budget: 80, executed: 80, score: 96 })),
    ...more,
  );
}

describe('jx summary', () => {
  it('fills a copy and tells what differs', () => {
    const { status, stdout } = run('-o', 'filled.xlsx');
    const copy = snapshotOf(readFileSync(join(folder(), 'filled.xlsx')));
    expect([status, ...['C4', 'D4', 'E4', 'F4', 'D5'].map((cell) => cellOf(copy, cell)?.text)]).toEqual([
      0,
      '120',
      '114',
      '95.00%',
      '93.5',
      '78',
    ]);
    expect(stdout).toMatch(/D5 全年执行数写78，“区图书馆”F5写80（.*图书馆\.xlsx）/u);
  });

  it('answers in JSON', () => {
    const { summaries } = JSON.parse(run('--json').stdout) as { summaries: { lines: object[] }[] };
    expect(summaries[0]?.lines).toMatchObject([
      { unit: '区文化馆', form: 'found', filled: ['C4', 'D4', 'F4', 'E4'] },
      { unit: '区图书馆', agrees: 2, differences: [{ cell: 'D5', stated: '78', own: '80' }] },
    ]);
  });

  it('does the others where one file cannot be read', () => {
    const broken = join(folder(), '坏.xlsx');
    writeFileSync(broken, '坏');
    const { status, stdout, stderr } = run(broken);
    expect([status, stdout.includes('填写C4'), stderr.includes('坏.xlsx')]).toEqual([2, true, true]);
  });

  it('wants a summary first', () => {
    const unit = put('一.xlsx', unitGrid('区文化馆', { budget: 120, executed: 114, score: 93.5 }));
    const { status, stderr } = jx('summary', unit);
    expect([status, stderr.includes('没有认出自评情况汇总表')]).toEqual([2, true]);
  });
});
