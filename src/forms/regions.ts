import { rowsOf, type Cell, type SheetSnapshot } from '../sheet';
import { titleKind, type TitleKind } from './titles';

/** The rows of a sheet that belong to one title. */
export interface Region {
  readonly file: string;
  /** Which form of the sheet it is, from 1. */
  readonly number: number;
  readonly sheet: SheetSnapshot;
  /** null: the sheet has no title that we know. */
  readonly title: { readonly text: string; readonly kind: TitleKind; readonly row: number } | null;
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
}

type Title = NonNullable<Region['title']>;

/** Two titles this close are one: 附件 line, title, sub-title. */
const TITLE_LINES = 3;
/** Beside a title stand at most its attachment number and the unit of money. */
const MAX_BESIDE_TITLE = 2;

function titleIn(cells: readonly Cell[]): Title | null {
  if (cells.length > 1 + MAX_BESIDE_TITLE) return null;
  for (const cell of cells) {
    const kind = titleKind(cell);
    if (kind !== null) return { text: cell.text, kind, row: cell.row };
  }
  return null;
}

/** Of titles right below each other the last one counts, unless only an earlier one names its kind. */
function joined(titles: readonly Title[]): readonly Title[] {
  const kept: Title[] = [];
  for (const title of titles) {
    const previous = kept.at(-1);
    if (previous === undefined || title.row - previous.row > TITLE_LINES) kept.push(title);
    else if (title.kind !== 'scored' || previous.kind === 'scored') kept[kept.length - 1] = title;
  }
  return kept;
}

/** Whether rows hold a table or a block of figures, not only words: a title within a report names an annex. */
function hasFigures(rows: readonly (readonly Cell[])[]): boolean {
  return rows.some((cells) => cells.length >= 3);
}

/** The forms of a sheet, one under the other: each from its title to the next one. */
export function regionsOf(file: string, sheet: SheetSnapshot): readonly Region[] {
  const rows = rowsOf(sheet);
  const numbers = [...rows.keys()];
  const within = (from: number, to: number): ReadonlyMap<number, readonly Cell[]> =>
    new Map([...rows].filter(([row]) => row >= from && row < to));
  const titles = joined([...rows.values()].flatMap((cells) => titleIn(cells) ?? []));
  const real = titles.filter((title, i) => {
    if (titles[i - 1]?.kind !== 'report') return true;
    const end = titles[i + 1]?.row ?? Infinity;
    return title.kind === 'report' || hasFigures([...within(title.row + 1, end).values()]);
  });
  if (real.length === 0) return numbers.length === 0 ? [] : [{ file, number: 1, sheet, title: null, rows }];
  return real.map((title, i) => {
    const below = within(title.row, real[i + 1]?.row ?? Infinity);
    return { file, number: i + 1, sheet, title, rows: below };
  });
}
