/** A cell's place: row and column count from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** All cells from `top`/`left` to `bottom`/`right`, ends included, counted from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** A → 1, AA → 27; the letters must be A to Z. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function addressOf(place: Place): string {
  return `${columnLetters(place.column)}${String(place.row)}`;
}

/** The place of `B7` or `$B$7`; null for anything that is no address of a worksheet. */
export function parseAddress(address: string): Place | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address.trim());
  const [letters, digits] = [match?.[1], match?.[2]];
  if (letters === undefined || digits === undefined) return null;
  const place = { row: Number(digits), column: columnNumber(letters) };
  return place.row <= LAST_ROW && place.column <= LAST_COLUMN ? place : null;
}

/** The area of `B7:C9` or `B7`; null for anything else. */
export function parseArea(reference: string): Area | null {
  const [first = '', last = first, ...others] = reference.split(':');
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (from === null || to === null || others.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function areaText(area: Area): string {
  const from = addressOf({ row: area.top, column: area.left });
  const to = addressOf({ row: area.bottom, column: area.right });
  return from === to ? from : `${from}:${to}`;
}

export function isInside(area: Area, place: Place): boolean {
  return (
    place.row >= area.top &&
    place.row <= area.bottom &&
    place.column >= area.left &&
    place.column <= area.right
  );
}
