import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/xlsx';
import type { GridValue } from '../support/grid';
import { gridFile } from '../support/grid-file';
import { projectGrid } from '../support/project-grid';
import { summaryGrid } from '../support/summary-grid';
import { CHROMIUM, describeWith } from '../support/tools';
import { unitGrid } from '../support/unit-grid';
import { changedParts } from '../support/xlsx';
import { idle, openFile, openStand, startServer, stopServer, type Stand } from './stand';
import { cellsOf, expectClean, paneText, press, settled, showFirstSheet, showTab } from './support';

/** The finding that says something, as it stands in the pane. */
function findingSaying(
  stand: Stand,
  words: string | RegExp,
): ReturnType<ReturnType<Stand['pane']>['locator']> {
  return stand.pane().locator('li').filter({ hasText: words }).first();
}

async function reload(stand: Stand): Promise<void> {
  await stand.pane().evaluate(() => {
    location.reload();
  });
  await stand.page.waitForTimeout(500);
  await idle(stand.pane());
}

/** The workbook as the person would save it now. */
async function savedFile({
  page,
}: Stand): Promise<{ readonly bytes: Buffer; readonly record: string | null }> {
  const downloading = page.waitForEvent('download');
  await page.locator('#save').click();
  const bytes = readFileSync(await (await downloading).path());
  const read = readWorkbook(bytes, '');
  return { bytes, record: read.ok ? read.value.record : null };
}

async function countText(stand: Stand): Promise<string> {
  return (await stand.pane().locator('p[role="status"]').first().innerText()).trim();
}

/** Rules printed on every row of the project form, and no scores. */
const UNSCORED = {
  F5: '≥500盏得满分，否则不得分',
  F7: '≥90%得满分，否则不得分',
  H5: null,
  H6: null,
  H7: null,
  H8: null,
};

const UNITS = [
  '文化馆',
  '图书馆',
  '美术馆',
  '博物馆',
  '档案馆',
  '体育馆',
  '少年宫',
  '科技馆',
  '规划馆',
  '纪念馆',
];

/** A 汇总表 of ten units with nothing filled in. */
function blankSummary(): Buffer {
  const { cells } = summaryGrid();
  const head: Record<string, GridValue> = Object.fromEntries(
    Object.entries(cells).filter(([address]) => /[123]$/u.test(address)),
  );
  const lines: Record<string, GridValue> = {};
  for (const [i, unit] of UNITS.entries()) {
    lines[`A${String(i + 4)}`] = i + 1;
    lines[`B${String(i + 4)}`] = `区${unit}`;
  }
  return Buffer.from(gridFile({ name: '汇总表', cells: { ...head, ...lines, A14: '合计' } }));
}

