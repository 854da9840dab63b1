import { assess, scoreEdits, type AssessedWorkbook, type ScoreOptions } from '../../src';
import { writeWorkbook } from '../../src/xlsx';
import type { Arguments } from '../arguments';
import { print, printError } from '../console';
import { readInputs, type Input } from '../inputs';
import { answerJson, scoreJson } from '../json';
import { planOutput, writeOutput } from '../outputs';
import { recordFor } from '../record';
import { refusedText } from '../refused';
import { formHeading, scoreLines } from '../text';

function printWorkbook(workbook: AssessedWorkbook, options: ScoreOptions): void {
  print(`\n${workbook.snapshot.file}`);
  if (workbook.forms.length === 0) print('  没有认出绩效自评表。');
  for (const form of workbook.forms) {
    print(formHeading(form));
    if (form.scored.choice?.confidence === 'other-year') print(`  ${form.scored.choice.why}。`);
    print('  测算得分（供自评参考，由单位确认）');
    for (const line of scoreLines(form, options)) print(line);
  }
}

/** Writes filled copies; true where all could be written. */
function writeResults(
  args: Arguments,
  out: string,
  inputs: readonly Input[],
  workbooks: ReadonlyMap<string, AssessedWorkbook>,
  options: ScoreOptions,
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
    const sheets = new Map(input.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    const edits = workbook.forms.flatMap(({ form, scored }) => {
      const sheet = sheets.get(form.sheet);
      return sheet === undefined ? [] : scoreEdits(sheet, scored, options);
    });
    const result = writeWorkbook(input.bytes, edits);
    if (!result.ok) {
      printError(refusedText(input.path, result));
      complete = false;
      continue;
    }
    const path = plan.pathFor(input.path);
    writeOutput(path, result.bytes);
    if (!args.json) print(`\n已写入${String(edits.length)}个单元格：${path}`);
  }
  return complete;
}

/** `jx score FILE... [-o OUT] [--overwrite]`: what every row is worth, and filled copies where asked for. */
export function score(args: Arguments): number {
  const options: ScoreOptions = { overwrite: args.overwrite };
  const inputs = readInputs(args.inputs);
  const read = inputs.filter((input) => input.kind === 'read');
  const assessed = assess(
    read.map((input) => input.snapshot),
    recordFor(inputs, args.rules),
    options,
  );
  const workbooks = new Map(assessed.map((workbook) => [workbook.snapshot.file, workbook]));
  const empty = { scores: [], totals: [], grades: [] };
  if (args.json) print(answerJson(inputs, workbooks, (workbook) => scoreJson(workbook, options), empty));
  else if (!args.quiet) for (const workbook of assessed) printWorkbook(workbook, options);
  for (const input of inputs) if (input.kind === 'failed') printError(input.message);
  const written = args.out === null || writeResults(args, args.out, inputs, workbooks, options);
  return read.length < inputs.length || !written ? 2 : 0;
}
