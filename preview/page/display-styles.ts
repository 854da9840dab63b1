import { strFromU8, unzipSync } from 'fflate';

/** How a cell looks in the grid, in the grid's own words. */
export interface DisplayStyle {
  bl?: 0 | 1;
  fs?: number;
  ht?: 1 | 2 | 3;
  vt?: 1 | 2 | 3;
  tb?: 1 | 2 | 3;
  bg?: { rgb: string };
  bd?: Record<string, { s: number; cl: { rgb: string } }>;
  n?: { pattern: string };
}

/** What a sheet looks like: read for display only, never written. */
export interface SheetDisplay {
  readonly styles: ReadonlyMap<string, DisplayStyle>;
  /** Pixels by column and row, counted from 1. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
}

const HORIZONTAL: Readonly<Record<string, 1 | 2 | 3>> = { left: 1, center: 2, right: 3 };
const VERTICAL: Readonly<Record<string, 1 | 2 | 3>> = { top: 1, center: 2, bottom: 3 };
const SIDES: Readonly<Record<string, string>> = { top: 't', bottom: 'b', left: 'l', right: 'r' };
const PIXELS_PER_CHARACTER = 7.5;
const PIXELS_PER_POINT = 4 / 3;

function elements(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function colour(element: Element | undefined): string | null {
  const rgb = element?.getAttribute('rgb');
  return rgb == null ? null : `#${rgb.slice(-6)}`;
}

function stylesOf(xml: Document): readonly DisplayStyle[] {
  const list = (name: string): readonly Element[] => [...(elements(xml, name)[0]?.children ?? [])];
  const [fonts, fills, borders] = [list('fonts'), list('fills'), list('borders')];
  return list('cellXfs').map((xf) => {
    const style: DisplayStyle = {};
    const at = (attribute: string): number => Number(xf.getAttribute(attribute) ?? 0);
    const font = fonts[at('fontId')];
    if (font !== undefined && elements(font, 'b').length > 0) style.bl = 1;
    const size = font === undefined ? null : elements(font, 'sz')[0]?.getAttribute('val');
    if (size != null) style.fs = Number(size);
    const fill = fills[at('fillId')];
    const background = fill === undefined ? null : colour(elements(fill, 'fgColor')[0]);
    if (background !== null) style.bg = { rgb: background };
    const border = [...(borders[at('borderId')]?.children ?? [])].flatMap((side) => {
      const key = SIDES[side.localName];
      return key === undefined || side.getAttribute('style') === null
        ? []
        : [[key, { s: 1, cl: { rgb: '#000000' } }] as const];
    });
    if (border.length > 0) style.bd = Object.fromEntries(border);
    const alignment = elements(xf, 'alignment')[0];
    const horizontal = HORIZONTAL[alignment?.getAttribute('horizontal') ?? ''];
    const vertical = VERTICAL[alignment?.getAttribute('vertical') ?? ''];
    if (horizontal !== undefined) style.ht = horizontal;
    if (vertical !== undefined) style.vt = vertical;
    if (alignment?.getAttribute('wrapText') === '1') style.tb = 3;
    return style;
  });
}

function displayOf(sheet: Document, styles: readonly DisplayStyle[]): SheetDisplay {
  const widths = new Map<number, number>();
  for (const column of elements(sheet, 'col')) {
    const last = Math.min(Number(column.getAttribute('max')), 200);
    for (let c = Number(column.getAttribute('min')); c <= last; c += 1) {
      widths.set(c, Math.round(Number(column.getAttribute('width')) * PIXELS_PER_CHARACTER));
    }
  }
  const heights = new Map<number, number>();
  for (const row of elements(sheet, 'row')) {
    const height = row.getAttribute('ht');
    if (height !== null)
      heights.set(Number(row.getAttribute('r')), Math.round(Number(height) * PIXELS_PER_POINT));
  }
  const cells = elements(sheet, 'c').flatMap((cell): readonly (readonly [string, DisplayStyle])[] => {
    const style = styles[Number(cell.getAttribute('s') ?? 0)];
    const address = cell.getAttribute('r');
    return style === undefined || address === null ? [] : [[address, style]];
  });
  return { styles: new Map(cells), widths, heights };
}

/** Looks of all sheets by name; empty where a file keeps them in a way this simple reader does not know. */
export function readDisplay(bytes: Uint8Array): ReadonlyMap<string, SheetDisplay> {
  const files = unzipSync(bytes);
  const parse = (part: string): Document =>
    new DOMParser().parseFromString(strFromU8(files[part] ?? new Uint8Array()), 'application/xml');
  const styles = stylesOf(parse('xl/styles.xml'));
  const targets = new Map(
    elements(parse('xl/_rels/workbook.xml.rels'), 'Relationship').map((each) => [
      each.getAttribute('Id'),
      each.getAttribute('Target') ?? '',
    ]),
  );
  const sheets = elements(parse('xl/workbook.xml'), 'sheet').map((sheet): readonly [string, SheetDisplay] => {
    const id = [...sheet.attributes].find((attribute) => attribute.localName === 'id')?.value ?? '';
    const target = targets.get(id) ?? '';
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return [sheet.getAttribute('name') ?? '', displayOf(parse(part), styles)];
  });
  return new Map(sheets);
}
