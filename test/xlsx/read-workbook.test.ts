import { richWorkbook } from '../fixtures/rich-workbook';
import { cellOf, sheetOf, snapshotOf } from '../support/xlsx';

const workbook = snapshotOf(richWorkbook());

describe('readWorkbook', () => {
  it.each([
    ['A1', 'text', '自评表 '],
    ['A3', 'text', '第一行\r\n第二行 & 其他'],
    ['B2', 'text', '得分 '],
    ['C2', 'text', '指标得分 '],
    ['B3', 'number', '3.12 '],
    ['D3', 'number', '53.33%'],
    ['E3', 'boolean', 'TRUE'],
    ['F3', 'error', '#N/A'],
    ['A7', 'number', '2022年2月8日'],
  ])('%s is a %s shown as %p', (address, kind, text) => {
    const cell = cellOf(workbook, address);
    expect([cell?.value.kind, cell?.text]).toEqual([kind, text]);
  });

  it('keeps the stored value beside what is shown', () => {
    const { value } = cellOf(workbook, 'B3') ?? {};
    expect(value?.kind === 'number' && value.value.toString()).toBe('3.1234567890123');
  });

  it('reads formulas, the slaves of a shared one shifted', () => {
    expect(['C3', 'C4', 'C5', 'C6', 'C7'].map((address) => cellOf(workbook, address)?.formula)).toEqual([
      'B3*2',
      'B4*10',
      'B5*10',
      'B6*10',
      'IF(B7>5,第二页!A1,"不足")',
    ]);
  });

  it('leaves blank cells out', () => {
    expect(cellOf(workbook, 'B5')).toBeUndefined();
  });

  it('knows merges, hidden rows and columns, protection and unlocked cells', () => {
    const sheet = sheetOf(workbook);
    expect(sheet.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 3 },
      { top: 9, left: 1, bottom: 10, right: 2 },
    ]);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns], sheet.isProtected]).toEqual([[4], [7], true]);
    expect([sheet.unlocked.has('B3'), sheet.unlocked.has('A3')]).toEqual([true, false]);
  });

  it('reads hidden sheets and prefixed elements', () => {
    const second = sheetOf(workbook, '第二页');
    expect([second.hidden, second.cells.get('A1')?.text]).toEqual([true, '7']);
  });
});
