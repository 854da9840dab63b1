import { failure, success, type Result } from './problem';
import { scanXml } from './xml';
import { openZip, textOf } from './zip';

const MAIN_PART = 'word/document.xml';

/**
 * The paragraphs of a .docx file in order; a row of a table is one entry with a text for each of its cells. Deleted text, field
 * codes, notes and headers are left out.
 * @param bytes the whole file
 * @returns the paragraphs, or the problem that keeps the file from being read
 */
export function readDocx(bytes: Uint8Array): Result<readonly (readonly string[])[]> {
  const parts = openZip(bytes);
  if (!parts.ok) return ['not-zip', 'xls'].includes(parts.problem.code) ? failure('not-docx') : parts;
  if (!parts.value.has(MAIN_PART)) return failure('not-document');
  const xml = textOf(parts.value, MAIN_PART);
  if (!xml.ok) return xml;
  const paragraphs: (readonly string[])[] = [];
  let text = '';
  let inText = false;
  let row: string[] | null = null;
  let tables = 0;
  const scanned = scanXml(MAIN_PART, xml.value, {
    open: ({ local }) => {
      if (local === 't') inText = true;
      else if (local === 'tab') text += ' ';
      else if (local === 'br' || local === 'cr') text += '\n';
      else if (local === 'tbl') tables += 1;
      else if (local === 'tr' && tables === 1) row = [];
    },
    close: ({ local }) => {
      if (local === 't') inText = false;
      else if (local === 'tbl') tables -= 1;
      else if (local === 'p') {
        if (row === null) paragraphs.push([text]);
        else text += '\n';
        if (row === null) text = '';
      } else if (local === 'tc' && tables === 1 && row !== null) {
        row.push(text.trim());
        text = '';
      } else if (local === 'tr' && tables === 1 && row !== null) {
        paragraphs.push(row);
        row = null;
      }
    },
    text: (part) => {
      if (inText) text += part;
    },
  });
  return scanned.ok ? success(paragraphs) : scanned;
}
