import type { SheetCell } from '../sheet';
import { MARK_FILLS } from './mark-xml';
import { appendInside, outlineOf, prefixOf, withAttribute, type OutlineElement } from './outline';
import { success, type Result } from './problem';
import { applySplices, type Splice } from './splice';

type SheetStyle = SheetCell['style'];

export interface StyleAdditions {
  /** Differential formats for marks, as XML. */
  readonly dxfs: readonly ((prefix: string) => string)[];
  /** Whether a sheet of ours needs its styles. */
  readonly sheetStyles: boolean;
}

export interface StyledPart {
  readonly xml: string;
  /** Index of the first added differential format. */
  readonly firstDxf: number;
  /** Index of the cell style for each style of a sheet of ours. */
  readonly sheetStyles: Readonly<Record<SheetStyle, number>>;
}

export const MINIMAL_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** Where a collection has to stand: before the first of these that is there. */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  fonts: [
    'fills',
    'borders',
    'cellStyleXfs',
    'cellXfs',
    'cellStyles',
    'dxfs',
    'tableStyles',
    'colors',
    'extLst',
  ],
  fills: ['borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'],
  cellXfs: ['cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'],
  dxfs: ['tableStyles', 'colors', 'extLst'],
};

/** Adds differential formats and cell styles to styles.xml; what is there keeps its index. */
export function addStyles(part: string, xml: string, additions: StyleAdditions): Result<StyledPart> {
  const read = outlineOf(part, xml);
  if (!read.ok) return read;
  const outline = read.value;
  const prefix = prefixOf(outline);
  const splices: Splice[] = [];

  function append(collection: string, items: readonly string[]): number {
    const element: OutlineElement | undefined = outline.children.find((child) => child.local === collection);
    const count = element?.childCount ?? 0;
    if (items.length === 0) return count;
    const content = items.join('');
    if (element === undefined) {
      const next = outline.children.find((child) => BEHIND[collection]?.includes(child.local));
      const at = next?.tag.start ?? outline.root.contentEnd;
      const text = `<${prefix}${collection} count="${String(items.length)}">${content}</${prefix}${collection}>`;
      splices.push({ start: at, end: at, text });
      return 0;
    }
    const { tag } = element;
    const total = String(count + items.length);
    const opening = withAttribute(xml.slice(tag.start, tag.end), 'count', tag.attributes['count'], total);
    if (tag.isSelfClosing) {
      const splice = appendInside(xml, element, content);
      splices.push({
        ...splice,
        text: splice.text.replace(`count="${tag.attributes['count'] ?? ''}"`, `count="${total}"`),
      });
    } else {
      splices.push({ start: tag.start, end: tag.end, text: opening }, appendInside(xml, element, content));
    }
    return count;
  }

  const firstDxf = append(
    'dxfs',
    additions.dxfs.map((dxf) => dxf(prefix)),
  );
  let firstXf = 0;
  if (additions.sheetStyles) {
    const font = append('fonts', [
      `<${prefix}font><${prefix}b/><${prefix}sz val="14"/><${prefix}name val="宋体"/></${prefix}font>`,
      `<${prefix}font><${prefix}b/><${prefix}sz val="11"/><${prefix}name val="宋体"/></${prefix}font>`,
    ]);
    const solid = (color: string): string =>
      `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${color}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
    const fill = append('fills', [solid('FFDDEBF7'), solid(MARK_FILLS.error), solid(MARK_FILLS.warning)]);
    const wrap = `<${prefix}alignment vertical="top" wrapText="1"/>`;
    const xf = (fontId: number, fillId: number, alignment = ''): string =>
      `<${prefix}xf numFmtId="0" fontId="${String(fontId)}" fillId="${String(fillId)}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${alignment}</${prefix}xf>`;
    firstXf = append('cellXfs', [
      xf(0, 0),
      xf(font, 0),
      xf(font + 1, fill, wrap),
      xf(0, 0, wrap),
      xf(0, fill + 1, wrap),
      xf(0, fill + 2, wrap),
    ]);
  }
  return success({
    xml: applySplices(xml, splices),
    firstDxf,
    sheetStyles: {
      plain: firstXf,
      title: firstXf + 1,
      header: firstXf + 2,
      wrapped: firstXf + 3,
      error: firstXf + 4,
      warning: firstXf + 5,
    },
  });
}
