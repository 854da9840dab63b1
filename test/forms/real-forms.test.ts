import { readFileSync } from 'node:fs';
import { recogniseForms } from '../../src/forms';
import { parseAddress } from '../../src/sheet';
import { describeWithShared, sharedFile } from '../support/shared';
import { sheetOf, snapshotOf } from '../support/xlsx';

interface MapRow {
  readonly score?: string;
  readonly set?: string;
  readonly reference?: string;
}
interface MapSheet {
  readonly narratives?: readonly { readonly cell: string }[];
  readonly tables?: readonly {
    readonly rows: readonly MapRow[];
    readonly subtotals?: readonly { readonly score?: string }[];
    readonly total?: { readonly score?: string };
    readonly grade?: { readonly value?: string };
  }[];
}

const FORMS: readonly (readonly [string, string])[] = [
  ['zone-dept-2021-university-park.xlsx', '部门整体支出绩效自评表'],
  ['city-dept-2020-investment.xlsx', '部门整体支出绩效自评表'],
  ['zone-dept-2021-economy-narrative.xlsx', '附1'],
];

describeWithShared('published forms', () => {
  it.each(FORMS)('%s, sheet %s: every row, total, grade and narrative is found', (file, name) => {
    // The map is data of the workplace in the shape named above; a wrong shape fails the expectations below.
    const map = JSON.parse(readFileSync(sharedFile('forms', 'map.json'), 'utf8')) as {
      files: Record<string, { sheets: Record<string, MapSheet> }>;
    };
    const expected = map.files[file]?.sheets[name];
    const workbook = snapshotOf(readFileSync(sharedFile('forms', file)), file);
    const form = recogniseForms(workbook).find((candidate) => candidate.sheet === name);
    const [table] = expected?.tables ?? [];
    expect(form?.rows.map((row) => row.cells.score?.cell)).toEqual(
      (table?.rows ?? []).map((row) => row.score),
    );
    expect(form?.rows.map((row) => row.weightCell)).toEqual(
      (table?.rows ?? []).map((row) => row.set ?? row.reference),
    );
    expect(form?.sections.map((section) => section.score?.cell)).toEqual(
      (table?.subtotals ?? []).map((each) => each.score),
    );
    expect([form?.total?.score.cell, form?.grade?.cell]).toEqual([table?.total?.score, table?.grade?.value]);
    expect(form?.narratives.map((narrative) => narrative.cell)).toEqual(
      expected?.narratives?.map((narrative) => narrative.cell),
    );
    for (const narrative of form?.narratives ?? []) {
      expect(parseAddress(narrative.cell)).not.toBeNull();
      expect(sheetOf(workbook, name).cells.get(narrative.cell)?.text).toBe(narrative.text);
    }
  });
});
