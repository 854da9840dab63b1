import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookSnapshot } from '../../src/sheet';
import { LIBRE_OFFICE } from './tools';
import { snapshotOf } from './xlsx';

/** The workbook without the values that its formulas are said to give. */
function withoutCached(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const bare = Object.entries(parts).map(([name, content]): [string, Uint8Array] =>
    name.startsWith('xl/worksheets/')
      ? [name, strToU8(strFromU8(content).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/gu, '$1'))]
      : [name, content],
  );
  return zipSync(Object.fromEntries(bare));
}

/** A workbook as another spreadsheet program calculates it, all cached values thrown away before. */
export function recalculated(bytes: Uint8Array): WorkbookSnapshot {
  const folder = mkdtempSync(join(tmpdir(), 'jx-recalculate-'));
  try {
    const [input, out] = [join(folder, 'in.xlsx'), join(folder, 'out')];
    writeFileSync(input, withoutCached(bytes));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = ['--headless', profile, '--convert-to', 'xlsx', '--outdir', out, input];
    execFileSync(LIBRE_OFFICE.command, args, { stdio: 'ignore' });
    return snapshotOf(readFileSync(join(out, 'in.xlsx')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
