import { CHROMIUM, describeWith } from '../support/tools';
import { openStand, startServer, stopServer, type Stand } from './stand';
import { cellsOf, paneText, press, preview } from './support';

interface Fault {
  readonly batch: number;
  readonly kind: 'refused' | 'lost' | 'silent';
}

async function inject({ page }: Stand, faults: readonly Fault[]): Promise<void> {
  await page.evaluate((list) => window.stand?.host.faults.push(...list), faults);
}

describeWith(CHROMIUM)('a host that fails half-way', () => {
  let stand: Stand;

  beforeAll(startServer);
  afterAll(stopServer);
  afterEach(() => stand.close());

  /** Opens, previews, then writes with the faults; gives what the workbook was, is, and what the pane says. */
  async function scoreWith(
    faults: readonly Fault[],
  ): Promise<{ before: unknown; after: unknown; said: string }> {
    stand = await openStand();
    await preview(stand);
    const before = await cellsOf(stand);
    await inject(stand, faults);
    await press(stand, /^写入/u);
    return { before, after: await cellsOf(stand), said: await paneText(stand) };
  }

  it.each<[string, Fault, 'as before' | 'written']>([
    ['the comparison is refused', { batch: 0, kind: 'refused' }, 'as before'],
    ['the answer of the comparison is lost', { batch: 0, kind: 'lost' }, 'as before'],
    ['the writing is refused', { batch: 1, kind: 'refused' }, 'as before'],
    ['the writing is done but its answer lost', { batch: 1, kind: 'lost' }, 'written'],
    ['the reading afterwards is refused', { batch: 2, kind: 'refused' }, 'written'],
    ['the answer of the reading afterwards is lost', { batch: 2, kind: 'lost' }, 'written'],
  ])('%s', async (_, fault, outcome) => {
    const { before, after, said } = await scoreWith([fault]);
    if (outcome === 'as before') {
      expect(after).toEqual(before);
      expect(said).toContain('操作没有完成，表格没有改动');
      expect(await stand.pane().getByRole('button', { name: '撤销', exact: true }).count()).toBe(0);
    } else {
      expect(Object.keys(after as object)).toEqual(expect.arrayContaining(['H16', 'H17', 'H33']));
      expect(said).toContain('已写入11个单元格');
      await press(stand, '撤销');
      expect(await cellsOf(stand)).toEqual(before);
    }
  });

  it('names every cell in doubt after a second fault and keeps the journal', async () => {
    const { before, said } = await scoreWith([
      { batch: 1, kind: 'lost' },
      { batch: 2, kind: 'refused' },
    ]);
    for (const cell of ['H16', 'H17', 'H18', 'H20', 'H21', 'H22', 'H23', 'H24', 'H25', 'H26', 'H33']) {
      expect(said).toContain(`部门整体支出绩效自评表!${cell}`);
    }
    expect(said).toContain('撤销记录已保留');
    await press(stand, '撤销');
    expect(await cellsOf(stand)).toEqual(before);
  });

  it('does not wait without end for a host that stays silent', async () => {
    stand = await openStand();
    const before = await cellsOf(stand);
    await inject(stand, [{ batch: 0, kind: 'silent' }]);
    await stand.pane().getByRole('button', { name: '给本表打分' }).click();
    await stand.pane().getByText('Excel 半分钟没有回应').waitFor();
    expect(await cellsOf(stand)).toEqual(before);
  });
});
