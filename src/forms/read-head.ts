import { unitNamed, type Unit } from '../figures';
import { findOperand } from '../indicators';
import { anchorOf, mergeAt, type Cell, type SheetSnapshot } from '../sheet';
import type { HeadEntry } from './form';
import { tight } from './labels';
import { statedCell } from './stated-cell';

const MAX_LABEL = 24;

function unitInLabel(label: string): Unit | null {
  const name = /[（(]([^（）()]+)[）)]$/u.exec(tight(label))?.[1];
  return name === undefined ? null : unitNamed(name);
}

/**
 * The head block: labels of known operands with the figure right of them. The value is the next cell of the row unless
 * that is a label itself; a blank value keeps its place.
 */
export function readHead(
  sheet: SheetSnapshot,
  rows: readonly (readonly Cell[])[],
  money: Unit | null,
): readonly HeadEntry[] {
  return rows.flatMap((cells) =>
    cells.flatMap((cell, i): readonly HeadEntry[] => {
      if (cell.value.kind !== 'text' || cell.text.length > MAX_LABEL) return [];
      const operand = findOperand(cell.text);
      if (operand === null) return [];
      const next = cells[i + 1];
      const isValue =
        next !== undefined &&
        (next.value.kind !== 'text' || (next.text.length <= MAX_LABEL && findOperand(next.text) === null));
      const column = isValue ? next.column : (mergeAt(sheet, cell)?.right ?? cell.column) + 1;
      const unit = unitInLabel(cell.text) ?? (operand.unit === 'money' ? money : null);
      const value = statedCell(sheet, anchorOf(sheet, { row: cell.row, column }), unit);
      return [{ label: tight(cell.text), operand: operand.id, value }];
    }),
  );
}
