import { assess, correctionEdit, Decimal, EMPTY_RECORD, type Cell } from '../../src';
import { workbookFrom, type Grid } from '../support/grid';
import { miniForm } from '../support/mini-form';
import { summaryGrid } from '../support/summary-grid';
import { sheetOf } from '../support/xlsx';

/** What a check's suggestions would make of their cells. */
function corrections(grid: Grid, check: string): readonly string[] {
  const workbook = workbookFrom(grid);
  const findings = assess([workbook], EMPTY_RECORD)[0]?.forms.flatMap((form) => form.findings) ?? [];
  return findings
    .filter((finding) => finding.check === check)
    .map((finding) => {
      const edit = correctionEdit(sheetOf(workbook), finding);
      if (edit === null) return `${finding.at.cell}: none`;
      const { after } = edit;
      return `${edit.cell}: ${after.kind === 'number' ? after.value : after.kind === 'text' ? after.text : after.kind}`;
    });
}

describe('a suggested correction', () => {
  it.each([
    [
      'only the number of a calculation',
      miniForm({ F10: '（在职人员9人/编制数10人）×100%=91%' }),
      'calculation-result',
      ['F10: （在职人员9人/编制数10人）×100%=90%'],
    ],
    [
      'nothing where neither side is the likelier one',
      miniForm({}, '编制数15人，在职9人。其中“三公经费”预算3.6万元。'),
      'table-prose',
      ['B7: none'],
    ],
    ['a rate typed as text', summaryGrid({ E4: '96%' }), 'summary-rates', ['E4: 95.00%']],
    ['a sum that is a number', summaryGrid({ C7: 210, E7: '92.38%' }), 'summary-totals', ['C7: 200']],
    [
      'no formula',
      summaryGrid({ C7: { formula: 'C4+C5+10', value: 210 }, E7: '92.38%' }),
      'summary-totals',
      ['C7: none'],
    ],
  ])('replaces %s', (_, grid, check, expected) => {
    expect(corrections(grid, check)).toEqual(expected);
  });

  it('writes a percentage into a percentage cell as the fraction it holds', () => {
    const workbook = workbookFrom(summaryGrid({ E4: '96%' }));
    const finding = assess([workbook], EMPTY_RECORD)[0]?.forms[0]?.findings[0];
    const sheet = sheetOf(workbook);
    const cell = sheet.cells.get('E4');
    if (finding === undefined || cell === undefined) throw new Error('no finding');
    const stored: Cell = {
      ...cell,
      value: { kind: 'number', value: new Decimal('0.96') },
      text: '96.00%',
      format: '0.00%',
    };
    const edit = correctionEdit({ ...sheet, cells: new Map([['E4', stored]]) }, finding);
    expect(edit?.after).toEqual({ kind: 'number', value: '0.95' });
  });

  it('leaves a locked cell of a protected sheet', () => {
    const workbook = workbookFrom(summaryGrid({ E4: '96%' }));
    const finding = assess([workbook], EMPTY_RECORD)[0]?.forms[0]?.findings[0];
    if (finding === undefined) throw new Error('no finding');
    const sheet = sheetOf(workbook);
    expect(correctionEdit({ ...sheet, isProtected: true }, finding)).toBeNull();
    expect(correctionEdit({ ...sheet, isProtected: true, unlocked: new Set(['E4']) }, finding)?.cell).toBe(
      'E4',
    );
  });

  it('leaves a cell that has changed since', () => {
    const finding = assess([workbookFrom(summaryGrid({ E4: '96%' }))], EMPTY_RECORD)[0]?.forms[0]
      ?.findings[0];
    if (finding === undefined) throw new Error('no finding');
    expect(correctionEdit(sheetOf(workbookFrom(summaryGrid({ E4: '执行较好' }))), finding)).toBeNull();
  });
});
