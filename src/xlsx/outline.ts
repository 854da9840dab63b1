import { success, type Result } from './problem';
import type { Splice } from './splice';
import { scanXml, type XmlTag } from './xml';

export interface OutlineElement {
  readonly local: string;
  readonly tag: XmlTag;
  /** Offset of the end tag; equal to `end` for a self-closing element. */
  readonly contentEnd: number;
  readonly end: number;
  /** Elements right under it. */
  readonly childCount: number;
}

/** The root of a small part and the elements right under it, with offsets. */
export interface Outline {
  readonly root: OutlineElement;
  readonly children: readonly OutlineElement[];
}

export function outlineOf(part: string, xml: string): Result<Outline> {
  const open: { tag: XmlTag; childCount: number }[] = [];
  const children: OutlineElement[] = [];
  let root: OutlineElement | null = null;
  const scanned = scanXml(part, xml, {
    open: (tag) => {
      const parent = open.at(-1);
      if (parent !== undefined) parent.childCount += 1;
      open.push({ tag, childCount: 0 });
    },
    close: ({ local, start, end, depth }) => {
      const closed = open.pop();
      if (closed === undefined || depth > 1) return;
      const element = { local, tag: closed.tag, contentEnd: start, end, childCount: closed.childCount };
      if (depth === 0) root = element;
      else children.push(element);
    },
  });
  if (!scanned.ok) return scanned;
  const found = root as OutlineElement | null;
  return found === null
    ? { ok: false, problem: { code: 'bad-xml', detail: part } }
    : success({ root: found, children });
}

/** The prefix that elements of a document's own namespace carry, colon included. */
export function prefixOf(outline: Outline): string {
  return outline.root.tag.prefix === '' ? '' : `${outline.root.tag.prefix}:`;
}

/** Puts text at the end of an element's content; a self-closing element is opened for it. */
export function appendInside(xml: string, element: OutlineElement, text: string): Splice {
  if (!element.tag.isSelfClosing) return { start: element.contentEnd, end: element.contentEnd, text };
  const raw = xml.slice(element.tag.start, element.tag.end);
  const name = element.tag.prefix === '' ? element.local : `${element.tag.prefix}:${element.local}`;
  return {
    start: element.tag.start,
    end: element.tag.end,
    text: `${raw.slice(0, raw.lastIndexOf('/')).trimEnd()}>${text}</${name}>`,
  };
}

/** Sets one attribute in a start tag, adding it where it is missing. `from` and `to` must not need escaping. */
export function withAttribute(startTag: string, name: string, from: string | undefined, to: string): string {
  if (from === undefined) {
    const at = startTag.endsWith('/>') ? startTag.length - 2 : startTag.length - 1;
    return `${startTag.slice(0, at).trimEnd()} ${name}="${to}"${startTag.slice(at)}`;
  }
  for (const quote of ['"', "'"]) {
    const before = `${name}=${quote}${from}${quote}`;
    if (startTag.includes(` ${before}`))
      return startTag.replace(` ${before}`, ` ${name}=${quote}${to}${quote}`);
  }
  return startTag;
}
