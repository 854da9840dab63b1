import fc from 'fast-check';
import { clean } from '../../samples/clean';
import { buildWorkbook } from '../../samples/build-workbook';
import { departmentSheet } from '../../samples/department-form';
import { slips } from '../../samples/slips';
import { unscored } from '../../samples/unscored';
import { ANY_FORM, assess, Decimal, EMPTY_RECORD, paperSheet } from '../../src';
import { applyScoring, scoringTwin, type Scoring } from '../../src/rules';
import { addressOf, type SheetCell, type SheetEdit } from '../../src/sheet';
import { createWorkbook } from '../../src/xlsx';
import { award, scoringOf } from '../support/arbitrary-scoring';
import { workbookFrom } from '../support/grid';
import { projectGrid } from '../support/project-grid';
import { recalculated } from '../support/recalculate';
import { itWith, LIBRE_OFFICE } from '../support/tools';
import { cellOf, snapshotOf } from '../support/xlsx';

const SECONDS = 120_000;

function bytesOf(sheet: SheetEdit): Uint8Array {
  const written = createWorkbook([sheet]);
  if (!written.ok) throw new Error('refused');
  return written.bytes;
}

/** Formula cells of a sheet of ours with the values they are said to give. */
function formulasOf(sheet: SheetEdit): readonly (readonly [cell: string, cached: string])[] {
  return sheet.rows.flatMap((cells, i) =>
    cells.flatMap(({ content }, j) =>
      content.kind === 'formula' ? [[addressOf({ row: i + 1, column: j + 1 }), content.cached] as const] : [],
    ),
  );
}

/** Formula cells that another program gives another value than ours, beyond the fifteen digits that a cell holds. */
function differing(sheet: SheetEdit): readonly string[] {
  const again = recalculated(bytesOf(sheet));
  return formulasOf(sheet).flatMap(([cell, cached]) => {
    const value = cellOf(again, cell)?.value;
    const theirs = value?.kind === 'number' ? value.value : new Decimal(NaN);
    const gap = theirs.minus(cached).abs();
    return gap.lte(new Decimal(cached).abs().times('1e-12'))
      ? []
      : [`${cell} ${cached} ${theirs.toString()}`];
  });
}

function number(value: string): SheetCell {
  return { content: { kind: 'number', value }, style: 'plain' };
}

/** One line a rule: weight, values, what a person found, the rule's twin with our score as its value. */
function twinLine(scoring: Scoring, row: number, inputs: Inputs): readonly SheetCell[] {
  const { weight, values, counts } = inputs;
  const at = (column: number): string => addressOf({ row, column });
  const found = { counts: counts.map((count) => new Decimal(count)) };
  const score = applyScoring(
    scoring,
    values.map((value) => new Decimal(value)),
    new Decimal(weight),
    found,
  );
  const twin = scoringTwin(scoring, {
    weight: at(1),
    values: values.map((_, i) => at(2 + i)),
    counts: counts.map((_, i) => at(6 + i)),
    judged: '',
  });
  const cells = Array.from({ length: 10 }, (_, i) => {
    if (i === 0) return number(weight);
    return number(i < 5 ? (values[i - 1] ?? '0') : (counts[i - 5] ?? '0'));
  });
  if (score === null || twin === null) return cells;
  return [
    ...cells,
    { content: { kind: 'formula', formula: twin, cached: score.score.toString() }, style: 'plain' },
  ];
}

interface Inputs {
  readonly weight: string;
  readonly values: readonly string[];
  readonly counts: readonly string[];
}

function inputsFor({ award: each }: Scoring): fc.Arbitrary<Inputs> {
  const values =
    each.kind === 'nodes'
      ? each.nodes.length
      : each.kind === 'choose' && each.each === true
        ? each.of.length
        : 1;
  const items = each.kind === 'items' ? each.items.length : 0;
  const value = fc.integer({ min: -3_000, max: 30_000 }).map((n) => new Decimal(n).div(100).toString());
  return fc.record({
    weight: fc.integer({ min: 0, max: 200 }).map((n) => String(n / 10)),
    values: fc.array(value, { minLength: values, maxLength: values }),
    counts: fc.array(fc.integer({ min: 0, max: 9 }).map(String), { minLength: items, maxLength: items }),
  });
}

describe('评分底稿', () => {
  it('tells operands with their places, the rule and the score', () => {
    const record = { ...EMPTY_RECORD, packs: { [ANY_FORM]: 'jinzhong-city-department-2020' } };
    const workbook = snapshotOf(Buffer.from(buildWorkbook([departmentSheet(unscored)])));
    const sheet = paperSheet(assess([workbook], record)[0]?.forms.map(({ scored }) => scored) ?? []);
    const again = snapshotOf(bytesOf(sheet));
    const cells = [...(again.sheets[0]?.cells.values() ?? [])];
    const name = cells.find(({ text }) => text === '在职人员控制率' || text === '在职人员控制');
    const row = name?.row ?? 0;
    const line = ['C', 'D', 'F', 'G', 'I', 'K', 'L'].map((column) =>
      cellOf(again, `${column}${String(row)}`),
    );
    expect(line.map((cell) => cell?.text)).toEqual([
      '3',
      expect.stringMatching(/在职人员数|编制数/u),
      '18',
      expect.stringMatching(/ F16$/u),
      '112.5',
      '0.6',
      '2.4',
    ]);
    expect(line.slice(4).every((cell) => cell?.formula !== null)).toBe(true);
  });

  itWith(LIBRE_OFFICE)(
    'gives the same in another spreadsheet program',
    () => {
      const record = { ...EMPTY_RECORD, packs: { [ANY_FORM]: 'jinzhong-city-department-2020' } };
      const samples = [clean, slips, unscored].map((sample) => {
        const bytes = Buffer.from(buildWorkbook([departmentSheet(sample)]));
        return snapshotOf(bytes);
      });
      const forms = assess([...samples, workbookFrom(projectGrid())], record, { overwrite: true }).flatMap(
        (workbook) => workbook.forms.map(({ scored }) => scored),
      );
      const sheet = paperSheet(forms);
      expect(formulasOf(sheet).length).toBeGreaterThan(80);
      expect(differing(sheet)).toEqual([]);
    },
    SECONDS,
  );

  itWith(LIBRE_OFFICE)(
    'has a twin of every kind of rule that gives the same',
    () => {
      const rules = fc.sample(
        scoringOf(award).chain((scoring) => inputsFor(scoring).map((inputs) => ({ scoring, inputs }))),
        { numRuns: 1_500, seed: 20260101 },
      );
      const rows = rules.map(({ scoring, inputs }, i) => twinLine(scoring, i + 1, inputs));
      const sheet: SheetEdit = { kind: 'sheet', name: '规则', widths: [], rows };
      expect(formulasOf(sheet).length).toBeGreaterThan(1_000);
      expect(differing(sheet)).toEqual([]);
    },
    SECONDS,
  );
});
