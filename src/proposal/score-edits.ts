import { statedGrade, withGradeTicked } from '../forms';
import {
  effectiveScore,
  isUnofficial,
  type RowScore,
  type ScoredForm,
  type ScoreOptions,
  type TotalScore,
} from '../scoring';
import {
  addressOf,
  BLANK,
  isBlank,
  parseAddress,
  type Cell,
  type CellContent,
  type CellEdit,
  type SheetSnapshot,
} from '../sheet';

/** Addresses in order as ranges where they lie below each other: H5:H8,H10. */
function rangesOf(cells: readonly string[]): string {
  const places = cells.flatMap((cell) => parseAddress(cell) ?? []);
  const areas: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of places) {
    const latest = areas.at(-1);
    if (latest?.column === column && latest.last === row - 1) latest.last = row;
    else areas.push({ column, first: row, last: row });
  }
  return areas
    .map(({ column, first, last }) => {
      const [from, to] = [addressOf({ row: first, column }), addressOf({ row: last, column })];
      return first === last ? from : `${from}:${to}`;
    })
    .join(',');
}

function totalContent({ score, parts }: TotalScore, { formulas }: ScoreOptions): CellContent | null {
  if (score === null) return null;
  const cached = score.toString();
  if (formulas !== true || parts.length === 0) return { kind: 'number', value: cached };
  return { kind: 'formula', formula: `SUM(${rangesOf(parts)})`, cached };
}

function textOf(cell: Cell | undefined): string {
  return cell?.value.kind === 'text' ? cell.value.text : '';
}

function isHeld(scored: ScoredForm, row: RowScore): boolean {
  return !scored.isConfirmed && isUnofficial(row);
}

/** Rows that are not written before a person has agreed to the rules they are measured by; sums wait for them too. */
export function heldRows(scored: ScoredForm, options: ScoreOptions): readonly RowScore[] {
  return scored.rows.filter(
    (row) => isHeld(scored, row) && row.due !== null && (options.overwrite || row.previous === null),
  );
}

/**
 * The edits that fill a form's scores, sub-totals, total and grade. What is there stays unless it is to be overwritten;
 * cells with a formula are left to the template.
 */
export function scoreEdits(
  sheet: SheetSnapshot,
  scored: ScoredForm,
  options: ScoreOptions,
): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  const propose = (
    address: string | null,
    after: CellContent | null,
    {
      otherCells = [],
      isOpen = false,
    }: { readonly otherCells?: readonly string[]; readonly isOpen?: boolean } = {},
  ): void => {
    const cell = address === null ? undefined : sheet.cells.get(address);
    if (address === null || after === null || cell?.formula != null) return;
    if (!options.overwrite && !isOpen && !isBlank(cell ?? null)) return;
    const before = cell?.value ?? BLANK;
    const holds =
      before.kind === 'number' ? before.value.toString() : before.kind === 'text' ? before.text : null;
    const wants = after.kind === 'number' ? after.value : after.kind === 'text' ? after.text : null;
    if (holds !== null && holds === wants) return;
    const edit: CellEdit = { kind: 'cell', sheet: sheet.name, cell: address, before, after };
    edits.push(otherCells.length === 0 ? edit : { ...edit, otherCells });
  };
  for (const row of scored.rows) {
    const score = row.due === null || isHeld(scored, row) ? null : effectiveScore(row, options);
    propose(row.cell, score === null ? null : { kind: 'number', value: score.toString() });
  }
  if (heldRows(scored, options).length > 0) return edits;
  for (const total of scored.totals) {
    propose(total.cell, totalContent(total, options), { otherCells: total.otherCells });
  }
  const { grade } = scored;
  if (grade?.grade != null) {
    const text = textOf(sheet.cells.get(grade.cell));
    const ticked = withGradeTicked(text, grade.grade);
    propose(grade.cell, { kind: 'text', text: ticked ?? grade.grade }, { isOpen: statedGrade(text) === '' });
  }
  return edits;
}
