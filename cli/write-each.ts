import type { AssessedWorkbook } from '../src';
import type { WriteResult } from '../src/xlsx';
import { print, printError } from './console';
import type { Input } from './inputs';
import { planOutput, writeOutput } from './outputs';
import { refusedText } from './refused';

type ReadInput = Extract<Input, { readonly kind: 'read' }>;

/** What a command writes for one workbook, and what it says of it; null says nothing. */
export interface Written {
  readonly result: WriteResult;
  readonly say: (path: string) => string | null;
}

/**
 * Writes a result for every workbook that could be read. One that is refused does not keep the others from being
 * written.
 * @returns whether all could be written
 */
export function writeEach(
  out: string,
  inputs: readonly Input[],
  workbooks: ReadonlyMap<string, AssessedWorkbook>,
  make: (input: ReadInput, workbook: AssessedWorkbook) => Written,
): boolean {
  const plan = planOutput(out, [...workbooks.keys()]);
  if (!plan.ok) {
    printError(plan.message);
    return false;
  }
  let complete = true;
  for (const input of inputs) {
    const workbook = workbooks.get(input.path);
    if (input.kind !== 'read' || workbook === undefined) continue;
    const { result, say } = make(input, workbook);
    if (!result.ok) {
      printError(refusedText(input.path, result));
      complete = false;
      continue;
    }
    const path = plan.pathFor(input.path);
    writeOutput(path, result.bytes);
    const text = say(path);
    if (text !== null) print(text);
  }
  return complete;
}
