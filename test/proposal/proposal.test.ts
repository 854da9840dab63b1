import { buildWorkbook } from '../../samples/build-workbook';
import { departmentSheet } from '../../samples/department-form';
import { slips } from '../../samples/slips';
import {
  ALL_CHECKS,
  assess,
  EMPTY_RECORD,
  markEdits,
  reportForms,
  reportSheet,
  scoreEdits,
  type AssessedFinding,
  type AssessedForm,
} from '../../src';
import type { SheetSnapshot } from '../../src/sheet';
import { workbookFrom } from '../support/grid';
import { miniForm } from '../support/mini-form';
import { sheetOf, snapshotOf } from '../support/xlsx';

const PACK = { ...EMPTY_RECORD, packs: { '*': 'jinzhong-city-department-2020' } };

function assessed(
  changes: Parameters<typeof miniForm>[0],
  overwrite = false,
): { form: AssessedForm; sheet: SheetSnapshot } {
  const workbook = workbookFrom(miniForm(changes));
  const form = assess([workbook], PACK, { overwrite })[0]?.forms[0];
  if (form === undefined) throw new Error('no form');
  return { form, sheet: sheetOf(workbook) };
}

function edits(changes: Parameters<typeof miniForm>[0], overwrite = false): readonly string[] {
  const { form, sheet } = assessed(changes, overwrite);
  return scoreEdits(sheet, form.scored, { overwrite }).map(
    ({ cell, after }) =>
      `${cell}=${after.kind === 'number' ? after.value : after.kind === 'text' ? after.text : ''}`,
  );
}

describe('score edits', () => {
  it('fill what is blank, sums and grade included', () => {
    expect(edits({ G10: null, G13: null, G14: null, G9: null, G12: null, G15: null, D16: null })).toEqual([
      'G10=20',
      'G13=20',
      'G14=30',
      'G9=45',
      'G12=50',
      'G15=95',
      'D16=优',
    ]);
  });

  it('leave what is there', () => {
    expect(edits({})).toEqual([]);
    expect(edits({ G10: '待核' })).toEqual([]);
  });

  it('overwrite only where asked and only what differs', () => {
    expect(edits({ G10: 7 }, true)).toEqual([
      'G10=20',
      'G11=30',
      'G14=30',
      'G9=50',
      'G12=50',
      'G15=100',
      'D16=优',
    ]);
  });

  it('leave formulas to the template', () => {
    expect(edits({ G15: { formula: 'G9+G12', value: 1 } }, true)).not.toContain('G15=100');
  });
});

describe('marks', () => {
  it('stand once on a cell, an error before a question', () => {
    const { form } = assessed({
      G15: 90,
      G6: 1,
      F13: '一季度进度25%，二季度进度50%，三季度进度75%，四季度进度90',
    });
    expect(markEdits(form.findings)).toEqual([
      { kind: 'mark', sheet: '自评表', tone: 'error', cells: ['G15'] },
      { kind: 'mark', sheet: '自评表', tone: 'warning', cells: ['G11', 'G14', 'G6', 'F13'] },
    ]);
  });
});

describe('the report', () => {
  it('lists every finding and every receipt', () => {
    const workbook = snapshotOf(buildWorkbook([departmentSheet(slips)]));
    const forms = assess([workbook], EMPTY_RECORD)[0]?.forms ?? [];
    const findings = forms.flatMap((form) => form.findings);
    const { rows, name } = reportSheet(reportForms(forms), { date: '2026-01-31', version: '0.1.0' });
    expect([name, rows.length]).toEqual(['核对结果', 5 + findings.length + 3 + ALL_CHECKS.length]);
  });
});

describe('assess', () => {
  it('keeps dismissed findings, marked as such, and does not mind where rows stand', () => {
    const { form } = assessed({ G15: 90 });
    const finding = form.findings.find((each) => each.check === 'total-score');
    const record = {
      ...PACK,
      dismissed: { [finding?.key ?? '']: { kind: 'verified' as const, reason: '已与财政核实' } },
    };
    const again = assess([workbookFrom(miniForm({ G15: 90 }))], record)[0]?.forms[0];
    const totals = (findings: readonly AssessedFinding[] | undefined): unknown =>
      findings?.filter((each) => each.check === 'total-score').map((each) => each.dismissed);
    expect(totals(again?.findings)).toEqual([{ kind: 'verified', reason: '已与财政核实' }]);
    const other = assess([workbookFrom(miniForm({ G15: 91 }))], record)[0]?.forms[0];
    expect(totals(other?.findings)).toEqual([null]);
  });

  it('gives the same for the same', () => {
    const workbook = workbookFrom(miniForm({ G15: 90 }));
    expect(assess([workbook], PACK)).toEqual(assess([workbook], PACK));
  });
});
