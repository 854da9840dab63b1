/*
 * The pictures of 用户手册 and README, from the running pane: npm run docs:screenshots (after npm start or npm test built it).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, openStand, startServer, stopServer, type Stand } from '../../test/browser/stand';
import { press, preview, settled, showTab } from '../../test/browser/support';
import { gridFile } from '../../test/support/grid-file';
import { summaryGrid } from '../../test/support/summary-grid';
import { unitGrid } from '../../test/support/unit-grid';

const FOLDER = join(__dirname, '..', 'images');
const SIZE = { width: 1180, height: 860 };

async function take(name: string, sample: string, act: (stand: Stand) => Promise<void>): Promise<void> {
  const stand = await openStand({ sample, ...SIZE });
  await settled(stand);
  await act(stand);
  await stand.page.waitForTimeout(400);
  await stand.page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await stand.close();
}

async function openSummary(stand: Stand): Promise<void> {
  const units = [
    unitGrid('区文化馆', { budget: 120, executed: 114, score: 93.5 }),
    unitGrid('区图书馆', { budget: 80, executed: 80, score: 96 }),
  ];
  const summary = { ...summaryGrid({ C4: null, D4: null, E4: null, F4: null, D5: 78 }), name: '汇总表' };
  await openFile(stand, '汇总.xlsx', Buffer.from(gridFile(summary, ...units)));
  await settled(stand);
  await showTab(stand, '汇总');
  await press(stand, '只用本工作簿');
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await startServer();
  try {
    await take('overview', 'slips.xlsx', () => Promise.resolve());
    await take('scores', 'unscored.xlsx', preview);
    await take('findings', 'slips.xlsx', (stand) => press(stand, '核对本表'));
    await take('summary', 'clean.xlsx', openSummary);
    await take('rules', 'unscored.xlsx', (stand) => showTab(stand, '规则'));
    await take('functions', 'unscored.xlsx', async (stand) => {
      await showTab(stand, '函数');
      await stand.pane().getByLabel('查找').fill('ystzl');
      await stand.pane().getByRole('button', { name: '填写预算调整率的参数' }).click();
    });
  } finally {
    await stopServer();
  }
}

void main();
