import { recogniseForms } from '../../src/forms';
import { fillSummary, type FilledSummary } from '../../src/proposal';
import { workbookFrom, type Grid } from '../support/grid';
import { summaryGrid } from '../support/summary-grid';
import { unitGrid } from '../support/unit-grid';

const MUSEUM = unitGrid('区文化馆', { budget: 120, executed: 114, score: 93.5 });
const LIBRARY = unitGrid('区图书馆', { budget: 80, executed: 80, score: 96 });
const BLANK = {
  C4: null,
  D4: null,
  E4: null,
  F4: null,
  C5: null,
  D5: null,
  E5: null,
  F5: null,
  C7: null,
  D7: null,
  E7: null,
};

function filled(summary: Grid, ...units: readonly Grid[]): FilledSummary {
  const workbook = workbookFrom({ ...summary, name: '汇总表' }, ...units);
  const [form, ...others] = recogniseForms(workbook);
  const [sheet] = workbook.sheets;
  if (form === undefined || sheet === undefined) throw new Error('no summary');
  return fillSummary(sheet, form, others);
}

function shown({ edits }: FilledSummary): readonly string[] {
  return edits.map(
    ({ cell, after }) =>
      `${cell}=${after.kind === 'number' ? after.value : after.kind === 'text' ? after.text : ''}`,
  );
}

describe('a 汇总表', () => {
  it('is filled from the forms of its units, rates and sums worked out', () => {
    expect(shown(filled(summaryGrid(BLANK), MUSEUM, LIBRARY))).toEqual([
      'C4=120',
      'D4=114',
      'F4=93.5',
      'E4=95.00%',
      'C5=80',
      'D5=80',
      'F5=96',
      'E5=100.00%',
      'C7=200',
      'D7=194',
      'E7=97.00%',
    ]);
  });

  it('gives a rate the number format that the rates beside it have', () => {
    const workbook = workbookFrom({ ...summaryGrid({ E4: 0.95, E5: null }), name: '汇总表' }, LIBRARY);
    const [sheet, ...others] = workbook.sheets;
    const rate = sheet?.cells.get('E4');
    if (sheet === undefined || rate === undefined) throw new Error('no rate');
    const cells = new Map([...sheet.cells, ['E4', { ...rate, text: '95.00%', format: '0.00%' }]]);
    const [form, ...units] = recogniseForms({ ...workbook, sheets: [{ ...sheet, cells }, ...others] });
    if (form === undefined) throw new Error('no summary');
    expect(fillSummary({ ...sheet, cells }, form, units).edits).toMatchObject([
      { cell: 'E5', after: { kind: 'number', value: '1', styleOf: 'E4' } },
    ]);
  });

  it('in 元 gets amounts in 元', () => {
    const summary = summaryGrid({ ...BLANK, E2: '单位：元' });
    expect(shown(filled(summary, MUSEUM)).slice(0, 2)).toEqual(['C4=1200000', 'D4=1140000']);
  });

  it('keeps what is there and tells what differs, with both places', () => {
    const { lines, edits } = filled(summaryGrid({ D5: 78, E7: '96%' }), MUSEUM, LIBRARY);
    expect(edits).toEqual([]);
    expect(lines[0]).toMatchObject({ unit: '区文化馆', form: 'found', agrees: 3, differences: [] });
    expect(lines[1]?.differences).toEqual([
      {
        what: '全年执行数',
        cell: 'D5',
        stated: '78',
        own: '80',
        place: { file: expect.any(String) as string, sheet: '区图书馆', cell: 'F5' },
      },
    ]);
  });

  it('is not summed up where a line is open', () => {
    const { lines, edits } = filled(summaryGrid(BLANK), MUSEUM);
    expect(lines.map(({ form }) => form)).toEqual(['found', 'missing']);
    expect(edits.map(({ cell }) => cell)).toEqual(['C4', 'D4', 'F4', 'E4']);
  });

  it('takes none of two forms of one unit', () => {
    const { lines } = filled(summaryGrid(BLANK), MUSEUM, { ...MUSEUM, name: '另一张' });
    expect(lines[0]).toMatchObject({ form: 'several', filled: [] });
  });

  it('names units that have no line', () => {
    const other = unitGrid('区美术馆', { budget: 60, executed: 60, score: 90 });
    expect(filled(summaryGrid(), MUSEUM, LIBRARY, other).unlisted).toEqual(['区美术馆']);
  });

  it('leaves formulas to the template', () => {
    const summary = summaryGrid({ ...BLANK, C7: { formula: 'SUM(C4:C5)', value: 0 } });
    expect(shown(filled(summary, MUSEUM, LIBRARY))).not.toContain('C7=200');
  });
});
