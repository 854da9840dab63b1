/*
 * How fast the pane is in headless Chromium at a quarter of the processor's speed, and how large its scripts are:
 *   npm run bench:pane (after npm start or npm test built it)
 * Absolute figures of this machine; they gate nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openFile, openStand, startServer, stopServer, type Stand } from '../../test/browser/stand';
import { settled } from '../../test/browser/support';
import type { Grid, GridValue } from '../../test/support/grid';
import { gridFile } from '../../test/support/grid-file';
import { unitGrid } from '../../test/support/unit-grid';

const SLOWDOWN = 4;
const SHEETS = 30;
const CELLS = 20_000;
const FIRST_ROW = 10;
const INITIAL = ['runtime.js', 'core.js', 'functions.js', 'taskpane.js'];

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function sizes(): void {
  const folder = join(__dirname, '..', '..', 'dist');
  const size = (file: string): number => gzipSync(readFileSync(join(folder, file))).length;
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const lazy = scripts.filter((file) => !INITIAL.includes(file));
  const sum = (files: readonly string[]): string =>
    `${(files.reduce((total, file) => total + size(file), 0) / 1000).toFixed(0)} KB`;
  say(`脚本（gzip，不含 office.js）：打开时 ${sum(INITIAL)}，其余空闲时加载 ${sum(lazy)}`);
}

/** A department form with as many rows of prose and figures as make up its share of the cells. */
function sheetOf(number: number): Grid {
  const form = unitGrid(`第${String(number)}中心`, {
    budget: 100 + number,
    executed: 90 + number,
    score: 90,
  });
  const cells: Record<string, GridValue> = { ...form.cells };
  const rows = Math.ceil((CELLS / SHEETS - Object.keys(cells).length) / 7);
  for (let i = 0; i < rows; i += 1) {
    const row = String(FIRST_ROW + i);
    Object.assign(cells, {
      [`A${row}`]: '产出指标',
      [`B${row}`]: '数量指标',
      [`C${row}`]: `开展第${String(i + 1)}类活动`,
      [`D${row}`]: `≥${String(20 + i + number)}场`,
      [`E${row}`]: `${String(23 + i + number)}场，其中送戏下乡${String(10 + i + number)}场，占比${String(40 + (i % 10))}%`,
      [`F${row}`]: 1,
      [`G${row}`]: 1,
    });
  }
  return { name: `第${String(number)}中心`, cells };
}

async function slow({ page }: Stand, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

async function shell(): Promise<void> {
  const stand = await openStand();
  await settled(stand);
  await slow(stand, SLOWDOWN);
  await stand.pane().evaluate(() => {
    location.reload();
  });
  await stand.page.waitForTimeout(100);
  await stand.pane().waitForSelector('main nav button');
  const usable = await stand.pane().evaluate(() => performance.now());
  await stand.pane().waitForSelector('main[aria-busy="false"]');
  const read = await stand.pane().evaluate(() => performance.now());
  say(
    `面板外壳可用：${usable.toFixed(0)} 毫秒；当前表读完：${read.toFixed(0)} 毫秒（处理器放慢到 1/${String(SLOWDOWN)}）`,
  );
  await stand.close();
}

/** From the click to the findings, as the pane's own clock has it, and the longest task meanwhile. */
async function checkAll(stand: Stand): Promise<string> {
  await stand.pane().evaluate(() => {
    const measured = { longest: 0, clicked: 0, shown: 0 };
    Object.assign(window, { measured });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) measured.longest = Math.max(measured.longest, duration);
    }).observe({ entryTypes: ['longtask'] });
    addEventListener('click', () => (measured.clicked = performance.now()), { capture: true, once: true });
    new MutationObserver((_, observer) => {
      if (document.getElementById('findings-heading') === null) return;
      requestAnimationFrame(() => (measured.shown = performance.now()));
      observer.disconnect();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await stand.pane().getByRole('button', { name: '核对整个工作簿' }).click();
  await stand.pane().getByRole('heading', { name: '核对结果' }).waitFor();
  await stand.page.waitForTimeout(500);
  const { longest, clicked, shown } = await stand
    .pane()
    .evaluate(
      () => (window as unknown as { measured: Record<'longest' | 'clicked' | 'shown', number> }).measured,
    );
  return `${(shown - clicked).toFixed(0)} 毫秒（最长的任务 ${longest.toFixed(0)} 毫秒）`;
}

async function largeWorkbook(): Promise<void> {
  const sheets = Array.from({ length: SHEETS }, (_, i) => sheetOf(i + 1));
  const cells = sheets.reduce((sum, sheet) => sum + Object.keys(sheet.cells).length, 0);
  const stand = await openStand();
  await openFile(stand, 'large.xlsx', Buffer.from(gridFile(...sheets)));
  await settled(stand);
  await slow(stand, SLOWDOWN);
  const known = await checkAll(stand);
  await stand.pane().evaluate(() => {
    location.reload();
  });
  await stand.page.waitForTimeout(100);
  await stand.pane().getByRole('button', { name: '核对整个工作簿' }).waitFor();
  const fresh = await checkAll(stand);
  say(
    `核对${String(SHEETS)}张表、${String(cells)}个单元格：面板开着时 ${known}，刚打开时 ${fresh}（处理器放慢到 1/${String(SLOWDOWN)}）`,
  );
  await stand.close();
}

async function main(): Promise<void> {
  sizes();
  await startServer();
  try {
    await shell();
    await largeWorkbook();
  } finally {
    await stopServer();
  }
}

void main();
