import { recogniseForms, type Form } from '../../src/forms';
import { workbookFrom } from '../support/grid';
import { layOut, pick, randomLayout, seeded, stacked, type Layout } from '../support/layout';
import { DEPARTMENT, PROJECT, type LayoutForm } from '../support/layout-forms';

const LAYOUTS = 240;

/** What every layout of a form must be read as. */
function expected(form: LayoutForm): unknown {
  return {
    kind: form.kind,
    unit: form.unit,
    project: form.project,
    year: form.year,
    rows: form.rows.map((row) => [
      row.level1,
      row.level2,
      row.level3,
      String(row.weight),
      String(row.score),
      row.target,
      row.actual,
    ]),
    total: String(form.rows.reduce((sum, row) => sum + row.score, 0)),
    grade: form.grade,
    narratives: [form.prose],
  };
}

function withoutTail(name: string): string {
  return name.replace(/（\d+分）$/u, '');
}

function shown(form: Form): unknown {
  return {
    kind: form.kind,
    unit: form.unit,
    project: form.project,
    year: form.year,
    rows: form.rows.map((row) => [
      row.level1,
      row.level2,
      withoutTail(row.level3),
      row.weight?.toString() ?? null,
      row.cells.score?.figure?.value.toString() ?? null,
      row.cells.target?.text ?? null,
      row.cells.actual?.text ?? null,
    ]),
    total: form.total?.score.figure?.value.toString() ?? null,
    grade: form.grade?.text ?? null,
    narratives: form.narratives.map((narrative) => narrative.text),
  };
}

describe('layouts', () => {
  it(`${String(LAYOUTS)} layouts of two forms are all read the same`, () => {
    const wrong: unknown[] = [];
    for (let seed = 1; seed <= LAYOUTS; seed += 1) {
      const random = seeded(seed);
      const forms = random() < 0.25 ? [DEPARTMENT, PROJECT] : [pick(random, [DEPARTMENT, PROJECT])];
      let start = 1 + Math.floor(random() * 3);
      const layouts: Layout[] = [];
      const grids = forms.map((form) => {
        const layout = randomLayout(random, start);
        layouts.push(layout);
        const { grid, end } = layOut(form, layout);
        start = end + 2 + Math.floor(random() * 3);
        return grid;
      });
      const found = recogniseForms(workbookFrom(stacked(grids))).map(shown);
      const wanted = forms.map(expected);
      if (JSON.stringify(found) !== JSON.stringify(wanted))
        wrong.push({ seed, found, wanted, layouts, cells: grids.map((grid) => grid.cells) });
    }
    expect(wrong.slice(0, 1)).toEqual([]);
  });
});
