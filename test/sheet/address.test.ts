import fc from 'fast-check';
import {
  addressOf,
  areaText,
  columnLetters,
  columnNumber,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  parseArea,
} from '../../src/sheet';

describe('addresses', () => {
  it.each([
    ['A1', 1, 1],
    ['$B$7', 7, 2],
    ['AA10', 10, 27],
    ['XFD1048576', 1_048_576, 16_384],
  ])('%s', (text, row, column) => {
    expect(parseAddress(text)).toEqual({ row, column });
  });

  it.each(['', 'A0', '1A', 'XFE1', 'A1048577', 'A1:B2', 'Sheet1!A1'])('%s is none', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it('reads back what it writes', () => {
    const places = fc.record({
      row: fc.integer({ min: 1, max: LAST_ROW }),
      column: fc.integer({ min: 1, max: LAST_COLUMN }),
    });
    fc.assert(
      fc.property(places, (place) => {
        expect(parseAddress(addressOf(place))).toEqual(place);
        expect(columnNumber(columnLetters(place.column))).toBe(place.column);
      }),
    );
  });

  it('reads areas in any order of corners', () => {
    expect(parseArea('C9:B7')).toEqual({ top: 7, left: 2, bottom: 9, right: 3 });
    expect(areaText({ top: 7, left: 2, bottom: 7, right: 2 })).toBe('B7');
    expect(parseArea('A:A')).toBeNull();
  });
});
