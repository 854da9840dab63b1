import { assess, Decimal, EMPTY_RECORD, type Cell, type Receipt, type WorkbookSnapshot } from '../../src';

/** A cell of a workbook. */
export interface At {
  readonly sheet: string;
  readonly cell: string;
}

/** What a run of all checks came to, by form and check. */
export type Outcomes = ReadonlyMap<string, { readonly receipt: Receipt; readonly findings: string }>;

export function outcomesOf(workbook: WorkbookSnapshot): Outcomes {
  const outcomes = assess([workbook], EMPTY_RECORD).flatMap(({ forms }) =>
    forms.flatMap(({ form, findings, receipts }) =>
      receipts.map((receipt) => {
        const own = findings.filter(({ check }) => check === receipt.check);
        const told = own.map(({ at, message }) => `${at.sheet}!${at.cell} ${message}`).sort();
        return [`${form.id}|${receipt.check}`, { receipt, findings: told.join('\n') }] as const;
      }),
    ),
  );
  return new Map(outcomes);
}

/** The workbook with one cell replaced; null takes it away. */
export function withCell(workbook: WorkbookSnapshot, at: At, cell: Cell | null): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== at.sheet) return sheet;
    const cells = new Map(sheet.cells);
    if (cell === null) cells.delete(at.cell);
    else cells.set(at.cell, cell);
    return { ...sheet, cells };
  });
  return { ...workbook, sheets };
}

function numberCell(cell: Cell, value: Decimal): Cell {
  return { ...cell, value: { kind: 'number', value }, text: value.toString(), formula: null };
}

function textCell(cell: Cell, text: string): Cell {
  return { ...cell, value: { kind: 'text', text }, text, formula: null };
}

const MOST_FIGURES = 12;

/** The cell with another number in it, one number of a text at a time. */
export function otherNumbers(cell: Cell, most = MOST_FIGURES): readonly Cell[] {
  if (cell.value.kind === 'number') {
    const { value } = cell.value;
    return [numberCell(cell, value.times(3).plus(7)), numberCell(cell, value.div(3).toDecimalPlaces(2))];
  }
  if (cell.value.kind !== 'text') return [];
  const { text } = cell.value;
  const runs = [...text.matchAll(/\d+(?:\.\d+)?/gu)].slice(0, most);
  return runs.map((run) => {
    const other = new Decimal(run[0]).times(3).plus(7).toString();
    return textCell(cell, text.slice(0, run.index) + other + text.slice(run.index + run[0].length));
  });
}

/** A cell that holds nothing but spaces. */
export function spaces(cell: Cell): Cell {
  return textCell(cell, ' 　');
}

/** The checks whose findings depend on what number the cell holds. */
export function sensitiveChecks(
  workbook: WorkbookSnapshot,
  usual: Outcomes,
  at: At,
  cell: Cell,
): ReadonlySet<string> {
  const sensitive = new Set<string>();
  for (const other of otherNumbers(cell)) {
    const outcomes = outcomesOf(withCell(workbook, at, other));
    for (const [key, { findings }] of outcomes) if (usual.get(key)?.findings !== findings) sensitive.add(key);
  }
  return sensitive;
}

/** A check that says as much without a cell as with it, though the cell's number decides what it finds. */
export interface RestsOnNothing {
  readonly at: At;
  readonly check: string;
  readonly before: Pick<Receipt, 'status' | 'count'>;
  readonly after: Pick<Receipt, 'status' | 'count'>;
}

const LONG_TEXT = 24;
const ALL_FIGURES = 60;

/** A workbook with what the checks say about it as it is. */
interface Told {
  readonly workbook: WorkbookSnapshot;
  readonly outcomes: Outcomes;
}

/** Whether a check finds something else with another content of a cell. */
function minds({ workbook, outcomes }: Told, at: At, other: Cell, check: string): boolean {
  return outcomesOf(withCell(workbook, at, other)).get(check)?.findings !== outcomes.get(check)?.findings;
}

/** Whether a check rests on another cell once one is blank, which it did not before: one of its row first, then any. */
function hasSubstitute(whole: Told, blanked: Told, at: At, row: number, check: string): boolean {
  const sheet = blanked.workbook.sheets.find(({ name }) => name === at.sheet);
  const cells = [...(sheet?.cells.values() ?? [])];
  const beside = cells.filter((cell) => cell.row === row);
  const apart = cells.filter((cell) => cell.row !== row);
  const prose = apart.filter((cell) => cell.text.length > LONG_TEXT);
  const rest = apart.filter((cell) => cell.text.length <= LONG_TEXT);
  return [...beside, ...prose, ...rest].some((cell) => {
    const place = { sheet: at.sheet, cell: cell.address };
    return otherNumbers(cell, ALL_FIGURES).some(
      (other) => minds(blanked, place, other, check) && !minds(whole, place, other, check),
    );
  });
}

/**
 * The checks that pass with the same count when a cell that decides what they find is taken away, and that rest on no
 * other cell instead.
 */
export function restingOnNothing(workbook: WorkbookSnapshot): readonly RestsOnNothing[] {
  const usual = outcomesOf(workbook);
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.values()].flatMap((cell): readonly RestsOnNothing[] => {
      const at = { sheet: sheet.name, cell: cell.address };
      const sensitive = sensitiveChecks(workbook, usual, at, cell);
      if (sensitive.size === 0) return [];
      const changed = withCell(workbook, at, null);
      const blank = outcomesOf(changed);
      const [whole, blanked] = [
        { workbook, outcomes: usual },
        { workbook: changed, outcomes: blank },
      ];
      return [...sensitive].flatMap((key): readonly RestsOnNothing[] => {
        const [before, after] = [usual.get(key), blank.get(key)];
        if (before === undefined || after === undefined) return [];
        const isPass = after.receipt.status === 'pass' && after.receipt.count >= before.receipt.count;
        return isPass && !hasSubstitute(whole, blanked, at, cell.row, key)
          ? [{ at, check: key, before: before.receipt, after: after.receipt }]
          : [];
      });
    }),
  );
}
