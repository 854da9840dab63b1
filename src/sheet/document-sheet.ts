import { addressOf } from './address';
import type { Cell, SheetSnapshot } from './snapshot';

/**
 * A document as a sheet, so that it is read like any other prose: a paragraph a row in column A, the cells of a table side by
 * side. It belongs to no workbook and is never written.
 * @param name what findings call it
 */
export function documentSheet(name: string, paragraphs: readonly (readonly string[])[]): SheetSnapshot {
  const cells = paragraphs.flatMap((texts, i) =>
    texts.flatMap((text, j): readonly Cell[] => {
      const place = { row: i + 1, column: j + 1 };
      return text.trim() === ''
        ? []
        : [
            {
              ...place,
              address: addressOf(place),
              value: { kind: 'text', text },
              text,
              formula: null,
              format: '@',
            },
          ];
    }),
  );
  return {
    name,
    hidden: false,
    cells: new Map(cells.map((cell) => [cell.address, cell])),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    unlocked: new Set(),
    isDocument: true,
  };
}
