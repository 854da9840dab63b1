import { assess, EMPTY_RECORD, rulePackById, ruleSheet } from '../../src';
import type { SheetEdit } from '../../src/sheet';
import { addressOf } from '../../src/sheet';
import { workbookFrom, type Grid, type GridValue } from '../support/grid';
import { miniForm } from '../support/mini-form';

/** A sheet of ours as a sheet of a workbook, with cells changed. */
function gridOf(sheet: SheetEdit, changes: Readonly<Record<string, string>> = {}): Grid {
  const cells: Record<string, GridValue> = {};
  for (const [i, row] of sheet.rows.entries())
    for (const [j, { content }] of row.entries())
      if (content.kind === 'text') cells[addressOf({ row: i + 1, column: j + 1 })] = content.text;
  return { name: sheet.name, cells: { ...cells, ...changes } };
}

const PACK = rulePackById('jinzhong-city-department-2020');
const SHEET = PACK === null ? null : ruleSheet(PACK);

function rowsUnder(changes: Readonly<Record<string, string>>): unknown {
  if (SHEET === null) throw new Error('no pack');
  const [workbook] = assess([workbookFrom(miniForm(), gridOf(SHEET, changes))], EMPTY_RECORD);
  const [form] = workbook?.forms ?? [];
  const problems = workbook?.rules?.ok === false ? workbook.rules.problems : [];
  return {
    forms: workbook?.forms.length,
    why: form?.scored.choice?.why ?? null,
    staff: form?.scored.rows[0]?.due?.toString() ?? form?.scored.rows[0]?.reason,
    problems: problems.map(({ cell, message }) => `${cell} ${message}`),
  };
}

describe('the sheet 评分规则 in a workbook', () => {
  it('is used before any pack and is no form itself', () => {
    expect(rowsUnder({})).toEqual({
      forms: 1,
      why: '按本工作簿的“评分规则”工作表',
      staff: '20',
      problems: [],
    });
  });

  it('a changed line counts', () => {
    expect(rowsUnder({ B14: '≥95%得满分，否则得分值的50%', C14: '' })).toMatchObject({ staff: '10' });
  });

  it('with an error in it nothing is scored by a guess', () => {
    expect(rowsUnder({ B14: '看着给' })).toMatchObject({
      why: null,
      staff: '“评分规则”工作表有写错的地方，改正后再打分',
      problems: [expect.stringContaining('B14 读不懂“看着给”')],
    });
  });
});
