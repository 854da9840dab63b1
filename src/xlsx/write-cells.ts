import { addressOf, areaText, parseArea, type CellContent, type Place } from '../sheet';
import type { CellLayout, RowLayout, SheetLayout } from './sheet-layout';
import type { Splice } from './splice';
import { encodeXstring, escapeXml, type XmlTag } from './xml';

function attributesText(attributes: readonly (readonly [string, string])[]): string {
  return attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
}

function prefixOf(tag: XmlTag): string {
  return tag.prefix === '' ? '' : `${tag.prefix}:`;
}

/** The element of a cell: its attributes kept but for those that belong to the old value. */
export function cellXml(
  prefix: string,
  attributes: readonly (readonly [string, string])[],
  content: CellContent,
): string {
  const kept = attributes.filter(([name]) => !['t', 'cm', 'vm'].includes(name));
  const name = `${prefix}c`;
  switch (content.kind) {
    case 'blank':
      return `<${name}${attributesText(kept)}/>`;
    case 'number':
      return `<${name}${attributesText(kept)}><${prefix}v>${escapeXml(content.value)}</${prefix}v></${name}>`;
    case 'text':
      return (
        `<${name}${attributesText([...kept, ['t', 'inlineStr']])}><${prefix}is>` +
        `<${prefix}t xml:space="preserve">${escapeXml(encodeXstring(content.text))}</${prefix}t></${prefix}is></${name}>`
      );
    case 'formula': {
      const isNumber = content.cached !== '' && Number.isFinite(Number(content.cached));
      const typed: readonly (readonly [string, string])[] = isNumber ? kept : [...kept, ['t', 'str']];
      return (
        `<${name}${attributesText(typed)}><${prefix}f>${escapeXml(content.formula)}</${prefix}f>` +
        `<${prefix}v>${escapeXml(content.cached)}</${prefix}v></${name}>`
      );
    }
  }
}

function styleForNew(
  layout: SheetLayout,
  row: RowLayout | undefined,
  place: Place,
): readonly (readonly [string, string])[] {
  const rowStyle = row?.tag.attributes['customFormat'] === '1' ? row.tag.attributes['s'] : undefined;
  const style = rowStyle ?? layout.columnStyles.get(place.column);
  const address: readonly [string, string] = ['r', addressOf(place)];
  return style === undefined ? [address] : [address, ['s', style]];
}

function startTag(xml: string, tag: XmlTag): string {
  const raw = xml.slice(tag.start, tag.end);
  return tag.isSelfClosing ? `${raw.slice(0, raw.lastIndexOf('/')).trimEnd()}>` : raw;
}

interface NewCell {
  readonly place: Place;
  readonly xml: string;
}

function insertIntoRow(
  xml: string,
  row: RowLayout,
  existing: readonly CellLayout[],
  cells: readonly NewCell[],
): readonly Splice[] {
  if (row.tag.isSelfClosing) {
    const name = `${prefixOf(row.tag)}row`;
    const content = cells.map((cell) => cell.xml).join('');
    return [
      { start: row.tag.start, end: row.tag.end, text: `${startTag(xml, row.tag)}${content}</${name}>` },
    ];
  }
  return cells.map(({ place, xml: text }) => {
    const next = existing.find((cell) => cell.column > place.column);
    const at = next?.tag.start ?? row.contentEnd;
    return { start: at, end: at, text };
  });
}

function insertRows(layout: SheetLayout, byRow: ReadonlyMap<number, readonly NewCell[]>): readonly Splice[] {
  const prefix = prefixOf(layout.root);
  const data = layout.sheetData;
  const rowXml = ([row, cells]: readonly [number, readonly NewCell[]]): string =>
    `<${prefix}row r="${String(row)}">${cells.map((cell) => cell.xml).join('')}</${prefix}row>`;
  if (data === null || data.tag.isSelfClosing) {
    const content = [...byRow].map(rowXml).join('');
    const whole = `<${prefix}sheetData>${content}</${prefix}sheetData>`;
    if (data !== null) return [{ start: data.tag.start, end: data.tag.end, text: whole }];
    return [{ start: layout.rootEnd, end: layout.rootEnd, text: whole }];
  }
  const existing = [...layout.rows.values()].sort((a, b) => a.row - b.row);
  return [...byRow].map((entry) => {
    const next = existing.find((row) => row.row > entry[0]);
    const at = next?.tag.start ?? data.contentEnd;
    return { start: at, end: at, text: rowXml(entry) };
  });
}

