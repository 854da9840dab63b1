import type { Finding } from '../checks';
import { readWholeFigure } from '../figures';
import { cellFigure, type Cell, type CellContent, type CellEdit, type SheetSnapshot } from '../sheet';

/** The text with one stretch replaced; null where what is to be replaced does not stand there exactly once. */
function replacedIn(
  text: string,
  stated: string,
  suggestion: string,
  from: number,
  to: number,
): string | null {
  const within = text.slice(from, to);
  const at = within.indexOf(stated);
  if (stated === '' || at < 0 || within.indexOf(stated, at + 1) >= 0) return null;
  return text.slice(0, from + at) + suggestion + text.slice(from + at + stated.length);
}

/** A suggested figure as the number that the cell holds; null where its unit is not the cell's. */
function numberFor(cell: Cell, suggestion: string): string | null {
  const [wanted, present] = [readWholeFigure(suggestion), cellFigure(cell, null)];
  if (wanted === null || present === null) return null;
  if (present.unit?.kind === 'percent')
    return wanted.unit?.kind === 'percent' ? wanted.value.div(100).toString() : null;
  return wanted.unit === null ? wanted.value.toString() : null;
}

function correctedContent(cell: Cell, finding: Finding, suggestion: string): CellContent | null {
  if (cell.value.kind === 'number') {
    const value = numberFor(cell, suggestion);
    return value === null ? null : { kind: 'number', value };
  }
  if (cell.value.kind !== 'text' || finding.stated === null) return null;
  const { text } = cell.value;
  const { start, end } = finding.at.span ?? { start: 0, end: text.length };
  const corrected = replacedIn(text, finding.stated, suggestion, start, end);
  return corrected === null ? null : { kind: 'text', text: corrected };
}

/**
 * The edit that a finding's suggestion asks for: the cell as it is with only the number replaced.
 * @returns null where there is no suggestion, the cell holds a formula or is locked, or the number is not there exactly once
 */
export function correctionEdit(sheet: SheetSnapshot, finding: Finding): CellEdit | null {
  const cell = sheet.cells.get(finding.at.cell);
  const { suggestion } = finding;
  if (cell === undefined || suggestion === null || cell.formula !== null) return null;
  if (sheet.isProtected && !sheet.unlocked.has(cell.address)) return null;
  const after = correctedContent(cell, finding, suggestion);
  return after === null
    ? null
    : { kind: 'cell', sheet: sheet.name, cell: cell.address, before: cell.value, after };
}
