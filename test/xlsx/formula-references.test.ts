import { areaText } from '../../src/sheet';
import { referencesOf, shiftFormula } from '../../src/xlsx/formula-references';

function shown(formula: string): string {
  const { references, isOpen } = referencesOf(formula);
  const list = references.map(({ sheet, area }) => (sheet === null ? '' : `${sheet}!`) + areaText(area));
  return [...list, ...(isOpen ? ['?'] : [])].join(' ');
}

describe('referencesOf', () => {
  it.each([
    ['A1+$B$2', 'A1 B2'],
    ['SUM(A1:B9,D4)', 'A1:B9 D4'],
    ["'数据 表'!A1+自评表!B2:C3", '数据 表!A1 自评表!B2:C3'],
    ["'it''s'!A1", "it's!A1"],
    ['"A1"&B1', 'B1'],
    ['SUM(A:A)', 'A1:A1048576'],
    ['SUM(3:4)', 'A3:XFD4'],
    ['IF(TRUE,1.5E3,A1)', 'A1'],
    ['JX.预算调整率(A1,B1)', 'A1 B1'],
    ['分值*2', '?'],
    ['INDIRECT("A"&B1)', 'B1 ?'],
    ['SUM(表1[得分])', '?'],
    ['[1]Sheet1!A1', 'Sheet1!A1 ?'],
    ['LOG10(A1)', 'A1'],
  ])('%s', (formula, expected) => {
    expect(shown(formula)).toBe(expected);
  });
});

describe('shiftFormula', () => {
  it.each([
    ['B4*10', 2, 0, 'B6*10'],
    ['$B4+B$4+$B$4', 1, 1, '$B5+C$4+$B$4'],
    ['SUM(A1:A3)&"A1"', 1, 0, 'SUM(A2:A4)&"A1"'],
    ["'表 1'!A1", 1, 1, "'表 1'!B2"],
  ])('%s by %i rows and %i columns', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});
