import { assess, fillSummary, type AssessedWorkbook, type FilledSummary, type SummaryLine } from '../../src';
import { writeWorkbook } from '../../src/xlsx';
import { scoreOptions, type Arguments } from '../arguments';
import { padTo, paint, print, printError } from '../console';
import { readInputs } from '../inputs';
import { recordFor } from '../record';
import { writeEach } from '../write-each';

const STATES: Readonly<Record<SummaryLine['form'], string>> = {
  found: '',
  missing: '没有找到这个单位的自评表',
  several: '找到不止一张自评表，请只给一张',
};

function lineText({ unit, form, filled, agrees, differences }: SummaryLine): readonly string[] {
  const done = [
    filled.length === 0 ? null : `填写${filled.join('、')}`,
    agrees === 0 ? null : `${String(agrees)}个数一致`,
    differences.length === 0 ? null : `${String(differences.length)}个数不一致`,
    STATES[form] === '' ? null : STATES[form],
  ].filter((part) => part !== null);
  return [
    `  ${padTo(unit, 24)} ${done.length === 0 ? '没有可以填写或核对的数' : done.join('，')}`,
    ...differences.map(({ what, cell, stated, own, place }) =>
      paint(
        `      ${cell} ${what}写${stated}，“${place.sheet}”${place.cell}写${own}（${place.file}）`,
        'red',
      ),
    ),
  ];
}

/** The summaries of a workbook, filled and compared with the forms of all workbooks. */
function filled(workbook: AssessedWorkbook, all: readonly AssessedWorkbook[]): readonly FilledSummary[] {
  const forms = all.flatMap((each) => each.forms.map(({ form }) => form));
  return workbook.forms.flatMap(({ form }): readonly FilledSummary[] => {
    const sheet = workbook.snapshot.sheets.find(({ name }) => name === form.sheet);
    return form.kind !== 'summary' || sheet === undefined ? [] : [fillSummary(sheet, form, forms)];
  });
}

/** `jx summary SUMMARY UNIT... [-o OUT]`: a 汇总表 filled and verified from the workbooks of the units. */
export function summary(args: Arguments): number {
  const inputs = readInputs(args.inputs);
  const read = inputs.filter((input) => input.kind === 'read');
  for (const input of inputs) if (input.kind === 'failed') printError(input.message);
  const [first] = inputs;
  const all = assess(
    read.map(({ snapshot }) => snapshot),
    recordFor(inputs, args.rules),
    scoreOptions(args),
  );
  const book = all.find(({ snapshot }) => snapshot.file === first?.path);
  if (first === undefined || book === undefined) return 2;
  const summaries = filled(book, all);
  if (summaries.length === 0) {
    printError(`${first.path}：没有认出自评情况汇总表。第一个文件应当是汇总表，后面是各单位的自评表。`);
    return 2;
  }
  if (args.json) print(JSON.stringify({ version: 1, file: first.path, summaries }, null, 2));
  else if (!args.quiet) {
    for (const { lines, unlisted } of summaries) {
      print(`\n${first.path}`);
      for (const text of lines.flatMap(lineText)) print(text);
      if (unlisted.length > 0) print(`  汇总表里没有这些单位：${unlisted.join('、')}`);
    }
  }
  const edits = summaries.flatMap((each) => each.edits);
  const say = (path: string): string | null =>
    args.json ? null : `已填写${String(edits.length)}个单元格：${path}`;
  const written =
    args.out === null ||
    writeEach(args.out, [first], new Map([[first.path, book]]), ({ bytes }) => ({
      result: writeWorkbook(bytes, edits),
      say,
    }));
  return read.length < inputs.length || !written ? 2 : 0;
}
