import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { documentSheet, type SheetSnapshot } from '../src';
import { problemMessage, readDocx } from '../src/xlsx';

export type ReadDocument =
  { readonly ok: true; readonly sheet: SheetSnapshot } | { readonly ok: false; readonly message: string };

/** UTF-8, UTF-16 with its mark, else the Chinese standard encoding that older programs save in. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** A report in prose that `--report` names: .docx or .txt. */
export function readDocument(path: string): ReadDocument {
  const name = basename(path);
  const failed = (message: string): ReadDocument => ({ ok: false, message: `${name}：${message}` });
  const kind = extname(path).toLowerCase();
  if (kind !== '.docx' && kind !== '.txt')
    return failed('报告只读 .docx 和 .txt，.doc、.wps 请先用 Word 或 WPS 另存为 .docx。');
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return failed('找不到文件，或者没有读取权限。');
  }
  if (kind === '.txt')
    return {
      ok: true,
      sheet: documentSheet(
        name,
        decoded(bytes)
          .split(/\r?\n/u)
          .map((line) => [line]),
      ),
    };
  const read = readDocx(bytes);
  return read.ok
    ? { ok: true, sheet: documentSheet(name, read.value) }
    : failed(problemMessage(read.problem));
}
