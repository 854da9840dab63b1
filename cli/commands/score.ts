import {
  assess,
  heldRows,
  NOT_OFFICIAL,
  paperSheet,
  scoreEdits,
  type AssessedWorkbook,
  type ScoreOptions,
  type WorkbookSnapshot,
} from '../../src';
import { createWorkbook, writeWorkbook } from '../../src/xlsx';
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

/** What was left unwritten because nobody has agreed to the rules it rests on, and how to agree. */
function heldWords({ forms }: AssessedWorkbook, options: ScoreOptions): string {
  const held = forms.flatMap(({ scored }) => (heldRows(scored, options).length > 0 ? [scored] : []));
  const rows = held.flatMap((scored) => heldRows(scored, options));
  const packs = [...new Set(held.flatMap(({ choice }) => choice?.pack.id ?? []))];
  if (rows.length === 0) return '';
  return `\n有${String(rows.length)}行按“${NOT_OFFICIAL}”的标准测算，没有写入，小计、合计也没有写；确认采用请加 ${packs.map((id) => `--rules ${id}`).join(' 或 ')}`;
}

/** A new workbook with 评分底稿 alone. */
function paperCopy({ forms }: AssessedWorkbook, isQuiet: boolean): Written {
  const say = (path: string): string | null => (isQuiet ? null : `\n评分底稿：${path}`);
  return { result: createWorkbook([paperSheet(forms.map(({ scored }) => scored))]), say };
}

function writtenWords(count: number): string {
  return count === 0 ? '没有能写入的得分，副本与原文件相同' : `已写入${String(count)}个单元格`;
}

/** A filled copy of one workbook, with 评分底稿 inside where asked for. */
function filledCopy(
  { bytes, snapshot }: { readonly bytes: Uint8Array; readonly snapshot: WorkbookSnapshot },
  workbook: AssessedWorkbook,
  options: ScoreOptions,
  { isQuiet, hasPaper }: { readonly isQuiet: boolean; readonly hasPaper: boolean },
): Written {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const edits = workbook.forms.flatMap(({ form, scored }) => {
    const sheet = sheets.get(form.sheet);
    return sheet === undefined ? [] : scoreEdits(sheet, scored, options);
  });
  const say = (path: string): string | null =>
    isQuiet ? null : `\n${writtenWords(edits.length)}：${path}${heldWords(workbook, options)}`;
  const paper = hasPaper
    ? [
        paperSheet(
          workbook.forms.map(({ scored }) => scored),
          true,
        ),
      ]
    : [];
  return { result: writeWorkbook(bytes, [...edits, ...paper]), say };
}

/** `jx score FILE... [-o OUT [--paper [--inside]]]`: what every row is worth; filled copies or 评分底稿 where asked for. */
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
      args.paper && !args.inside
        ? paperCopy(workbook, args.json)
        : filledCopy(input, workbook, options, { isQuiet: args.json, hasPaper: args.paper }),
    );
  return read.length < inputs.length || !written ? 2 : 0;
}
