import { effectiveScore, type ScoredForm, type ScoreOptions } from '../scoring';
import { BLANK, isBlank, type CellContent, type CellEdit, type SheetSnapshot } from '../sheet';

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
    otherCells: readonly string[] = [],
  ): void => {
    const cell = address === null ? undefined : sheet.cells.get(address);
    if (address === null || after === null || cell?.formula != null) return;
    if (!options.overwrite && !isBlank(cell ?? null)) return;
    const before = cell?.value ?? BLANK;
    const holds =
      before.kind === 'number' ? before.value.toString() : before.kind === 'text' ? before.text : null;
    const wants = after.kind === 'number' ? after.value : after.kind === 'text' ? after.text : null;
    if (holds !== null && holds === wants) return;
    const edit: CellEdit = { kind: 'cell', sheet: sheet.name, cell: address, before, after };
    edits.push(otherCells.length === 0 ? edit : { ...edit, otherCells });
  };
  for (const row of scored.rows) {
    const score = row.due === null ? null : effectiveScore(row, options);
    propose(row.cell, score === null ? null : { kind: 'number', value: score.toString() });
  }
  for (const total of scored.totals) {
    propose(
      total.cell,
      total.score === null ? null : { kind: 'number', value: total.score.toString() },
      total.otherCells,
    );
  }
  if (scored.grade?.grade != null) propose(scored.grade.cell, { kind: 'text', text: scored.grade.grade });
  return edits;
}
