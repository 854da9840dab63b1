import { addressOf } from '../../../src/sheet';
import type { PagePlan } from './book';
import type { Piece } from './mark';

/** A sheet that is written row by row. */
export class Page implements PagePlan {
  readonly cells = new Map<string, readonly Piece[]>();
  readonly merges: string[] = [];
  row = 1;

  constructor(
    readonly name: string,
    /** Blank columns in front. */
    private readonly shift = 0,
  ) {}

  address(column: number, row = this.row): string {
    return addressOf({ row, column: column + this.shift });
  }

  put(column: number, ...pieces: readonly Piece[]): string {
    const address = this.address(column);
    if (pieces.length > 0) this.cells.set(address, pieces);
    return address;
  }

  /** A row of cells from the first column on; null leaves one blank. */
  line(...cells: readonly (Piece | readonly Piece[] | null)[]): void {
    for (const [i, cell] of cells.entries()) {
      if (cell === null) continue;
      if (typeof cell === 'string' || !Array.isArray(cell)) this.put(i + 1, cell as Piece);
      else this.put(i + 1, ...(cell as readonly Piece[]));
    }
    this.next();
  }

  /** Merges cells of the row being written. */
  merge(from: number, to: number): void {
    this.merges.push(`${this.address(from)}:${this.address(to)}`);
  }

  /** Merges a column from a row down to the one above. */
  mergeDown(column: number, from: number): void {
    if (from < this.row - 1)
      this.merges.push(`${this.address(column, from)}:${this.address(column, this.row - 1)}`);
  }

  next(rows = 1): void {
    this.row += rows;
  }
}
