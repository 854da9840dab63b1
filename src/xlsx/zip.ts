import { strFromU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { failure, success, type Result } from './problem';

/** The parts of a package by name, in the order of the file. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;

const CFB_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const END_OF_DIRECTORY = [0x50, 0x4b, 0x05, 0x06];

function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, i) => bytes[at + i] === byte);
}

/** A compound file names its streams in UTF-16: an encrypted workbook holds one called EncryptedPackage. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const pattern = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let i = 0; i + pattern.length <= bytes.length; i += 2) if (startsWith(bytes, pattern, i)) return true;
  return false;
}

function hasDirectory(bytes: Uint8Array): boolean {
  const first = Math.max(0, bytes.length - 22 - 65_535);
  for (let i = bytes.length - 22; i >= first; i -= 1) if (startsWith(bytes, END_OF_DIRECTORY, i)) return true;
  return false;
}

/** The parts of a zip file, unpacked; says why where it is none or may not be unpacked. */
export function openZip(bytes: Uint8Array): Result<Parts> {
  if (bytes.length === 0) return failure('empty');
  if (startsWith(bytes, CFB_SIGNATURE))
    return failure(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'xls');
  if (!startsWith(bytes, ZIP_SIGNATURE)) return failure('not-zip');
  if (!hasDirectory(bytes)) return failure('truncated');
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        unpacked += file.originalSize;
        return unpacked <= MAX_UNPACKED_BYTES;
      },
    });
    if (unpacked > MAX_UNPACKED_BYTES)
      return failure('too-large', `${String(Math.round(unpacked / 1024 / 1024))} MB`);
    return success(new Map(Object.entries(files)));
  } catch (error) {
    return failure('damaged', error instanceof Error ? error.message : String(error));
  }
}

/** The same package with its parts in the same order; deterministic. */
export function closeZip(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = bytes;
  return zipSync(files, { mtime: '1980-06-01T00:00:00' });
}

/** A part as text; UTF-8 only. */
export function textOf(parts: Parts, name: string): Result<string> {
  const bytes = parts.get(name);
  if (bytes === undefined) return failure('missing-part', name);
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[1] === 0;
  if (isUtf16) return failure('encoding', name);
  const text = strFromU8(bytes);
  return success(text.startsWith('\uFEFF') ? text.slice(1) : text);
}
