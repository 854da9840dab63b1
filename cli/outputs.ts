import { existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';

export type OutputPlan =
  | { readonly ok: true; readonly pathFor: (input: string) => string }
  | { readonly ok: false; readonly message: string };

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The same file by any name: links and relative steps resolved where the file is there. */
function identity(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

/**
 * Where results go: a file for one input, a folder for several. An input is never written to, and two results never
 * go to one file.
 */
export function planOutput(out: string, inputs: readonly string[]): OutputPlan {
  const isFile = /\.xls[xm]$/iu.test(out) && !isFolder(out);
  if (isFile && inputs.length > 1)
    return {
      ok: false,
      message: `有${String(inputs.length)}个文件，-o 后请写文件夹，不要写“${basename(out)}”。`,
    };
  if (!isFile && extname(out) !== '' && !isFolder(out))
    return { ok: false, message: `-o 后请写 .xlsx 文件名或文件夹，“${basename(out)}”两者都不是。` };
  const taken = new Map<string, string>();
  const targets = new Map<string, string>();
  const sources = new Set(inputs.map(identity));
  for (const input of inputs) {
    const target = isFile ? out : join(out, basename(input));
    if (sources.has(identity(target)))
      return { ok: false, message: `输出文件与原文件“${basename(input)}”相同，原文件不改写，请换一个位置。` };
    const other = taken.get(resolve(target));
    if (other !== undefined)
      return { ok: false, message: `“${other}”和“${input}”同名，会写到同一个文件，请分开处理。` };
    taken.set(resolve(target), input);
    targets.set(input, target);
  }
  return { ok: true, pathFor: (input) => targets.get(input) ?? join(out, basename(input)) };
}

/** Writes a result, making its folder where it is missing. */
export function writeOutput(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(resolve(path)), { recursive: true });
  writeFileSync(path, bytes);
}
