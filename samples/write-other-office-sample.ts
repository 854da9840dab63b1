import { execFileSync } from 'node:child_process';
import { mkdtempSync, copyFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** slips.xlsx opened and saved by LibreOffice: the same form as another office program writes it. */
const folder = mkdtempSync(join(tmpdir(), 'jx-sample-'));
try {
  execFileSync('soffice', [
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    folder,
    join(__dirname, 'slips.xlsx'),
  ]);
  copyFileSync(join(folder, 'slips.xlsx'), join(__dirname, 'slips-libreoffice.xlsx'));
} finally {
  rmSync(folder, { recursive: true });
}
