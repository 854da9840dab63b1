import { isSameSheet, type SheetSnapshot } from '../../src/sheet';
import { sheetFrom, type Grid } from '../support/grid';

const GRID: Grid = {
  cells: { A1: '自评表', B2: 12.5, C3: { formula: 'B2*2', value: 25 } },
  merges: ['A1:C1'],
};
const SHEET = sheetFrom(GRID);

function withCell(address: string, value: string | number): SheetSnapshot {
  return sheetFrom({ ...GRID, cells: { ...GRID.cells, [address]: value } });
}

describe('two readings of a sheet', () => {
  it('are the same where nothing changed', () => {
    expect(isSameSheet(SHEET, sheetFrom(GRID))).toBe(true);
  });

  it.each<[string, SheetSnapshot]>([
    ['a text', withCell('A1', '自评表（修订）')],
    ['a number', withCell('B2', 12.51)],
    ['a number typed as text', withCell('B2', '12.5')],
    ['a formula replaced by its value', withCell('C3', 25)],
    [
      'another formula',
      sheetFrom({ ...GRID, cells: { ...GRID.cells, C3: { formula: 'B2+B2', value: 25 } } }),
    ],
    ['a further cell', withCell('D4', 1)],
    ['a cell elsewhere', sheetFrom({ ...GRID, cells: { A1: '自评表', B3: 12.5, C3: 25 } })],
    ['a merge', sheetFrom({ ...GRID, merges: [] })],
    ['a hidden row', sheetFrom({ ...GRID, hiddenRows: [2] })],
    ['the name', { ...SHEET, name: '自评表2' }],
    ['protection', { ...SHEET, isProtected: true }],
  ])('differ by %s', (_, other) => {
    expect(isSameSheet(SHEET, other)).toBe(false);
    expect(isSameSheet(other, SHEET)).toBe(false);
  });
});
