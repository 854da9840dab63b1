import { success, type Result } from './problem';
import { decodeXstring, scanXml } from './xml';
import { textOf, type Parts } from './zip';

/** Collects the text of `t` elements, phonetic guides (`rPh`) left out: used for shared and inline strings alike. */
export function textCollector(): {
  open: (local: string) => void;
  close: (local: string) => void;
  text: (text: string) => void;
  take: () => string;
} {
  let inText = false;
  let phonetic = false;
  let collected = '';
  return {
    open: (local) => {
      if (local === 't') inText = true;
      else if (local === 'rPh') phonetic = true;
    },
    close: (local) => {
      if (local === 't') inText = false;
      else if (local === 'rPh') phonetic = false;
    },
    text: (text) => {
      if (inText && !phonetic) collected += text;
    },
    take: () => {
      const taken = decodeXstring(collected);
      collected = '';
      return taken;
    },
  };
}

/** The shared strings of a workbook, rich text as plain text. */
export function readSharedStrings(parts: Parts, part: string): Result<readonly string[]> {
  const xml = textOf(parts, part);
  if (!xml.ok) return xml;
  const strings: string[] = [];
  const collector = textCollector();
  const scanned = scanXml(part, xml.value, {
    open: (tag) => {
      collector.open(tag.local);
    },
    close: (end) => {
      collector.close(end.local);
      if (end.local === 'si') strings.push(collector.take());
    },
    text: collector.text,
  });
  return scanned.ok ? success(strings) : scanned;
}
