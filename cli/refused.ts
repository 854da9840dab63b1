import { basename } from 'node:path';
import { problemMessage, refusalMessage, type WriteResult } from '../src/xlsx';

/** Why a file was not written, one line a cell. */
export function refusedText(path: string, result: Extract<WriteResult, { readonly ok: false }>): string {
  const reasons = [
    ...(result.problem === null ? [] : [problemMessage(result.problem)]),
    ...result.refusals.map(refusalMessage),
  ];
  return [`${basename(path)}：没有写入。`, ...reasons.map((reason) => `  ${reason}`)].join('\n');
}
