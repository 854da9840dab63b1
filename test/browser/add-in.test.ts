import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { describeWith, CHROMIUM } from '../support/tools';
import { cellOf, changedParts, snapshotOf } from '../support/xlsx';
import { cellsOf, expectClean, paneText, press, preview, settled, showTab } from './support';
import { idle, openStand, startServer, stopServer, type Stand } from './stand';

const ROOT = join(__dirname, '..', '..');

interface ScoreAnswer {
  readonly workbooks: readonly {
    readonly scores: readonly { readonly cell: string; readonly score: string | null }[];
  }[];
}

/** What the command line would write into a sample. */
function commandLineScores(sample: string): Readonly<Record<string, number>> {
  const jx = join(ROOT, 'cli', 'bin', 'jx.cjs');
  const { stdout } = spawnSync(process.execPath, [jx, 'score', '--json', join(ROOT, 'samples', sample)], {
    encoding: 'utf8',
  });
  const scores = (JSON.parse(stdout) as ScoreAnswer).workbooks[0]?.scores ?? [];
  return Object.fromEntries(
    scores.flatMap(({ cell, score }) => (score === null ? [] : [[cell, Number(score)]])),
  );
}

describeWith(CHROMIUM)('the add-in in the stand-in', () => {
  let stand: Stand;

  beforeAll(startServer);
  afterAll(stopServer);
  afterEach(async () => {
    await expectClean(stand);
    await stand.close();
  });

  it('starts with the real office.js and recognises the form', async () => {
    stand = await openStand();
    const text = await paneText(stand);
    expect(text).toContain('晋中市部门整体支出绩效自评表');
    expect(text).toContain('青禾市投资促进服务中心');
    expect(text).toContain('指标26行，能测算11行，已有得分0行');
  });

  it('computes a custom function typed into the grid', async () => {
    stand = await openStand();
    await stand.page.evaluate(() => window.stand?.type('J1', '=JX.预算调整率(10.24,140.02)'));
    await stand.page.waitForFunction(() => typeof window.stand?.cell('J1').value === 'number');
    const value = await stand.page.evaluate(() => window.stand?.cell('J1').value);
    expect(value).toBeCloseTo(10.24 / 140.02, 10);
    await stand.page.evaluate(() => window.stand?.type('J2', '=JX.执行率(1,0)'));
    await stand.page.waitForFunction(() => window.stand?.cell('J2').value === '#DIV/0!');
  });

  it('writes exactly what the command line writes, and takes it back exactly', async () => {
    stand = await openStand();
    const before = await cellsOf(stand);
    await preview(stand);
    expect(await paneText(stand)).toContain('测算得分（供自评参考，由单位确认）');
    expect(await cellsOf(stand)).toEqual(before);

    await press(stand, /^写入\d+个单元格$/u);
    const after = await cellsOf(stand);
    const changed = Object.keys(after).filter(
      (address) => JSON.stringify(after[address]) !== JSON.stringify(before[address]),
    );
    expect(Object.fromEntries(changed.map((address) => [address, after[address]?.[0]]))).toEqual(
      commandLineScores('unscored.xlsx'),
    );
    expect(Object.keys(before).every((address) => address in after)).toBe(true);
    expect(await paneText(stand)).toContain('已写入11个单元格');

    await press(stand, '撤销');
    expect(await cellsOf(stand)).toEqual(before);
    expect(await paneText(stand)).toContain('已撤销，11个单元格恢复原样。');
  });

  it('keeps the undo record when the pane is opened anew', async () => {
    stand = await openStand();
    const before = await cellsOf(stand);
    await preview(stand);
    await press(stand, /^写入/u);
    await stand.pane().evaluate(() => {
      location.reload();
    });
    await stand.page.waitForTimeout(500);
    await idle(stand.pane());
    await press(stand, '撤销');
    expect(await cellsOf(stand)).toEqual(before);
  });

  it('shows findings and selects their cells', async () => {
    stand = await openStand({ sample: 'slips.xlsx' });
    await press(stand, '核对本表');
    expect(await paneText(stand)).toContain('差错6条，疑点6条');
    await press(stand, '定位到B11');
    await stand.page.waitForFunction(() => window.stand?.model.selection.address === 'B11');
  });

  it('marks findings only when asked, and takes the marks away', async () => {
    stand = await openStand({ sample: 'slips.xlsx' });
    const marks = (): Promise<number | undefined> =>
      stand.page.evaluate(() => window.stand?.model.active.conditionalFormats.length);
    await press(stand, '核对本表');
    expect(await marks()).toBe(0);
    await press(stand, '标记到表格');
    expect(await marks()).toBe(8);
    const comments = (): Promise<readonly string[] | undefined> =>
      stand.page.evaluate(() =>
        window.stand?.model.comments.map(({ address, content }) => `${address} ${content}`),
      );
    await press(stand, '写成批注');
    expect(await comments()).toHaveLength(8);
    expect((await comments())?.[0]).toMatch(/^'部门整体支出绩效自评表'!B10 JX：按同句的/u);
    await press(stand, '清除标记和批注');
    expect([await marks(), await comments()]).toEqual([0, []]);
  });

  it('runs ribbon commands', async () => {
    stand = await openStand({ sample: 'slips.xlsx' });
    await stand.page.click('#check');
    await stand.pane().getByRole('heading', { name: '核对结果' }).waitFor();
    await stand.page.click('#score');
    await stand
      .pane()
      .getByRole('heading', { name: /^测算得分/u })
      .waitFor();
  });

  it('does not write over what somebody typed after the preview', async () => {
    stand = await openStand();
    await preview(stand);
    // Somebody else's change, of which no event has arrived yet.
    await stand.page.evaluate(() => {
      window.stand?.model.active.cells.set('H16', { value: 2, formula: '', format: 'General', shown: null });
    });
    const before = await cellsOf(stand);
    await press(stand, /^写入/u);
    expect(await paneText(stand)).toContain(
      '以下单元格在预览之后已被改动，没有写入：部门整体支出绩效自评表!H16',
    );
    expect(await cellsOf(stand)).toEqual(before);
  });

  it('says that results are of before a change until it has read again', async () => {
    stand = await openStand();
    await preview(stand);
    const told = stand.pane().getByText('表格已改动，下面的结果是改动前的。').waitFor();
    await stand.page.evaluate(() => window.stand?.type('H16', '2'));
    await told;
    await stand.pane().getByText('表格已改动，下面的结果是改动前的。').waitFor({ state: 'detached' });
    expect(await paneText(stand)).toContain('H16');
  });

  it('says what to do where the sheet is no form', async () => {
    stand = await openStand();
    await stand.page.evaluate(() => {
      for (const address of ['A1', 'B11', 'C11', 'H11']) window.stand?.type(address, '收支总表');
    });
    await stand.page.waitForFunction(() => window.stand?.cell('A1').value === '收支总表');
    await stand.pane().getByText('这张表不是绩效自评表').waitFor();
  });

  it.each<[string, boolean]>([
    ['zh-CN', false],
    ['zh-CN', true],
    ['en-US', false],
  ])('has every text in %s and no accessibility violation (dark: %p)', async (locale, isDark) => {
    stand = await openStand({ sample: 'slips.xlsx', locale, isDark });
    const views =
      locale === 'zh-CN'
        ? ['打分', '核对', '汇总', '规则', '函数']
        : ['Score', 'Check', 'Summary', 'Rules', 'Functions'];
    for (const view of ['', ...views]) {
      if (view !== '') await showTab(stand, view);
      await stand.page.waitForTimeout(300);
      expect(await paneText(stand)).not.toMatch(
        /\{\{|undefined|(form|action|scores|findings|notice|problem)\.[a-z]/u,
      );
      const { violations } = await new AxeBuilder({ page: stand.page })
        .include(['#addin', 'body'])
        .exclude('[data-tabster-dummy]')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    }
  });

  it('refuses a protected sheet with a sentence and changes nothing', async () => {
    stand = await openStand();
    await stand.page.evaluate(() =>
      Object.assign(window.stand?.model.active.snapshot ?? {}, { isProtected: true }),
    );
    await preview(stand);
    const before = await cellsOf(stand);
    await press(stand, /^写入/u);
    expect(await paneText(stand)).toContain('工作表受保护，没有写入。');
    expect(await cellsOf(stand)).toEqual(before);
    await showTab(stand, '总览');
    expect(await paneText(stand)).toContain('工作表受保护，可以核对，不能写入得分。');
  });

  it('says that nothing is to be written where every score is there', async () => {
    stand = await openStand({ sample: 'clean.xlsx' });
    await press(stand, '给本表打分');
    expect(await paneText(stand)).toContain('没有要写入的得分');
  });

  it('takes another rule pack when chosen and remembers it', async () => {
    stand = await openStand({ sample: 'clean.xlsx' });
    expect(await paneText(stand)).toContain('能测算0行');
    await stand.pane().locator('#pack').selectOption('jinzhong-city-department-2020');
    await stand
      .pane()
      .getByText(/能测算[1-9]\d*行/u)
      .waitFor();
    await stand.pane().evaluate(() => {
      location.reload();
    });
    await stand.page.waitForTimeout(500);
    await stand
      .pane()
      .getByText(/能测算[1-9]\d*行/u)
      .waitFor();
  });

  it('checks all sheets of a workbook', async () => {
    stand = await openStand({ sample: 'slips.xlsx' });
    await press(stand, '核对整个工作簿');
    expect(await paneText(stand)).toContain('差错6条，疑点6条');
  });

  it('works with the network cut', async () => {
    stand = await openStand();
    await settled(stand);
    await stand.page.context().setOffline(true);
    await preview(stand);
    await press(stand, /^写入/u);
    expect(await paneText(stand)).toContain('已写入11个单元格');
  });

  it('reads a sheet that is too large for one answer block by block', async () => {
    stand = await openStand();
    await stand.page.evaluate(() => window.stand?.host.faults.push({ batch: 0, kind: 'too-large' }));
    await press(stand, '给本表打分');
    expect(await paneText(stand)).toContain('有11行按');
  });

  it('reads a workbook whose sheets are too large for one answer sheet by sheet', async () => {
    stand = await openStand();
    await settled(stand);
    // The sheets are listed first; the answer with their cells is the one that is too large.
    await stand.page.evaluate(() => window.stand?.host.faults.push({ batch: 1, kind: 'too-large' }));
    await press(stand, '核对整个工作簿');
    expect(await paneText(stand)).toContain('核对结果');
    expect(await paneText(stand)).not.toContain('太大');
  });

  it('lets cells be edited but not the structure', async () => {
    stand = await openStand();
    const sheets = (): Promise<number> => stand.page.locator('[data-u-comp=slide-tab-item]').count();
    const before = await sheets();
    await stand.page.evaluate(() => window.stand?.grid.command('sheet.command.insert-sheet'));
    await stand.page.evaluate(() => window.stand?.grid.command('sheet.command.insert-row-before'));
    expect(await sheets()).toBe(before);
    expect(await stand.page.evaluate(() => window.stand?.cell('C16').value)).toBe('在职人员控制');
  });

  it('is reached by keyboard alone', async () => {
    stand = await openStand();
    await stand.pane().locator('#pack').focus();
    const score = stand.pane().getByRole('button', { name: '给本表打分' });
    const isThere = (): Promise<boolean> => score.evaluate((button) => button === document.activeElement);
    for (let i = 0; i < 8 && !(await isThere()); i += 1) await stand.page.keyboard.press('Tab');
    await stand.page.keyboard.press('Enter');
    await stand
      .pane()
      .getByRole('heading', { name: /^测算得分/u })
      .waitFor();
  });

  it('saves what was edited into the file, nothing else', async () => {
    stand = await openStand();
    await preview(stand);
    await press(stand, /^写入/u);
    const [download] = await Promise.all([stand.page.waitForEvent('download'), stand.page.click('#save')]);
    const [original, saved] = [join(ROOT, 'samples', 'unscored.xlsx'), await download.path()].map((path) =>
      readFileSync(path),
    );
    expect(changedParts(original ?? Buffer.alloc(0), saved ?? Buffer.alloc(0))).toEqual([
      'xl/worksheets/sheet1.xml',
    ]);
    expect(cellOf(snapshotOf(saved ?? Buffer.alloc(0)), 'H16')?.text).toBe('0.6');
  });
});
