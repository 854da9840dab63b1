import {
  assess,
  markEdits,
  openFindings,
  reportAbout,
  reportForms,
  reportPage,
  reportSheet,
  returnLetter,
  type AssessedWorkbook,
  type SheetSnapshot,
} from '../../src';
import { createWorkbook, writeWorkbook } from '../../src/xlsx';
import { scoreOptions, type Arguments } from '../arguments';
import { print, printError } from '../console';
import { readDocument } from '../documents';
import { readInputs, type Input } from '../inputs';
import { answerJson, checkJson } from '../json/answers';
import { writeOutput } from '../outputs';
import { recordFor } from '../record';
import { findingGroupLines, formHeading, receiptLines, ruleProblemLines } from '../text';
import { writeEach, type Written } from '../write-each';

function printWorkbook(workbook: AssessedWorkbook, all: boolean): void {
  print(`\n${workbook.snapshot.file}`);
  for (const line of ruleProblemLines(workbook)) print(line);
  if (workbook.forms.length === 0) print('  没有认出绩效自评表。');
  for (const form of workbook.forms) {
    print(formHeading(form));
    for (const line of findingGroupLines(form, all)) print(line);
    if (form.findings.length === 0) print('  没有发现问题。');
    for (const line of receiptLines(form)) print(line);
  }
}

function printLetter({ snapshot, forms }: AssessedWorkbook): void {
  const letter = returnLetter(reportForms(forms));
  print(`${snapshot.file}\n${letter === '' ? '没有需要退回修改的问题。\n' : letter}`);
}

/** A report, or a copy with marks, of one workbook. */
function resultFor(args: Arguments, bytes: Uint8Array, { forms }: AssessedWorkbook): Written {
  const say = (path: string): string | null => {
    if (args.json) return null;
    return args.mark ? `已标记：${path}` : `核对结果：${path}`;
  };
  const reported = reportForms(forms);
  if (args.inside)
    return { result: writeWorkbook(bytes, [reportSheet(reported, reportAbout(new Date()), true)]), say };
  if (!args.mark) return { result: createWorkbook([reportSheet(reported, reportAbout(new Date()))]), say };
  const findings = forms.filter(({ form }) => !form.isDocument).flatMap((form) => form.findings);
  return { result: writeWorkbook(bytes, markEdits(findings)), say };
}

/** The reports beside the workbook; null where one cannot be read or there are several workbooks it may belong to. */
function documentsOf(args: Arguments, workbooks: number): readonly SheetSnapshot[] | null {
  if (args.reports.length > 0 && workbooks !== 1) {
    printError('--report 只能和一个工作簿一起用，请把各单位分开核对。');
    return null;
  }
  const documents = args.reports.map(readDocument);
  for (const document of documents) if (!document.ok) printError(document.message);
  const sheets = documents.flatMap((document) => (document.ok ? [document.sheet] : []));
  return sheets.length === documents.length ? sheets : null;
}

/** 核对结果 as a page; whether it could be written. */
function writePage(path: string, assessed: readonly AssessedWorkbook[], args: Arguments): boolean {
  const workbooks = assessed.map(({ snapshot, forms }) => ({
    file: snapshot.file,
    forms: reportForms(forms),
  }));
  if (!/\.html?$/iu.test(path)) {
    printError(`--html 后请写 .html 文件名，“${path}”不是。`);
    return false;
  }
  try {
    writeOutput(path, new TextEncoder().encode(reportPage(workbooks, reportAbout(new Date()))));
  } catch {
    printError(`没有写成：${path}。请检查文件夹是否存在、是否可写。`);
    return false;
  }
  if (!args.json) print(`核对结果：${path}`);
  return true;
}

function writeResults(
  args: Arguments,
  inputs: readonly Input[],
  assessed: readonly AssessedWorkbook[],
  workbooks: ReadonlyMap<string, AssessedWorkbook>,
): boolean {
  const page = args.html === null || writePage(args.html, assessed, args);
  const copies =
    args.out === null ||
    writeEach(args.out, inputs, workbooks, ({ bytes }, workbook) => resultFor(args, bytes, workbook));
  return page && copies;
}

function hasOpenError(assessed: readonly AssessedWorkbook[]): boolean {
  return assessed.some(({ forms }) =>
    forms.some(({ findings }) => openFindings(findings).some(({ severity }) => severity === 'error')),
  );
}

/** `jx check FILE... [-o OUT [--mark]] [--html PAGE] [--letter] [--report DOCUMENT]`: findings and receipt of every form. */
export function check(args: Arguments): number {
  const inputs = readInputs(args.inputs);
  const read = inputs.filter((input) => input.kind === 'read');
  const documents = documentsOf(args, read.length);
  if (documents === null) return 2;
  const record = recordFor(inputs, args.rules);
  const assessed = assess(
    read.map(({ snapshot }) => ({ ...snapshot, sheets: [...snapshot.sheets, ...documents] })),
    record,
    scoreOptions(args),
  );
  const workbooks = new Map(assessed.map((workbook) => [workbook.snapshot.file, workbook]));
  if (args.json) print(answerJson(inputs, workbooks, checkJson, { findings: [], receipt: [] }));
  else if (args.letter) assessed.forEach(printLetter);
  else if (!args.quiet) for (const workbook of assessed) printWorkbook(workbook, args.all);
  for (const input of inputs) if (input.kind === 'failed') printError(input.message);
  const written = writeResults(args, inputs, assessed, workbooks);
  if (read.length < inputs.length || !written) return 2;
  return args.strict && hasOpenError(assessed) ? 1 : 0;
}
