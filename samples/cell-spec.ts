/** How a cell of a sample looks. */
export type SampleStyle =
  'title' | 'plain' | 'label' | 'header' | 'number' | 'long-number' | 'prose' | 'centre';

/** One cell of a sample sheet; `formula` goes with its value, which is cached. */
export interface CellSpec {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  readonly formula?: string;
  readonly style: SampleStyle;
  /** Merged down to and including this row and column. */
  readonly to?: { readonly row: number; readonly column: number };
}

export interface SheetSpec {
  readonly name: string;
  readonly cells: readonly CellSpec[];
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  /** Heights in points by row. */
  readonly heights: ReadonlyMap<number, number>;
}
