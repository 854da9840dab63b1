import { RECORD_NAMESPACE } from '../sheet';
import { kindOf } from './package-parts';
import { scanXml, escapeXml } from './xml';
import type { WorkbookPart } from './workbook-part';
import { textOf, type Parts } from './zip';

/** The custom XML part that holds our Record; null where the workbook has none. */
export function recordPartOf(parts: Parts, workbook: WorkbookPart): string | null {
  const candidates = workbook.relationships.filter((relationship) => kindOf(relationship) === 'customXml');
  return (
    candidates.map((candidate) => candidate.target).find((part) => recordTextIn(parts, part) !== null) ?? null
  );
}

/** The text of a part whose root element is our Record; null for every other part. */
export function recordTextIn(parts: Parts, part: string): string | null {
  const xml = textOf(parts, part);
  if (!xml.ok) return null;
  let isOurs = false;
  let isInside = false;
  let text = '';
  const scanned = scanXml(part, xml.value, {
    open: (tag) => {
      if (tag.depth > 0) return;
      isOurs = tag.uri === RECORD_NAMESPACE && tag.local === 'record';
      isInside = true;
    },
    close: (end) => {
      if (end.depth === 0) isInside = false;
    },
    text: (chunk) => {
      if (isInside) text += chunk;
    },
  });
  return scanned.ok && isOurs ? text : null;
}

export function recordXml(text: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<record xmlns="${RECORD_NAMESPACE}">${escapeXml(text)}</record>`;
}
