import { assess, markEdits, reportSheet, type AssessedWorkbook } from '../../src';
import { createWorkbook, writeWorkbook } from '../../src/xlsx';
import { scoreOptions, type Arguments } from '../arguments';
import { print, printError } from '../console';
import { readInputs } from '../inputs';
import { answerJson, checkJson } from '../json/answers';
import { recordFor } from '../record';
import { findingLines, formHeading, receiptLines, ruleProblemLines } from '../text';
import { writeEach, type Written } from '../write-each';

function printWorkbook(workbook: AssessedWorkbook): void {
  print(`\n${workbook.snapshot.file}`);
  for (const line of ruleProblemLines(workbook)) print(line);
  if (workbook.forms.length === 0) print('  没有认出绩效自评表。');
  for (const form of workbook.forms) {
    print(formHeading(form));
    for (const finding of form.findings) for (const line of findingLines(finding)) print(line);
    if (form.findings.length === 0) print('  没有发现问题。');
    for (const line of receiptLines(form)) print(line);
  }
}

/** A report, or a copy with marks, of one workbook. */
function resultFor(args: Arguments, bytes: Uint8Array, { forms }: AssessedWorkbook): Written {
  const say = (path: string): string | null => {
    if (args.json) return null;
    return args.mark ? `已标记：${path}` : `核对结果：${path}`;
  };
  if (args.inside) return { result: writeWorkbook(bytes, [reportSheet(forms)]), say };
  if (!args.mark) return { result: createWorkbook([reportSheet(forms)]), say };
  const findings = forms.flatMap((form) => form.findings.filter((finding) => finding.dismissed === null));
  return { result: writeWorkbook(bytes, markEdits(findings)), say };
}

/** `jx check FILE... [-o OUT [--mark]]`: findings and receipt of every form. */
export function check(args: Arguments): number {
  const inputs = readInputs(args.inputs);
  const read = inputs.filter((input) => input.kind === 'read');
  const record = recordFor(inputs, args.rules);
  const assessed = assess(
    read.map((input) => input.snapshot),
    record,
    scoreOptions(args),
  );
  const workbooks = new Map(assessed.map((workbook) => [workbook.snapshot.file, workbook]));
  if (args.json) print(answerJson(inputs, workbooks, checkJson, { findings: [], receipt: [] }));
  else if (!args.quiet) assessed.forEach(printWorkbook);
  for (const input of inputs) if (input.kind === 'failed') printError(input.message);
  const written =
    args.out === null ||
    writeEach(args.out, inputs, workbooks, ({ bytes }, workbook) => resultFor(args, bytes, workbook));
  if (read.length < inputs.length || !written) return 2;
  const hasError = assessed.some(({ forms }) =>
    forms.some(({ findings }) =>
      findings.some((finding) => finding.severity === 'error' && finding.dismissed === null),
    ),
  );
  return args.strict && hasError ? 1 : 0;
}