describeWith(CHROMIUM)('what a person does in the pane', () => {
  let stand: Stand;

  beforeAll(startServer);
  afterAll(stopServer);
  afterEach(async () => {
    await expectClean(stand);
    await stand.close();
  });

  it('scores a form that needs no judgement in two clicks, up to its grade', async () => {
    stand = await openStand();
    const form = projectGrid({ ...UNSCORED, A9: '评价等次' });
    await openFile(stand, 'project.xlsx', Buffer.from(gridFile(form)));
    const before = await cellsOf(stand);
    await press(stand, '给本表打分');
    await press(stand, /^写入\d+个单元格$/u);
    const after = await cellsOf(stand);
    expect(['H5', 'H6', 'H7', 'H8'].map((cell) => after[cell]?.[0])).toEqual([40, 30, 30, 100]);
    await press(stand, '撤销');
    expect(await cellsOf(stand)).toEqual(before);
    await press(stand, '重做');
    expect(await cellsOf(stand)).toEqual(after);
  });

  it('leaves out what a person leaves out, and the sums with it', async () => {
    stand = await openStand();
    const form = projectGrid(UNSCORED);
    await openFile(stand, 'project.xlsx', Buffer.from(gridFile(form)));
    await press(stand, '给本表打分');
    await stand.pane().getByRole('checkbox', { name: '写入亮灯率' }).uncheck();
    await press(stand, '写入2个单元格');
    const after = await cellsOf(stand);
    expect(['H5', 'H6', 'H7', 'H8'].map((cell) => after[cell]?.[0])).toEqual([40, undefined, 30, undefined]);
  });

  it('finds an error, goes to it, mends it as suggested, counts down, and takes it back', async () => {
    stand = await openStand({ sample: 'slips.xlsx' });
    const before = await cellsOf(stand);
    await press(stand, '核对本表');
    expect(await countText(stand)).toBe('差错6条，疑点6条');
    const finding = findingSaying(stand, '在职人员控制率为');
    await finding.getByRole('button', { name: '定位到B10' }).first().click();
    await stand.page.waitForFunction(() => window.stand?.model.selection.address === 'B10');
    await finding.getByRole('button', { name: '把B10改为57.14%' }).click();
    await stand.pane().getByText('已修改1个单元格。可以撤销。').waitFor();
    expect(await countText(stand)).toMatch(/^差错[345]条/u);
    const changed = Object.entries(await cellsOf(stand)).filter(
      ([address, cell]) => JSON.stringify(cell) !== JSON.stringify(before[address]),
    );
    expect(changed.map(([address]) => address)).toEqual(['B10']);
    expect(String(changed[0]?.[1][0])).toBe(String(before['B10']?.[0]).replace('53.33%', '57.14%'));
    await press(stand, '撤销');
    expect(await cellsOf(stand)).toEqual(before);
    expect(await countText(stand)).toBe('差错6条，疑点6条');
  });

  it('keeps a finding dismissed until its figures change', async () => {
    stand = await openStand({ sample: 'slips.xlsx' });
    await press(stand, '核对本表');
    await findingSaying(stand, '在职人员控制率为')
      .getByRole('button', { name: /已核实/u })
      .click();
    await stand.pane().getByLabel('已核实的理由（可不填）').fill('按年末在编人数');
    await press(stand, '确定');
    expect(await countText(stand)).toBe('差错5条，疑点6条');
    await reload(stand);
    await press(stand, '核对本表');
    expect(await countText(stand)).toBe('差错5条，疑点6条');
    await stand.pane().getByText('已核实或本次不处理（1条）').click();
    expect(await paneText(stand)).toContain('已核实：按年末在编人数');
    await stand.page.evaluate(() => {
      const value = window.stand?.cell('B10').value;
      const text = typeof value === 'string' ? value : '';
      window.stand?.type('B10', text.replace('53.33%', '54.33%'));
    });
    await stand.pane().getByText('差错6条，疑点6条').waitFor();
  });

  it('puts decisions into the file on request, shown before, and finds them there again', async () => {
    stand = await openStand({ sample: 'slips.xlsx' });
    await press(stand, '核对本表');
    await findingSaying(stand, '在职人员控制率为')
      .getByRole('button', { name: /已核实/u })
      .click();
    await stand.pane().getByLabel('已核实的理由（可不填）').fill('按年末在编人数');
    await press(stand, '确定');
    expect((await savedFile(stand)).record).toBeNull();
    await press(stand, '把决定写进文件');
    expect(await paneText(stand)).toMatch(
      /以下1条决定会随文件走.*\s*部门整体支出绩效自评表 “绩效分析”：.*（已核实：按年末在编人数）/u,
    );
    await press(stand, '写进文件');
    await stand.pane().getByText('已把1条决定写进文件，保存工作簿后生效。').waitFor();
    const { bytes, record } = await savedFile(stand);
    expect(record).toContain('按年末在编人数');
    await expectClean(stand);
    await stand.close();

    // Another machine: nothing is kept there.
    stand = await openStand();
    await openFile(stand, 'received.xlsx', bytes);
    await settled(stand);
    await press(stand, '核对本表');
    expect(await countText(stand)).toBe('差错5条，疑点6条');
  });

  it('fills a 汇总表 from ten files and names the one that cannot be read', async () => {
    stand = await openStand();
    await openFile(stand, 'summary.xlsx', blankSummary());
    await showTab(stand, '汇总');
    const files = UNITS.map((unit, i) => ({
      name: `${unit}.xlsx`,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(gridFile(unitGrid(`区${unit}`, { budget: 100 + i, executed: 90 + i, score: 90 }))),
    }));
    const broken = { name: '坏.xlsx', mimeType: 'text/plain', buffer: Buffer.from('坏') };
    await stand
      .pane()
      .locator('input[type=file]')
      .setInputFiles([...files, broken]);
    await stand.pane().getByText('10个单位中找到10个的自评表，0个数不一致。').waitFor();
    expect(await paneText(stand)).toContain('1个文件没有读成');
    await press(stand, /^写入\d+个单元格$/u);
    const cells = await cellsOf(stand);
    expect(['C4', 'D4', 'F4', 'C13', 'C14', 'D14'].map((cell) => cells[cell]?.[0])).toEqual([
      100, 90, 90, 109, 1045, 945,
    ]);
  });

  it('cleans up before handing in: nothing of ours is left and nothing else is changed', async () => {
    stand = await openStand({ sample: 'slips.xlsx' });
    const before = await cellsOf(stand);
    const original = readFileSync(join(__dirname, '..', '..', 'samples', 'slips.xlsx'));
    await stand.page.evaluate(() => window.stand?.type('J1', '=JX.预算调整率(10.24,140.02)'));
    await stand.page.waitForFunction(() => typeof window.stand?.cell('J1').value === 'number');
    const value = await stand.page.evaluate(() => window.stand?.cell('J1').value);
    await press(stand, '核对本表');
    await press(stand, '标记到表格');
    await press(stand, '写成批注');
    await stand
      .pane()
      .getByRole('group', { name: '核对结果' })
      .getByRole('button', { name: '放进本工作簿' })
      .click();
    await stand.pane().getByText('已放进本工作簿').waitFor();
    await showFirstSheet(stand);
    await settled(stand);
    await findingSaying(stand, '在职人员控制率为')
      .getByRole('button', { name: /本次不处理/u })
      .click();
    await press(stand, '确定');
    await press(stand, '把决定写进文件');
    await press(stand, '写进文件');
    await stand.pane().getByText('已把1条决定写进文件').waitFor();
    await showTab(stand, '总览');
    await press(stand, '准备报送');
    await press(stand, '清理');
    await stand.pane().getByText('还留有：JX公式0个，标记0处，批注0处，附加工作表0张，记录0份。').waitFor();
    expect(await paneText(stand)).toMatch(/已清理：JX公式1个，标记\d+处，批注\d+处，附加工作表1张，记录1份/u);
    const after = await cellsOf(stand);
    expect(after).toEqual({ ...before, J1: [value, '', 'General'] });
    expect(await stand.page.evaluate(() => window.stand?.model.sheets.length)).toBe(1);
    // The chosen value is the one thing that the file has more.
    expect(changedParts(original, (await savedFile(stand)).bytes)).toEqual(['xl/worksheets/sheet1.xml']);
    await stand.page.evaluate(() => window.stand?.type('J1', ''));
    expect(changedParts(original, (await savedFile(stand)).bytes)).toEqual([]);
  });

  it('finds a function by its first letters and puts it into the selected cell', async () => {
    stand = await openStand();
    await settled(stand);
    await showTab(stand, '函数');
    await stand.pane().getByLabel('查找').fill('ystzl');
    await stand.pane().getByText('1个函数').waitFor();
    await stand.pane().getByRole('button', { name: '填写预算调整率的参数' }).click();
    for (const [label, cell] of [
      ['调整数', 'C6'],
      ['年初预算数', 'G5'],
    ] as const) {
      await stand.page.evaluate((address) => {
        const { model } = window.stand ?? {};
        if (model !== undefined) model.selection = { sheet: model.active, address };
      }, cell);
      await stand
        .pane()
        .getByRole('button', { name: `${label}取选中的单元格` })
        .click();
      await stand.page.waitForTimeout(300);
    }
    expect(await paneText(stand)).toContain('=JX.预算调整率(C6,G5)');
    await stand.page.evaluate(() => {
      const { model } = window.stand ?? {};
      if (model !== undefined) model.selection = { sheet: model.active, address: 'K2' };
    });
    await press(stand, '插入到当前单元格');
    await stand.pane().getByText('已插入公式。').waitFor();
    expect((await cellsOf(stand))['K2']?.slice(1)).toEqual(['=JX.预算调整率(C6,G5)', '0.00%']);
  });

  it('checks a pasted report with the form and writes the text to send back', async () => {
    stand = await openStand({ sample: 'clean.xlsx' });
    await press(stand, '核对本表');
    expect(await countText(stand)).toBe('没有发现问题。');
    await stand.pane().getByText('连同自评报告一起核对').click();
    await stand
      .pane()
      .getByLabel('把报告正文粘贴在这里')
      .fill('自评报告\n全年预算执行情况良好。\n本年支出120万元，比上年100万元增加30万元，增长20%。');
    await press(stand, '核对报告');
    expect(await countText(stand)).toBe('差错1条，疑点0条');
    expect(await paneText(stand)).toContain('第3段');
    await press(stand, '退回修改意见');
    const letter = await stand.pane().getByRole('textbox', { name: '退回修改意见' }).inputValue();
    expect(letter).toMatch(/有以下1项需要核实：\n第1项：“粘贴的报告”第3段/u);
  });

  it('lists the other forms of the workbook and follows the sheet that is shown', async () => {
    stand = await openStand();
    const first = { ...unitGrid('区文化馆', { budget: 120, executed: 114, score: 93.5 }), name: '文化馆' };
    const second = { ...unitGrid('区图书馆', { budget: 80, executed: 80, score: 96 }), name: '图书馆' };
    await openFile(stand, 'two.xlsx', Buffer.from(gridFile(first, second)));
    await stand.pane().getByText('本工作簿的其他表').waitFor();
    await stand.pane().getByRole('button', { name: '图书馆', exact: true }).click();
    await stand.pane().getByText('区图书馆').first().waitFor();
    await stand.pane().getByRole('button', { name: '文化馆', exact: true }).waitFor();
  });
});
