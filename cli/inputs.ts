import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { WorkbookSnapshot } from '../src';
import { problemMessage, readWorkbook } from '../src/xlsx';
import { progress } from './console';

export type Input =
  | {
      readonly kind: 'read';
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly snapshot: WorkbookSnapshot;
    }
  | { readonly kind: 'failed'; readonly path: string; readonly message: string };

/** Workbooks of a folder and its sub-folders, in order of name; lock files of open workbooks are left out. */
function workbooksIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return workbooksIn(path);
    return /\.xls[xmb]?$/iu.test(entry.name) && !entry.name.startsWith('~$') ? [path] : [];
  });
}

/** Files as given, folders as the workbooks in them. What is not there stays in the list and fails when read. */
export function expandInputs(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? workbooksIn(path) : [path],
  );
}

function readInput(path: string): Input {
  const failed = (message: string): Input => ({
    kind: 'failed',
    path,
    message: `${basename(path)}：${message}`,
  });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return failed(
      code === 'ENOENT' ? '找不到文件。' : code === 'EACCES' ? '没有读取权限。' : '无法打开文件。',
    );
  }
  const result = readWorkbook(bytes, path);
  return result.ok
    ? { kind: 'read', path, bytes, snapshot: result.value }
    : failed(problemMessage(result.problem));
}

/** Reads all inputs; one that cannot be read does not keep the others from being done. */
export function readInputs(paths: readonly string[]): readonly Input[] {
  const files = expandInputs(paths);
  const inputs = files.map((path, i) => {
    progress(i, files.length, basename(path));
    return readInput(path);
  });
  progress(files.length, files.length, '');
  return inputs;
}
