import { buildWorkbook } from '../../samples/build-workbook';
import { clean } from '../../samples/clean';
import { departmentSheet } from '../../samples/department-form';
import { slips } from '../../samples/slips';
import { unscored } from '../../samples/unscored';
import { recogniseForms, type Form } from '../../src/forms';
import type { WorkbookSnapshot } from '../../src/sheet';
import { workbookFrom, withoutMerges } from '../support/grid';
import { miniForm } from '../support/mini-form';
import { projectGrid } from '../support/project-grid';
import { shapeOf } from '../support/shape';
import { snapshotOf } from '../support/xlsx';

function onlyForm(workbook: WorkbookSnapshot): Form {
  const [form, ...others] = recogniseForms(workbook);
  if (form === undefined || others.length > 0) throw new Error('one form expected');
  return form;
}

const SAMPLES = { slips, clean, unscored };

describe('two columns for what was done', () => {
  it('the one that is named a value counts, whatever stands in the other', () => {
    const form = onlyForm(
      workbookFrom(projectGrid({ F4: '完成情况', F5: '完成', F6: '完成', F7: '基本完成' })),
    );
    expect(form.rows.map(({ cells }) => cells.actual?.text)).toEqual(['520盏', '98.6%', '92%']);
  });
});

describe('the samples', () => {
  it.each(Object.entries(SAMPLES))('%s is read whole', (_, sample) => {
    const form = onlyForm(snapshotOf(buildWorkbook([departmentSheet(sample)])));
    const rows = sample.sections.flatMap((section) => section.rows);
    expect(form.title).toBe(sample.title);
    expect(form.year).toBe(sample.year);
    expect(form.head.map((entry) => entry.value.figure?.value.toNumber())).toEqual(
      sample.head.map(([, value]) => value),
    );
    expect(
      form.rows.map((row) => [
        row.level3,
        row.weight?.toNumber(),
        row.cells.score?.figure?.value.toNumber() ?? null,
      ]),
    ).toEqual(rows.map((row) => [row.name.replace(/\s/gu, ''), row.set, row.score]));
    expect(form.sections.map((section) => section.label)).toEqual(
      sample.sections.map((section) => section.label.replace(/\s/gu, '')),
    );
    expect(form.narratives.map((narrative) => narrative.text)).toEqual(
      sample.narratives.map((narrative) => narrative.text),
    );
  });

  it.each(Object.entries({ slips, clean }))('%s reads the same without merges', (_, sample) => {
    const workbook = snapshotOf(buildWorkbook([departmentSheet(sample)]));
    expect(shapeOf(onlyForm(withoutMerges(workbook)))).toEqual(shapeOf(onlyForm(workbook)));
  });

  it.each([0, 1, 3])('reads the same %i columns further right', (shift) => {
    const moved = snapshotOf(buildWorkbook([departmentSheet({ ...slips, shift })]));
    const original = snapshotOf(buildWorkbook([departmentSheet(slips)]));
    expect(shapeOf(onlyForm(moved))).toEqual(shapeOf(onlyForm(original)));
  });

  it.each([
    ['filled', 82.5, 'D15'],
    ['blank', null, 'C15'],
  ])('finds a total that shares its row with the grade, %s', (_, total, cell) => {
    const form = onlyForm(
      workbookFrom(miniForm({ D15: total, G15: null, E15: '评价结果等次', F15: '良', B16: null, D16: null })),
    );
    expect([form.total?.score.cell, form.total?.weight, form.grade?.cell]).toEqual([cell, null, 'F15']);
  });

  it('finds the blank total and grade in their merged cells', () => {
    const form = onlyForm(snapshotOf(buildWorkbook([departmentSheet(unscored)])));
    expect([form.total?.score.cell, form.grade?.cell]).toEqual(['F43', 'D44']);
  });
});

describe('layouts', () => {
  it('takes columns by their labels, not their places', () => {
    const { cells } = miniForm();
    const swap: Readonly<Record<string, string>> = { F: 'G', G: 'F' };
    const swapped = Object.entries(cells).map(([address, value]) => {
      const [column = '', row] = [address.slice(0, 1), Number(address.slice(1))];
      return [row >= 8 ? `${swap[column] ?? column}${String(row)}` : address, value] as const;
    });
    const form = onlyForm(workbookFrom({ cells: Object.fromEntries(swapped) }));
    expect(shapeOf(form)).toEqual(shapeOf(onlyForm(workbookFrom(miniForm()))));
  });

  it.each([
    ['spaced labels', { B8: '二级 指标', C8: '三 级\n指标', G8: '评 价 得 分' }],
    ['other words', { F8: '计算方式/说明', G8: '得分', B15: '总分', B16: '评价等级' }],
    ['numbers typed as text', { E10: '20', G10: '20 ', D4: '10' }],
  ])('%s', (_, changes) => {
    const changed = onlyForm(workbookFrom(miniForm(changes)));
    expect(shapeOf(changed)).toEqual(shapeOf(onlyForm(workbookFrom(miniForm()))));
  });

  it('marks hidden rows', () => {
    const form = onlyForm(workbookFrom({ ...miniForm(), hiddenRows: [11] }));
    expect(form.rows.map((row) => row.hidden)).toEqual([false, true, false, false]);
  });

  it('gives nothing for sheets that are no form', () => {
    expect(
      recogniseForms(workbookFrom({ cells: { A1: '部门收支总表', A2: '一级指标', B2: '得分' } })),
    ).toEqual([]);
    expect(recogniseForms(workbookFrom({ cells: {} }))).toEqual([]);
  });
});
