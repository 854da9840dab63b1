import { buildWorkbook } from '../../samples/build-workbook';
import { departmentSheet, type DepartmentSample } from '../../samples/department-form';
import { judged } from '../../samples/qualitative-rows';
import { unscored } from '../../samples/unscored';
import { CHROMIUM, describeWith } from '../support/tools';
import { openFile, openStand, startServer, stopServer, type Stand } from './stand';
import { batchesOf, cellsOf, paneText, press, preview, settled } from './support';

/** A form whose rows a rule decides, all of them. */
function formOf(rows: number, more: Partial<DepartmentSample> = {}): Buffer {
  const row = judged('预算配置', '在职人员控制率', [1, 1], '18/20=90%', null);
  const sections = [{ label: '投入', rows: Array.from({ length: rows }, () => row) }];
  return Buffer.from(buildWorkbook([departmentSheet({ ...unscored, sections, ...more })]));
}

describeWith(CHROMIUM)('forms of every size', () => {
  let stand: Stand;

  beforeAll(startServer);
  afterAll(stopServer);
  afterEach(() => stand.close());

  it.each([30, 300, 3000])('of %i rows cost one round trip to read and two to write', async (rows) => {
    stand = await openStand();
    await openFile(stand, 'large.xlsx', formOf(rows, { layout: 'zone' }));
    await settled(stand);
    const start = await batchesOf(stand);
    await preview(stand);
    const read = await batchesOf(stand);
    await press(stand, /^写入/u);
    const written = await batchesOf(stand);
    // Compare; write and read back; then the sheet is read again for the pane.
    expect([read - start, written - read]).toEqual([1, 3]);
    // Every row, the section, the total and the grade.
    expect(await paneText(stand)).toContain(`已写入${String(rows + 3)}个单元格`);
  });

  it('find the blank total in its merged cell though merges are not asked for', async () => {
    stand = await openStand();
    await openFile(stand, 'city.xlsx', formOf(20, { layout: 'city' }));
    const before = await cellsOf(stand);
    await preview(stand);
    await press(stand, /^写入/u);
    const after = await cellsOf(stand);
    expect([after['F34']?.[0], after['H34'], after['D35']?.[0]]).toEqual([20, undefined, '差']);
    await press(stand, '撤销');
    expect(await cellsOf(stand)).toEqual(before);
  });
});
