import { Decimal } from '../../../src/figures';
import {
  addressOf,
  parseAddress,
  parseArea,
  type Area,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/sheet';
import type { Claim } from './claim';
import type { Mark, Piece } from './mark';
import { show, type Num } from './num';

export interface PagePlan {
  readonly name: string;
  readonly cells: ReadonlyMap<string, readonly Piece[]>;
  readonly merges: readonly string[];
}

/** A cell of a sheet, as one text for sets. */
export type CellKey = `${string}!${string}`;

export interface GradeSaid {
  readonly place: CellKey;
  readonly total: Mark;
}

/** A workbook in which everything holds, with what it claims. */
export interface Book {
  readonly layout: string;
  readonly seed: number;
  readonly pages: readonly PagePlan[];
  readonly claims: readonly Claim[];
  readonly grades: readonly GradeSaid[];
}

/** What a mutant says otherwise. */
export interface Change {
  readonly values?: ReadonlyMap<Mark, Num>;
  /** Figures written as no figure should be: without their %, with a point too many. */
  readonly texts?: ReadonlyMap<Mark, string>;
  /** Whole cells; null takes one away. */
  readonly cells?: ReadonlyMap<CellKey, string | null>;
}

export function cellKey(sheet: string, cell: string): CellKey {
  return `${sheet}!${cell}`;
}

/** Where the figures of a book stand. */
export function placesOf(book: Book, marks: ReadonlySet<Mark>): ReadonlySet<CellKey> {
  const places = new Set<CellKey>();
  for (const page of book.pages)
    for (const [cell, pieces] of page.cells)
      if (pieces.some((piece) => typeof piece !== 'string' && marks.has(piece)))
        places.add(cellKey(page.name, cell));
  return places;
}

/** The only figure of a cell that holds nothing else; null for texts. */
function onlyMark(pieces: readonly Piece[]): Mark | null {
  const [mark, ...others] = pieces;
  return mark === undefined || typeof mark === 'string' || others.length > 0 ? null : mark;
}

/** 1234567.8 as 1,234,567.8. */
function grouped(text: string): string {
  const [whole = '', part] = text.split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return part === undefined ? groups : `${groups}.${part}`;
}

function written(mark: Mark, change: Change): string {
  const value = change.values?.get(mark) ?? mark.value;
  return change.texts?.get(mark) ?? `${mark.grouped ? grouped(show(value)) : show(value)}${mark.suffix}`;
}

function contentOf(pieces: readonly Piece[], change: Change): Pick<Cell, 'value' | 'text' | 'format'> {
  const mark = onlyMark(pieces);
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : written(piece, change))).join('');
  if (mark === null || mark.stored === 'text' || change.texts?.has(mark) === true)
    return { value: { kind: 'text', text }, text, format: 'General' };
  const value = change.values?.get(mark) ?? mark.value;
  const number = new Decimal(show(value));
  if (mark.stored === 'percent') {
    const format = value.decimals === 0 ? '0%' : `0.${'0'.repeat(value.decimals)}%`;
    return { value: { kind: 'number', value: number.div(100) }, text: `${show(value)}%`, format };
  }
  return { value: { kind: 'number', value: number }, text: number.toString(), format: 'General' };
}

function sheetOf(page: PagePlan, change: Change): SheetSnapshot {
  const cells = new Map<string, Cell>();
  for (const [address, pieces] of page.cells) {
    const place = parseAddress(address);
    if (place === null || addressOf(place) !== address) throw new RangeError(`no address: ${address}`);
    const replaced = change.cells?.get(cellKey(page.name, address));
    if (replaced === null) continue;
    const content = contentOf(replaced === undefined ? pieces : [replaced], change);
    cells.set(address, { ...place, address, formula: null, ...content });
  }
  return {
    name: page.name,
    hidden: false,
    cells,
    merges: page.merges.map(parseArea).filter((area): area is Area => area !== null),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    unlocked: new Set(),
  };
}

/** A book as it is read, with a change or as it is. */
export function snapshotOf(book: Book, change: Change = {}): WorkbookSnapshot {
  return {
    file: `${book.layout}.xlsx`,
    sheets: book.pages.map((page) => sheetOf(page, change)),
    record: null,
  };
}

/** The sentences of a book that a change touches, as the change has them. */
export function textOf(book: Book, change: Change): string {
  const isChanged = (piece: Piece): boolean =>
    typeof piece !== 'string' && (change.values?.has(piece) === true || change.texts?.has(piece) === true);
  return book.pages
    .flatMap((page) => [...page.cells.values()])
    .filter((pieces) => pieces.some(isChanged))
    .map((pieces) => {
      const marked = pieces.map((piece) =>
        typeof piece === 'string'
          ? piece
          : isChanged(piece)
            ? `【${written(piece, change)}】`
            : written(piece, change),
      );
      return marked
        .join('')
        .split(/(?<=[。\n])/u)
        .filter((sentence) => sentence.includes('【'))
        .join('')
        .trim();
    })
    .join(' | ');
}
