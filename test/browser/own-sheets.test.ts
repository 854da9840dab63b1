import { CHROMIUM, describeWith } from '../support/tools';
import { cellOf, snapshotOf } from '../support/xlsx';
import { idle, openStand, startServer, stopServer, type Stand } from './stand';
import { cellsOf, expectClean, paneText, press, showFirstSheet, showTab } from './support';

/** Names of the sheets that the workbook has now. */
function sheetNames({ page }: Stand): Promise<readonly string[]> {
  return page.evaluate(() => (window.stand?.model.sheets ?? []).map((sheet) => sheet.name));
}

/** The bytes of the latest new workbook that the add-in opened. */
async function createdBy({ page }: Stand): Promise<Uint8Array> {
  await page.waitForFunction(() => (window.stand?.created.length ?? 0) > 0);
  const bytes = await page.evaluate(() => [...(window.stand?.created.at(-1) ?? [])]);
  return Uint8Array.from(bytes);
}

function group(stand: Stand, name: string, button: string): Promise<void> {
  return stand.pane().getByRole('group', { name }).getByRole('button', { name: button }).click();
}

describeWith(CHROMIUM)('sheets of ours and what a person decides', () => {
  let stand: Stand;

  beforeAll(startServer);
  afterAll(stopServer);
  afterEach(async () => {
    await expectClean(stand);
    await stand.close();
  });

  it('opens 评分底稿 in a new workbook and leaves the form alone', async () => {
    stand = await openStand();
    const before = await cellsOf(stand);
    await press(stand, '给本表打分');
    await group(stand, '评分底稿', '新建工作簿');
    const paper = snapshotOf(await createdBy(stand));
    expect(paper.sheets.map((sheet) => sheet.name)).toEqual(['评分底稿']);
    const cells = [...(paper.sheets[0]?.cells.values() ?? [])];
    expect(cells.filter(({ formula }) => formula !== null).length).toBeGreaterThan(20);
    expect(await sheetNames(stand)).toEqual(['部门整体支出绩效自评表']);
    expect(await cellsOf(stand)).toEqual(before);
  });

  it('puts 评分规则 into the workbook where chosen, and scores by it once it is changed', async () => {
    stand = await openStand();
    await showTab(stand, '规则');
    await group(stand, '评分规则', '放进本工作簿');
    await stand.pane().getByText('已放进本工作簿').waitFor();
    expect(await sheetNames(stand)).toEqual(['部门整体支出绩效自评表', '评分规则']);
    // B14: the rule of the first line.
    await stand.page.evaluate(() => {
      window.stand?.type('B14', '≤100%得满分，否则得1.5分');
      window.stand?.type('C14', '');
    });
    await stand.page.waitForFunction(() => window.stand?.cell('B14').value === '≤100%得满分，否则得1.5分');
    await showFirstSheet(stand);
    await showTab(stand, '总览');
    await press(stand, '给本表打分');
    expect(await paneText(stand)).toMatch(/H16[^]{0,60}空 → 1\.5/u);
    // One's own rules need no consent.
    expect(await stand.pane().getByRole('button', { name: '确认采用这套标准' }).count()).toBe(0);
  });

  it('opens 核对结果 in a new workbook', async () => {
    stand = await openStand({ sample: 'slips.xlsx' });
    await press(stand, '核对本表');
    await group(stand, '核对结果', '新建工作簿');
    const report = snapshotOf(await createdBy(stand));
    expect(cellOf(report, 'A1', '核对结果')?.text).toBe('JX 绩效助手 核对结果');
    expect(cellOf(report, 'E6', '核对结果')?.text).toContain('应为57.14%');
  });

  it('never replaces a sheet that somebody else made', async () => {
    stand = await openStand();
    await showTab(stand, '规则');
    await group(stand, '评分规则', '放进本工作簿');
    await stand.pane().getByText('已放进本工作簿').waitFor();
    await stand.page.evaluate(() => window.stand?.type('A1', '本局的评分规则'));
    await stand.page.waitForFunction(() => window.stand?.cell('A1').value === '本局的评分规则');
    await showFirstSheet(stand);
    await showTab(stand, '总览');
    await press(stand, '给本表打分');
    await showTab(stand, '规则');
    expect(await paneText(stand)).toContain('评分标准');
    await group(stand, '评分规则', '放进本工作簿');
    await stand.pane().getByText('不是由本工具生成的').waitFor();
    expect(await sheetNames(stand)).toEqual(['部门整体支出绩效自评表', '评分规则']);
  });

  it('writes nothing by rules nobody has agreed to, and remembers who has', async () => {
    stand = await openStand();
    await press(stand, '给本表打分');
    expect(await paneText(stand)).toContain('由公开样表推算，非正式文件');
    expect(await stand.pane().getByRole('button', { name: /^写入/u }).count()).toBe(0);
    await press(stand, '确认采用这套标准');
    await stand.pane().evaluate(() => {
      location.reload();
    });
    await stand.page.waitForTimeout(500);
    await idle(stand.pane());
    await press(stand, '给本表打分');
    expect(await stand.pane().getByRole('button', { name: '写入11个单元格' }).count()).toBe(1);
  });

  it('takes the points a person gives, and says where they are out of range', async () => {
    stand = await openStand();
    await press(stand, '给本表打分');
    await press(stand, '确认采用这套标准');
    const points = stand.pane().getByLabel('工作规划合理性 得分');
    await points.fill('99');
    await points.press('Enter');
    await stand
      .pane()
      .getByText(/^应在0—/u)
      .waitFor();
    const again = stand.pane().getByLabel('工作规划合理性 得分');
    await again.fill('2');
    await again.press('Enter');
    await stand.pane().getByRole('button', { name: '写入12个单元格' }).waitFor();
  });

  it('writes over scores that are there only where asked, and takes it back', async () => {
    stand = await openStand({ sample: 'slips.xlsx' });
    await stand.page.evaluate(() => window.stand?.type('H18', '1'));
    await stand.page.waitForFunction(() => window.stand?.cell('H18').value === 1);
    const before = await cellsOf(stand);
    await press(stand, '给本表打分');
    expect(await stand.pane().getByRole('button', { name: '确认采用这套标准' }).count()).toBe(0);
    await stand.pane().getByRole('checkbox').check();
    await press(stand, '确认采用这套标准');
    await press(stand, /^写入/u);
    const after = await cellsOf(stand);
    expect(after['H18']?.[0]).toBe(3);
    await press(stand, '撤销');
    expect(await cellsOf(stand)).toEqual(before);
  });

  it('keeps a saved copy with the sheet that was put in', async () => {
    stand = await openStand();
    await press(stand, '给本表打分');
    await group(stand, '评分底稿', '放进本工作簿');
    await stand.pane().getByText('已放进本工作簿').waitFor();
    const [download] = await Promise.all([stand.page.waitForEvent('download'), stand.page.click('#save')]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Buffer));
    const saved = snapshotOf(Buffer.concat(chunks));
    expect(saved.sheets.map((sheet) => sheet.name)).toEqual(['部门整体支出绩效自评表', '评分底稿']);
    expect(cellOf(saved, 'A1', '评分底稿')?.text).toBe('JX 绩效助手 评分底稿');
  });
});
