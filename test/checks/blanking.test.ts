import { readFileSync } from 'node:fs';
import path from 'node:path';
import { outcomesOf, restingOnNothing, spaces, withCell } from '../support/blanking';
import { snapshotOf } from '../support/xlsx';

const SAMPLES = ['clean', 'slips', 'unscored'] as const;

function sample(name: string): ReturnType<typeof snapshotOf> {
  return snapshotOf(readFileSync(path.join(__dirname, '../../samples', `${name}.xlsx`)));
}

describe.each(SAMPLES)('cells of %s taken away', (name) => {
  const workbook = sample(name);

  it('leave no check passing with the same count that rested on them', () => {
    const said = restingOnNothing(workbook).map(
      ({ at, check, before, after }) =>
        `${at.cell} ${check.split('|').at(-1) ?? ''} ${before.status} ${String(before.count)} → ${after.status} ${String(after.count)}`,
    );
    expect(said).toEqual([]);
  });

  it('say the same as cells of spaces', () => {
    const differing = workbook.sheets.flatMap((sheet) =>
      [...sheet.cells.values()].flatMap((cell) => {
        const at = { sheet: sheet.name, cell: cell.address };
        const [away, blank] = [withCell(workbook, at, null), withCell(workbook, at, spaces(cell))].map(
          (each) =>
            [...outcomesOf(each)].map(([key, { receipt, findings }]) => [
              key,
              receipt.status,
              receipt.count,
              findings,
            ]),
        );
        return JSON.stringify(away) === JSON.stringify(blank) ? [] : [cell.address];
      }),
    );
    expect(differing).toEqual([]);
  });
});
