import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Frame, type Page } from 'playwright-core';
import { serve, type Running } from '../../preview/server/serve';
import { CHROMIUM } from '../support/tools';

const ROOT = join(__dirname, '..', '..');
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Stand {
  readonly page: Page;
  /** The frame of the add-in, with the real office.js in it. */
  readonly pane: () => Frame;
  readonly log: readonly string[];
  /** Requests to anywhere else than the stand-in. */
  readonly foreign: readonly string[];
  readonly close: () => Promise<void>;
}

export interface StandOptions {
  readonly sample?: string;
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  readonly isDark?: boolean;
}

/** Milliseconds a test waits for the pane: a busy machine is slow, and a time limit is no test of speed. */
const PATIENCE = 180_000;

let running: Running | null = null;

export async function startServer(): Promise<void> {
  running = await serve(ROOT, 0);
}

export async function stopServer(): Promise<void> {
  const { server } = running ?? {};
  await new Promise((resolve) => (server === undefined ? resolve(null) : server.close(resolve)));
  running = null;
}

function executable(): string {
  const found = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  );
  if (found === undefined) throw new Error(`缺少 chromium，请先运行：${CHROMIUM.apt}`);
  return found;
}

/**
 * Runs in every frame before its scripts: gives Office a dark theme. The npm copy of office.js passes no theme on from a
 * web host, newer ones do; what the pane makes of it is the same.
 */
function darkOffice(): void {
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive' || typeof Office === 'undefined') return;
    const { onReady } = Office;
    Office.onReady = async (callback) => {
      const info = await onReady.call(Office);
      const theme = { value: { bodyBackgroundColor: '#1F1F1F' }, configurable: true };
      Object.defineProperty(Office.context, 'officeTheme', theme);
      await callback?.(info);
      return info;
    };
  });
}

/** Opens the stand-in in a fresh browser and waits until the pane has read the sheet. */
export async function openStand({
  sample = 'unscored.xlsx',
  locale = 'zh-CN',
  width = 1280,
  height = 900,
  isDark = false,
}: StandOptions = {}): Promise<Stand> {
  if (running === null) throw new Error('startServer first');
  const { address } = running;
  const profile = mkdtempSync(join(tmpdir(), 'jx-browser-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: executable(),
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    args: ARGUMENTS,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = context.pages()[0] ?? (await context.newPage());
  if (isDark) await context.addInitScript(darkOffice);
  const log: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => log.push(`[${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => log.push(`[pageerror] ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/u.test(url)) foreign.push(url);
  });
  await page.goto(`${address}?sample=${sample}&locale=${locale}`);
  const pane = (): Frame => {
    const frame = page.frames().find((each) => each !== page.mainFrame());
    if (frame === undefined) throw new Error('no pane');
    return frame;
  };
  await idle(pane());
  return {
    page,
    pane,
    log,
    foreign,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Waits until the pane is at rest. */
export async function idle(pane: Frame): Promise<void> {
  await pane.waitForSelector('main[aria-busy="false"]:not(:has([aria-busy="true"]))');
}

/** Opens another file in the stand-in, as a person would choose it. */
export async function openFile({ page, pane }: Stand, name: string, buffer: Buffer): Promise<void> {
  await Promise.all([
    page.waitForEvent('load'),
    page.setInputFiles('#file', {
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer,
    }),
  ]);
  await page.waitForFunction((wanted) => document.getElementById('status')?.textContent === wanted, name);
  await idle(pane());
}