/** `dimension` tells readers how far a sheet reaches; it grows with the cells that are added. */
function growDimension(xml: string, layout: SheetLayout, places: readonly Place[]): readonly Splice[] {
  const child = layout.children.find(({ local }) => local === 'dimension');
  const area = parseArea(child?.tag.attributes['ref'] ?? '');
  if (child === undefined || area === null || places.length === 0) return [];
  const grown = {
    top: Math.min(area.top, ...places.map((place) => place.row)),
    left: Math.min(area.left, ...places.map((place) => place.column)),
    bottom: Math.max(area.bottom, ...places.map((place) => place.row)),
    right: Math.max(area.right, ...places.map((place) => place.column)),
  };
  const reference = areaText(grown);
  if (reference === areaText(area)) return [];
  const raw = xml.slice(child.start, child.end);
  const at = raw.indexOf(child.tag.attributes['ref'] ?? '');
  const start = child.start + at;
  return [{ start, end: start + (child.tag.attributes['ref'] ?? '').length, text: reference }];
}

/** The attributes with the style of another cell, where the content asks for it. */
function withStyle(
  layout: SheetLayout,
  attributes: readonly (readonly [string, string])[],
  content: CellContent,
): readonly (readonly [string, string])[] {
  const other = content.kind === 'number' ? content.styleOf : undefined;
  const style = other === undefined ? undefined : layout.cells.get(other)?.tag.attributes['s'];
  return style === undefined ? attributes : [...attributes.filter(([name]) => name !== 's'), ['s', style]];
}

/** Splices that put contents into cells, creating cells and rows that are missing. */
export function cellSplices(
  xml: string,
  layout: SheetLayout,
  contents: ReadonlyMap<string, { readonly place: Place; readonly content: CellContent }>,
): readonly Splice[] {
  const splices: Splice[] = [];
  const missing: NewCell[] = [];
  for (const [address, { place, content }] of contents) {
    const existing: CellLayout | undefined = layout.cells.get(address);
    if (existing !== undefined) {
      const attributes = withStyle(layout, Object.entries(existing.tag.attributes), content);
      const text = cellXml(prefixOf(existing.tag), attributes, content);
      splices.push({ start: existing.tag.start, end: existing.end, text });
    } else if (content.kind !== 'blank') {
      const own = styleForNew(layout, layout.rows.get(place.row), place);
      const attributes = withStyle(layout, own, content);
      missing.push({ place, xml: cellXml(prefixOf(layout.root), attributes, content) });
    }
  }
  missing.sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
  const byRow = new Map<number, NewCell[]>();
  for (const cell of missing) byRow.set(cell.place.row, [...(byRow.get(cell.place.row) ?? []), cell]);
  const newRows = new Map([...byRow].filter(([row]) => !layout.rows.has(row)));
  const existingByRow = new Map<number, CellLayout[]>();
  for (const cell of layout.cells.values()) {
    if (byRow.has(cell.row)) existingByRow.set(cell.row, [...(existingByRow.get(cell.row) ?? []), cell]);
  }
  for (const [number, cells] of byRow) {
    const row = layout.rows.get(number);
    if (row !== undefined) splices.push(...insertIntoRow(xml, row, existingByRow.get(number) ?? [], cells));
  }
  if (newRows.size > 0) splices.push(...insertRows(layout, newRows));
  return [
    ...splices,
    ...growDimension(
      xml,
      layout,
      missing.map((cell) => cell.place),
    ),
  ];
}

/** Splices that drop the cached values of formulas whose inputs have changed. */
export function staleSplices(layout: SheetLayout, stale: Iterable<string>): readonly Splice[] {
  const splices: Splice[] = [];
  for (const address of stale) {
    const cell = layout.cells.get(address);
    if (cell?.cached == null || !cell.hasFormula) continue;
    splices.push({ ...cell.cached, text: '' });
    if (cell.tag.attributes['t'] === undefined) continue;
    const attributes = Object.entries(cell.tag.attributes).filter(([name]) => name !== 't');
    const text = `<${prefixOf(cell.tag)}c${attributesText(attributes)}>`;
    splices.push({ start: cell.tag.start, end: cell.tag.end, text });
  }
  return splices;
}
