import { isInside, parseAddress, type Place, type WorkbookSnapshot } from '../sheet';
import { referencesOf, type FormulaReferences } from './formula-references';

interface FormulaCell {
  readonly sheet: string;
  readonly address: string;
  readonly reads: FormulaReferences;
}

const SMALL_AREA = 256;

function keyOf(sheet: string, place: Place): string {
  return `${sheet}\u0000${String(place.row)},${String(place.column)}`;
}

/**
 * The formula cells whose values may change when the given cells do: all that read them, directly or through others.
 * Formulas whose inputs cannot be told from their text count as reading everything.
 * @param changed addresses by sheet name
 * @returns addresses by sheet name
 */
export function staleCells(
  workbook: WorkbookSnapshot,
  changed: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const readers = new Map<string, FormulaCell[]>();
  const wide: {
    readonly sheet: string;
    readonly area: FormulaReferences['references'][number]['area'];
    readonly cell: FormulaCell;
  }[] = [];
  const open: FormulaCell[] = [];
  for (const sheet of workbook.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula === null) continue;
      const formulaCell = { sheet: sheet.name, address: cell.address, reads: referencesOf(cell.formula) };
      if (formulaCell.reads.isOpen) open.push(formulaCell);
      for (const reference of formulaCell.reads.references) {
        const on = reference.sheet ?? sheet.name;
        const { top, left, bottom, right } = reference.area;
        if ((bottom - top + 1) * (right - left + 1) > SMALL_AREA) {
          wide.push({ sheet: on, area: reference.area, cell: formulaCell });
          continue;
        }
        for (let row = top; row <= bottom; row += 1) {
          for (let column = left; column <= right; column += 1) {
            const key = keyOf(on, { row, column });
            const known = readers.get(key);
            if (known === undefined) readers.set(key, [formulaCell]);
            else known.push(formulaCell);
          }
        }
      }
    }
  }

  const stale = new Map<string, Set<string>>();
  const queue: { readonly sheet: string; readonly address: string }[] = [];
  for (const [sheet, addresses] of changed) for (const address of addresses) queue.push({ sheet, address });
  const addAll = (cells: readonly FormulaCell[]): void => {
    for (const { sheet, address } of cells) {
      const known = stale.get(sheet) ?? new Set<string>();
      if (known.has(address)) continue;
      stale.set(sheet, known.add(address));
      queue.push({ sheet, address });
    }
  };
  if (queue.length > 0) addAll(open);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const place = parseAddress(next.address);
    if (place === null) continue;
    const { sheet } = next;
    addAll(readers.get(keyOf(sheet, place)) ?? []);
    addAll(
      wide.filter((entry) => entry.sheet === sheet && isInside(entry.area, place)).map((entry) => entry.cell),
    );
  }
  return stale;
}
