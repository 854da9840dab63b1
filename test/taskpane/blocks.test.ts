import fc from 'fast-check';
import { addressOf } from '../../src';
import { blocksOf } from '../../taskpane/excel/blocks';

describe('blocksOf', () => {
  it.each<[readonly string[], readonly string[]]>([
    [
      ['H16', 'H17', 'H18', 'H20'],
      ['H16:H18', 'H20'],
    ],
    [
      ['B2', 'A1', 'A2'],
      ['A1:A2', 'B2'],
    ],
    [['C3'], ['C3']],
    [[], []],
  ])('%p travel as %p', (cells, blocks) => {
    expect(blocksOf(cells, (cell) => cell).map((block) => block.address)).toEqual(blocks);
  });

  it('hold every cell once, whatever the order', () => {
    const places = fc.uniqueArray(
      fc.record({ row: fc.integer({ min: 1, max: 60 }), column: fc.integer({ min: 1, max: 4 }) }),
      { selector: addressOf },
    );
    fc.assert(
      fc.property(places, (list) => {
        const cells = list.map(addressOf);
        const held = blocksOf(cells, (cell) => cell).flatMap((block) => block.cells.map(({ cell }) => cell));
        expect([...held].sort()).toEqual([...cells].sort());
      }),
    );
  });

  it('take misuse for what it is', () => {
    expect(() => blocksOf(['?'], (cell) => cell)).toThrow(RangeError);
  });
});
