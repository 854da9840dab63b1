import { SaxesParser, type SaxesTagNS } from 'saxes';
import { failure, success, type Problem, type Result } from './problem';

export interface XmlTag {
  /** Name without prefix. */
  readonly local: string;
  readonly uri: string;
  readonly prefix: string;
  /** Values by name as written, prefix included. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Offset of `<`. */
  readonly start: number;
  /** Offset behind `>` of the start tag. */
  readonly end: number;
  readonly isSelfClosing: boolean;
  /** 0 for the root element. */
  readonly depth: number;
}

export interface XmlEnd {
  readonly local: string;
  /** Offset of `</`; equal to `end` for a self-closing element. */
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

export interface XmlHandlers {
  readonly open?: (tag: XmlTag) => void;
  readonly close?: (end: XmlEnd) => void;
  readonly text?: (text: string) => void;
}

/** Thrown inside a scan to leave it early with a problem; never leaves this room. */
export class ScanStop extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

function attributesOf(tag: SaxesTagNS): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const [name, attribute] of Object.entries(tag.attributes)) values[name] = attribute.value;
  return values;
}

/**
 * Walks through a well-formed document with the offsets of every tag. No DTD, no entities of its own.
 * @param part the name used in messages
 */
export function scanXml(part: string, xml: string, handlers: XmlHandlers): Result<null> {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let depth = 0;
  parser.on('doctype', () => {
    throw new ScanStop({ code: 'dtd', detail: part });
  });
  parser.on('opentag', (tag) => {
    const end = parser.position;
    handlers.open?.({
      local: tag.local,
      uri: tag.uri,
      prefix: tag.prefix,
      attributes: attributesOf(tag),
      start: xml.lastIndexOf('<', end - 1),
      end,
      isSelfClosing: tag.isSelfClosing,
      depth,
    });
    depth += 1;
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    const end = parser.position;
    handlers.close?.({
      local: tag.local,
      start: tag.isSelfClosing ? end : xml.lastIndexOf('<', end - 1),
      end,
      depth,
    });
  });
  if (handlers.text !== undefined) {
    const { text } = handlers;
    parser.on('text', text);
    parser.on('cdata', text);
  }
  try {
    parser.write(xml).close();
    return success(null);
  } catch (error) {
    if (error instanceof ScanStop) return { ok: false, problem: error.problem };
    return failure('bad-xml', part);
  }
}

/** Escapes for element content and attribute values. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}

const ESCAPED_CHARACTER = /_x([0-9A-Fa-f]{4})_/g;

/** Spreadsheet strings write characters XML cannot hold as _x000D_. */
export function decodeXstring(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED_CHARACTER, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

export function encodeXstring(text: string): string {
  return text
    .replace(ESCAPED_CHARACTER, (match) => `_x005F${match}`)
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
