import {
  assess,
  scoreEdits,
  type AssessedWorkbook,
  type ScoreOptions,
  type WorkbookSnapshot,
} from '../../src';
import { writeWorkbook } from '../../src/xlsx';
import { scoreOptions, type Arguments } from '../arguments';
import { print, printError } from '../console';
import { readInputs } from '../inputs';
import { answerJson, scoreJson } from '../json/answers';
import { recordFor } from '../record';
import { formHeading, ruleProblemLines, scoreLines } from '../text';
import { writeEach, type Written } from '../write-each';

function printWorkbook(workbook: AssessedWorkbook, options: ScoreOptions): void {
  print(`\n${workbook.snapshot.file}`);
  for (const line of ruleProblemLines(workbook)) print(line);
  if (workbook.forms.length === 0) print('  没有认出绩效自评表。');
  for (const form of workbook.forms) {
    print(formHeading(form));
    const confidence = form.scored.choice?.confidence;
    if (form.scored.choice !== null && (confidence === 'other-year' || confidence === 'fallback'))
      print(`  ${form.scored.choice.why}。`);
    print('  测算得分（供自评参考，由单位确认）');
    for (const line of scoreLines(form, options)) print(line);
  }
}

/** A filled copy of one workbook. */
function filledCopy(
  { bytes, snapshot }: { readonly bytes: Uint8Array; readonly snapshot: WorkbookSnapshot },
  workbook: AssessedWorkbook,
  options: ScoreOptions,
  isQuiet: boolean,
): Written {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const edits = workbook.forms.flatMap(({ form, scored }) => {
    const sheet = sheets.get(form.sheet);
    return sheet === undefined ? [] : scoreEdits(sheet, scored, options);
  });
  const say = (path: string): string | null =>
    isQuiet ? null : `\n已写入${String(edits.length)}个单元格：${path}`;
  return { result: writeWorkbook(bytes, edits), say };
}

/** `jx score FILE... [-o OUT] [--overwrite] [--hidden]`: what every row is worth, and filled copies where asked for. */
export function score(args: Arguments): number {
  const options = scoreOptions(args);
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
  const written =
    args.out === null ||
    writeEach(args.out, inputs, workbooks, (input, workbook) =>
      filledCopy(input, workbook, options, args.json),
    );
  return read.length < inputs.length || !written ? 2 : 0;
}
