import { failure, success, type Result } from './problem';
import { scanXml } from './xml';
import { textOf, type Parts } from './zip';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Resolved part name; '' for external targets. */
  readonly target: string;
}

const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as written in `part`'s relationships → the name of the part it means. */
export function resolveTarget(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The relationships of a part ('' for the package); none where the part has no relationships. */
export function relationshipsOf(parts: Parts, part: string): Result<readonly Relationship[]> {
  const name = relationshipsPartOf(part);
  if (!parts.has(name)) return success([]);
  const text = textOf(parts, name);
  if (!text.ok) return text;
  const found: Relationship[] = [];
  const scanned = scanXml(name, text.value, {
    open: (tag) => {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = tag.attributes;
      if (tag.local !== 'Relationship' || id === undefined || type === undefined || target === undefined)
        return;
      found.push({ id, type, target: mode === 'External' ? '' : resolveTarget(part, target) });
    },
  });
  return scanned.ok ? success(found) : scanned;
}

/** The last part of a relationship's type: worksheet, styles, sharedStrings ... */
export function kindOf(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf('/') + 1);
}

/** The main part of the package, by its relationships. */
export function mainPart(parts: Parts): Result<string> {
  const relationships = relationshipsOf(parts, '');
  if (!relationships.ok) return relationships;
  const main = relationships.value.find((relationship) => kindOf(relationship) === 'officeDocument');
  if (main === undefined) return failure('not-workbook');
  if (main.type.startsWith(STRICT_RELATIONSHIPS)) return failure('strict');
  if (main.target.endsWith('.bin')) return failure('xlsb');
  return success(main.target);
}
