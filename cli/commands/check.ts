import { assess, markEdits, reportSheet, type AssessedWorkbook } from '../../src';
import { createWorkbook, writeWorkbook } from '../../src/xlsx';
import type { Arguments } from '../arguments';
import { print, printError } from '../console';
import { readInputs, type Input } from '../inputs';
import { answerJson, checkJson } from '../json';
import { planOutput, writeOutput } from '../outputs';
import { recordFor } from '../record';
import { findingLines, formHeading, receiptLines } from '../text';
import { refusedText } from '../refused';

function printWorkbook(workbook: AssessedWorkbook): void {
  print(`\n${workbook.snapshot.file}`);
  if (workbook.forms.length === 0) print('  没有认出绩效自评表。');
  for (const form of workbook.forms) {
    print(formHeading(form));
    for (const finding of form.findings) for (const line of findingLines(finding)) print(line);
    if (form.findings.length === 0) print('  没有发现问题。');
    for (const line of receiptLines(form)) print(line);
  }
}

/** Writes a report, or a copy with marks, for every workbook; true where all could be written. */
function writeResults(
  args: Arguments,
  out: string,
  inputs: readonly Input[],
  workbooks: ReadonlyMap<string, AssessedWorkbook>,
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
    const findings = workbook.forms.flatMap((form) =>
      form.findings.filter((finding) => finding.dismissed === null),
    );
    const result = args.mark
      ? writeWorkbook(input.bytes, markEdits(findings))
      : createWorkbook([reportSheet(workbook.forms)]);
    if (!result.ok) {
      printError(refusedText(input.path, result));
      complete = false;
      continue;
    }
    const path = plan.pathFor(input.path);
    writeOutput(path, result.bytes);
    if (!args.json) print(args.mark ? `已标记：${path}` : `核对结果：${path}`);
  }
  return complete;
}

/** `jx check FILE... [-o OUT [--mark]]`: findings and receipt of every form. */
export function check(args: Arguments): number {
  const inputs = readInputs(args.inputs);
  const read = inputs.filter((input) => input.kind === 'read');
  const record = recordFor(inputs, args.rules);
  const assessed = assess(
    read.map((input) => input.snapshot),
    record,
  );
  const workbooks = new Map(assessed.map((workbook) => [workbook.snapshot.file, workbook]));
  if (args.json) print(answerJson(inputs, workbooks, checkJson, { findings: [], receipt: [] }));
  else if (!args.quiet) assessed.forEach(printWorkbook);
  for (const input of inputs) if (input.kind === 'failed') printError(input.message);
  const written = args.out === null || writeResults(args, args.out, inputs, workbooks);
  if (read.length < inputs.length || !written) return 2;
  const hasError = assessed.some(({ forms }) =>
    forms.some(({ findings }) =>
      findings.some((finding) => finding.severity === 'error' && finding.dismissed === null),
    ),
  );
  return args.strict && hasError ? 1 : 0;
}
