import { failure, success, type Result } from './problem';
import { kindOf, mainPart, relationshipsOf, type Relationship } from './package-parts';
import { scanXml } from './xml';
import { textOf, type Parts } from './zip';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
  readonly sheetId: number;
}

/** What workbook.xml and its relationships say. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly relationships: readonly Relationship[];
}

const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** The part of the workbook's first relationship of a kind that the package really holds. */
export function relatedPart(workbook: WorkbookPart, kind: string): string | null {
  return workbook.relationships.find((relationship) => kindOf(relationship) === kind)?.target ?? null;
}

export function readWorkbookPart(parts: Parts): Result<WorkbookPart> {
  const part = mainPart(parts);
  if (!part.ok) return part;
  const xml = textOf(parts, part.value);
  if (!xml.ok) return xml;
  const relationships = relationshipsOf(parts, part.value);
  if (!relationships.ok) return relationships;
  const targets = new Map(relationships.value.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let root: { local: string; uri: string } | null = null;
  let missing: string | null = null;
  const scanned = scanXml(part.value, xml.value, {
    open: (tag) => {
      root ??= tag;
      if (tag.local === 'workbookPr')
        date1904 = tag.attributes['date1904'] === '1' || tag.attributes['date1904'] === 'true';
      if (tag.local !== 'sheet') return;
      const idName = Object.keys(tag.attributes).find((name) => name.endsWith(':id') || name === 'id');
      const target = targets.get(tag.attributes[idName ?? ''] ?? '');
      const name = tag.attributes['name'] ?? '';
      if (target === undefined) missing ??= name;
      else if (kindOf(target) === 'worksheet') {
        const hidden = tag.attributes['state'] === 'hidden' || tag.attributes['state'] === 'veryHidden';
        sheets.push({ name, hidden, part: target.target, sheetId: Number(tag.attributes['sheetId']) });
      }
    },
  });
  if (!scanned.ok) return scanned;
  const rootTag = root as { local: string; uri: string } | null;
  if (rootTag?.local !== 'workbook') return failure('not-workbook');
  if (rootTag.uri === STRICT_MAIN) return failure('strict');
  if (missing !== null) return failure('missing-part', `工作表“${missing as string}”`);
  const lost = sheets.find((sheet) => !parts.has(sheet.part));
  if (lost !== undefined) return failure('missing-part', `${lost.part}（工作表“${lost.name}”）`);
  return success({ part: part.value, sheets, date1904, relationships: relationships.value });
}
