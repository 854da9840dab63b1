import fc from 'fast-check';
import { assess, EMPTY_RECORD } from '../../src';
import { differential } from '../support/differential';
import { workbookFrom } from '../support/grid';
import { gridOf, packOf, randomForm, type RandomForm } from '../support/random-form';

/** Scores by name, then the total. */
function scoresOf(form: RandomForm): readonly (readonly [string, string | null])[] {
  const options = { overwrite: true, rules: packOf(form) };
  const scored = assess([workbookFrom(gridOf(form))], EMPTY_RECORD, options)[0]?.forms[0]?.scored;
  const rows = scored?.rows.map(({ row, due }) => [row.level3, due?.toString() ?? null] as const) ?? [];
  return [...rows, ['total', scored?.totals.at(-1)?.score?.toString() ?? null]];
}

describe('random forms', () => {
  it('are scored as a second implementation scores them', () => {
    expect(differential(1_000, 20260101)).toEqual([]);
  });

  it('are scored the same whatever the order of their rows', () => {
    fc.assert(
      fc.property(randomForm, (form) => {
        const reversed = { ...form, rows: [...form.rows].reverse() };
        expect(new Map(scoresOf(reversed))).toEqual(new Map(scoresOf(form)));
      }),
      { numRuns: 200 },
    );
  });

  it('are scored the same whatever the unit of their money', () => {
    fc.assert(
      fc.property(randomForm, (form) => {
        const { cells } = gridOf(form);
        const inYuan = Object.fromEntries(
          Object.entries(cells).map(([address, value]) => [
            address,
            typeof value === 'string'
              ? value.replace(
                  /(\d+\.\d\d)万元/gu,
                  (_, wan: string) => `${String(Math.round(Number(wan) * 10_000))}元`,
                )
              : value,
          ]),
        );
        const options = { overwrite: true, rules: packOf(form) };
        const due = (grid: typeof cells): unknown =>
          assess([workbookFrom({ cells: grid })], EMPTY_RECORD, options)[0]?.forms[0]?.scored.rows.map(
            (row) => row.due?.toString() ?? null,
          );
        expect(due(inYuan)).toEqual(due(cells));
      }),
      { numRuns: 200 },
    );
  });

  it('never earn less than nothing nor more than their weight', () => {
    fc.assert(
      fc.property(randomForm, (form) => {
        const options = { overwrite: true, rules: packOf(form) };
        const rows =
          assess([workbookFrom(gridOf(form))], EMPTY_RECORD, options)[0]?.forms[0]?.scored.rows ?? [];
        for (const { due, row } of rows)
          expect(due === null || (due.gte(0) && row.weight !== null && due.lte(row.weight))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
