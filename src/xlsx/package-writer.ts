import { strToU8 } from 'fflate';
import { appendInside, outlineOf, prefixOf, withAttribute, type OutlineElement } from './outline';
import { relationshipsPartOf } from './package-parts';
import { success, type Result } from './problem';
import { applySplices, type Splice } from './splice';
import { escapeXml } from './xml';
import { textOf } from './zip';

export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A package being rewritten: parts by name, in the order of the file; new parts at the end. */
export type PartsDraft = Map<string, Uint8Array>;

export function putText(parts: PartsDraft, part: string, text: string): void {
  parts.set(part, strToU8(text));
}

function edit(
  parts: PartsDraft,
  part: string,
  change: (
    xml: string,
    children: readonly OutlineElement[],
    root: OutlineElement,
    prefix: string,
  ) => readonly Splice[],
): Result<null> {
  const xml = textOf(parts, part);
  if (!xml.ok) return xml;
  const outline = outlineOf(part, xml.value);
  if (!outline.ok) return outline;
  const { root, children } = outline.value;
  const splices = change(xml.value, children, root, prefixOf(outline.value));
  if (splices.length > 0) putText(parts, part, applySplices(xml.value, splices));
  return success(null);
}

/** Adds a relationship from a part and gives its id. */
export function addRelationship(
  parts: PartsDraft,
  from: string,
  type: string,
  target: string,
): Result<string> {
  const part = relationshipsPartOf(from);
  if (!parts.has(part)) putText(parts, part, EMPTY_RELATIONSHIPS);
  let id = '';
  const done = edit(parts, part, (xml, children, root, prefix) => {
    const taken = new Set(children.map((child) => child.tag.attributes['Id']));
    let n = taken.size + 1;
    while (taken.has(`rId${String(n)}`)) n += 1;
    id = `rId${String(n)}`;
    const text = `<${prefix}Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`;
    return [appendInside(xml, root, text)];
  });
  return done.ok ? success(id) : done;
}

/** Takes all relationships of a part that end in a given target away. `targets` are as written. */
export function dropRelationships(
  parts: PartsDraft,
  from: string,
  isDropped: (attributes: Readonly<Record<string, string>>) => boolean,
): Result<null> {
  return edit(parts, relationshipsPartOf(from), (_, children) =>
    children
      .filter((child) => isDropped(child.tag.attributes))
      .map((child) => ({ start: child.tag.start, end: child.end, text: '' })),
  );
}

export function addContentType(parts: PartsDraft, part: string, type: string): Result<null> {
  return edit(parts, CONTENT_TYPES, (xml, children, root, prefix) =>
    children.some((child) => child.tag.attributes['PartName'] === `/${part}`)
      ? []
      : [
          appendInside(
            xml,
            root,
            `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`,
          ),
        ],
  );
}

export function dropContentType(parts: PartsDraft, part: string): Result<null> {
  return edit(parts, CONTENT_TYPES, (_, children) =>
    children
      .filter((child) => child.tag.attributes['PartName'] === `/${part}`)
      .map((child) => ({ start: child.tag.start, end: child.end, text: '' })),
  );
}

/** Children of `workbook` that stand behind `calcPr`, by the schema's order. */
const BEHIND_CALC = [
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Asks for a full recalculation when the workbook is opened. */
export function askForRecalculation(parts: PartsDraft, workbookPart: string): Result<null> {
  return edit(parts, workbookPart, (xml, children, root, prefix) => {
    const calc = children.find((child) => child.local === 'calcPr');
    if (calc === undefined) {
      const at = children.find((child) => BEHIND_CALC.includes(child.local))?.tag.start ?? root.contentEnd;
      return [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
    }
    const { tag } = calc;
    const text = withAttribute(
      xml.slice(tag.start, tag.end),
      'fullCalcOnLoad',
      tag.attributes['fullCalcOnLoad'],
      '1',
    );
    return [{ start: tag.start, end: tag.end, text }];
  });
}

/** Adds a sheet at the end of the workbook's list. */
export function listSheet(
  parts: PartsDraft,
  workbookPart: string,
  name: string,
  sheetId: number,
  relationship: string,
): Result<null> {
  return edit(parts, workbookPart, (xml, children, _, prefix) => {
    const sheets = children.find((child) => child.local === 'sheets');
    if (sheets === undefined) return [];
    const text = `<${prefix}sheet name="${escapeXml(name)}" sheetId="${String(sheetId)}" xmlns:jxr="${OFFICE_RELATIONSHIPS}" jxr:id="${relationship}"/>`;
    return [appendInside(xml, sheets, text)];
  });
}
