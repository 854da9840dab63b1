import { addressOf, parseAddress, type Place } from '../sheet';
import { success, type Result } from './problem';
import { scanXml, type XmlTag } from './xml';

export interface CellLayout extends Place {
  readonly tag: XmlTag;
  /** Offset behind the whole element. */
  readonly end: number;
  readonly hasFormula: boolean;
  /** The `v` element: dropped when what it caches is stale. */
  readonly cached: { readonly start: number; readonly end: number } | null;
}

export interface RowLayout {
  readonly row: number;
  readonly tag: XmlTag;
  /** Offset of `</row>`; behind the tag for a self-closing row. */
  readonly contentEnd: number;
}

export interface ChildLayout {
  readonly local: string;
  readonly start: number;
  readonly end: number;
  readonly tag: XmlTag;
}

/** Where the pieces of a worksheet part stand, in offsets of its text. */
export interface SheetLayout {
  readonly root: XmlTag;
  readonly rootEnd: number;
  readonly sheetData: { readonly tag: XmlTag; readonly contentEnd: number } | null;
  readonly rows: ReadonlyMap<number, RowLayout>;
  readonly cells: ReadonlyMap<string, CellLayout>;
  /** Elements right under the root, in order. */
  readonly children: readonly ChildLayout[];
  /** Style index by column, from `col` elements. */
  readonly columnStyles: ReadonlyMap<number, string>;
  readonly highestPriority: number;
}

const MAX_STYLED_COLUMNS = 16_384;

export function layoutSheet(part: string, xml: string): Result<SheetLayout> {
  const rows = new Map<number, RowLayout>();
  const cells = new Map<string, CellLayout>();
  const children: ChildLayout[] = [];
  const columnStyles = new Map<number, string>();
  const tags: XmlTag[] = [];
  let root: XmlTag | null = null;
  let rootEnd = xml.length;
  let sheetData: SheetLayout['sheetData'] = null;
  let row = 0;
  let column = 0;
  let hasFormula = false;
  let cached: CellLayout['cached'] = null;
  let highestPriority = 0;

  function openColumn(tag: XmlTag): void {
    const style = tag.attributes['style'];
    if (style === undefined) return;
    const last = Math.min(Number(tag.attributes['max']), MAX_STYLED_COLUMNS);
    for (let c = Number(tag.attributes['min']); c <= last; c += 1) columnStyles.set(c, style);
  }

  const scanned = scanXml(part, xml, {
    open: (tag) => {
      tags.push(tag);
      root ??= tag;
      if (tag.local === 'row') {
        row = Number(tag.attributes['r'] ?? row + 1);
        column = 0;
      } else if (tag.local === 'c') {
        column = parseAddress(tag.attributes['r'] ?? '')?.column ?? column + 1;
        hasFormula = false;
        cached = null;
      } else if (tag.local === 'f') hasFormula = true;
      else if (tag.local === 'col') openColumn(tag);
      else if (tag.local === 'cfRule')
        highestPriority = Math.max(highestPriority, Number(tag.attributes['priority'] ?? 0));
    },
    close: (end) => {
      const tag = tags.pop();
      if (tag === undefined) return;
      if (end.local === 'c') {
        cells.set(addressOf({ row, column }), { row, column, tag, end: end.end, hasFormula, cached });
      } else if (end.local === 'v') cached = { start: tag.start, end: end.end };
      else if (end.local === 'row') rows.set(row, { row, tag, contentEnd: end.start });
      else if (end.local === 'sheetData') sheetData = { tag, contentEnd: end.start };
      if (end.depth === 1) children.push({ local: end.local, start: tag.start, end: end.end, tag });
      if (end.depth === 0) rootEnd = end.start;
    },
  });
  if (!scanned.ok) return scanned;
  // scanXml succeeds only for a document with a root element.
  const rootTag = root as XmlTag | null;
  if (rootTag === null) return { ok: false, problem: { code: 'bad-xml', detail: part } };
  return success({ root: rootTag, rootEnd, sheetData, rows, cells, children, columnStyles, highestPriority });
}
