import { addressOf, parseAddress } from '../../src';

export interface BlockCell<T> {
  readonly cell: string;
  readonly item: T;
}

/** Cells of one column without a gap: they travel as one range. */
export interface Block<T> {
  readonly address: string;
  readonly cells: readonly BlockCell<T>[];
}

/** Groups cells of one sheet into as few column blocks as their places allow. Addresses that are none are misuse. */
export function blocksOf<T>(items: readonly T[], cellOf: (item: T) => string): readonly Block<T>[] {
  const placed = items.map((item) => {
    const place = parseAddress(cellOf(item));
    if (place === null) throw new RangeError(`blocksOf: no address: ${cellOf(item)}`);
    return { item, place, cell: addressOf(place) };
  });
  placed.sort((a, b) => a.place.column - b.place.column || a.place.row - b.place.row);
  const blocks: { cells: BlockCell<T>[]; column: number; last: number }[] = [];
  for (const { item, place, cell } of placed) {
    const block = blocks.at(-1);
    if (block?.column === place.column && block.last === place.row - 1) {
      block.cells.push({ cell, item });
      block.last = place.row;
    } else {
      blocks.push({ cells: [{ cell, item }], column: place.column, last: place.row });
    }
  }
  return blocks.map(({ cells }) => {
    const [first, last] = [cells[0]?.cell ?? '', cells.at(-1)?.cell ?? ''];
    return { address: first === last ? first : `${first}:${last}`, cells };
  });
}
