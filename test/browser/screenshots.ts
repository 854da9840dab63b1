import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openStand, startServer, stopServer } from './stand';
import { press } from './support';

/** Pictures of pane and stand-in, to be looked at: npm run screenshots (after npm start or npm test built them). */
const FOLDER = join(__dirname, '..', '..', 'output', 'screenshots');
const SIZES = [320, 1280];

async function take(width: number, isDark: boolean, locale: string): Promise<void> {
  const name = (view: string): string =>
    join(FOLDER, `${view}-${String(width)}-${isDark ? 'dark' : 'light'}-${locale}.png`);
  for (const [sample, action, view] of [
    ['unscored.xlsx', locale === 'zh-CN' ? '给本表打分' : 'Score this sheet', 'scores'],
    ['slips.xlsx', locale === 'zh-CN' ? '核对本表' : 'Check this sheet', 'findings'],
  ] as const) {
    const stand = await openStand({ sample, width, locale, isDark });
    if (view === 'scores') await stand.page.screenshot({ path: name('home') });
    await press(stand, action);
    await stand.page.waitForTimeout(300);
    await stand.page.screenshot({ path: name(view) });
    await stand.close();
  }
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await startServer();
  try {
    for (const width of SIZES) for (const isDark of [false, true]) await take(width, isDark, 'zh-CN');
    await take(1280, false, 'en-US');
  } finally {
    await stopServer();
  }
}

void main();
