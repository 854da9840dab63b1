import { assess } from '../../src';
import { scoreOptions, type Arguments } from '../arguments';
import { print, printError } from '../console';
import { readInputs } from '../inputs';
import { answerJson } from '../json/answers';
import { readJson } from '../json/read-json';
import { recordFor } from '../record';
import { readLines } from '../read-text';

/** `jx read FILE...`: what was understood of each form, and what was not. */
export function read(args: Arguments): number {
  const inputs = readInputs(args.inputs);
  const snapshots = inputs.flatMap((input) => (input.kind === 'read' ? [input.snapshot] : []));
  const assessed = assess(snapshots, recordFor(inputs, args.rules), scoreOptions(args));
  const workbooks = new Map(assessed.map((workbook) => [workbook.snapshot.file, workbook]));
  if (args.json) print(answerJson(inputs, workbooks, readJson, { facts: [], unread: [] }));
  else if (!args.quiet) for (const workbook of assessed) for (const line of readLines(workbook)) print(line);
  for (const input of inputs) if (input.kind === 'failed') printError(input.message);
  return snapshots.length < inputs.length ? 2 : 0;
}
