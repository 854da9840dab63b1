import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openStand, startServer, stopServer } from './stand';
import { press, showTab } from './support';

/** Pictures of pane and stand-in, to be looked at: npm run screenshots (after npm start or npm test built them). */
const FOLDER = join(__dirname, '..', '..', 'output', 'screenshots');
const SIZES = [320, 1280];
const TABS = {
  'zh-CN': { scores: '打分', findings: '核对', summary: '汇总', rules: '规则', functions: '函数' },
  'en-US': { scores: 'Score', findings: 'Check', summary: 'Summary', rules: 'Rules', functions: 'Functions' },
} as const;

async function take(width: number, isDark: boolean, locale: keyof typeof TABS): Promise<void> {
  const name = (view: string): string =>
    join(FOLDER, `${view}-${String(width)}-${isDark ? 'dark' : 'light'}-${locale}.png`);
  const unscored = await openStand({ sample: 'unscored.xlsx', width, locale, isDark });
  await unscored.page.screenshot({ path: name('home') });
  for (const view of ['scores', 'summary', 'rules', 'functions'] as const) {
    await showTab(unscored, TABS[locale][view]);
    await unscored.page.waitForTimeout(300);
    await unscored.page.screenshot({ path: name(view) });
  }
  await unscored.close();
  const slips = await openStand({ sample: 'slips.xlsx', width, locale, isDark });
  await slips.page.screenshot({ path: name('home-slips') });
  await press(slips, locale === 'zh-CN' ? '核对本表' : 'Check this sheet');
  await slips.page.waitForTimeout(300);
  await slips.page.screenshot({ path: name('findings') });
  await slips.close();
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
