import {
  addressOf,
  anchorOf,
  assess,
  parseAddress,
  traceLines,
  type AssessedForm,
  type RowScore,
} from '../../src';
import { scoreOptions, type Arguments } from '../arguments';
import { print, printError } from '../console';
import { readInputs } from '../inputs';
import { recordFor } from '../record';
import { findingLines } from '../text';

/** `F37` or `工作表!F37`. */
function splitCell(text: string): { readonly sheet: string | null; readonly cell: string } {
  const at = text.lastIndexOf('!');
  const sheet = at < 0 ? null : text.slice(0, at).replace(/^'|'$/gu, '');
  return {
    sheet,
    cell: text
      .slice(at + 1)
      .toUpperCase()
      .replaceAll('$', ''),
  };
}

function explainRow(row: RowScore): readonly string[] {
  const lines = [`${row.row.level3}（分值${row.row.weight?.toString() ?? '未填'}）`];
  if (row.reason !== null) lines.push(row.reason);
  if (row.trace !== null) lines.push(...traceLines(row.trace));
  for (const { rule, score } of row.alternatives) lines.push(`可能的标准：${rule} → ${score.toString()}分`);
  return lines;
}

function explainIn(assessed: AssessedForm, cell: string): readonly string[] {
  const { scored, findings } = assessed;
  const rows = scored.rows.filter(({ row }) =>
    Object.values(row.cells).some((stated) => stated.cell === cell),
  );
  const totals = scored.totals.filter((total) => total.cell === cell);
  const here = findings.filter(
    (finding) => finding.at.cell === cell || finding.related.some((place) => place.cell === cell),
  );
  return [
    ...rows.flatMap(explainRow),
    ...totals.map(({ label, score, open }) =>
      score === null
        ? `${label}：还有${String(open)}行没有得分，暂不合计`
        : `${label}：各行得分合计${score.toString()}分`,
    ),
    ...(scored.grade?.cell === cell ? [`等次：${scored.grade.grade ?? '综合得分未定，暂不评定'}`] : []),
    ...here.flatMap((finding) => findingLines(assessed, finding)),
  ];
}

/** `jx explain FILE CELL`: why a cell has its score, and which findings concern it. */
export function explain(args: Arguments): number {
  const [file, target] = args.inputs;
  if (file === undefined || target === undefined) {
    printError('用法：jx explain 文件 单元格（例如 jx explain 自评表.xlsx H37）');
    return 2;
  }
  const { sheet, cell } = splitCell(target);
  const place = parseAddress(cell);
  if (place === null) {
    printError(`“${target}”不是单元格地址，例如 H37 或 工作表名!H37。`);
    return 2;
  }
  const [input] = readInputs([file]);
  if (input === undefined || input.kind === 'failed') {
    printError(input === undefined ? `${file}：文件夹里没有工作簿。` : input.message);
    return 2;
  }
  const [workbook] = assess([input.snapshot], recordFor([input], args.rules), scoreOptions(args));
  const forms = (workbook?.forms ?? []).filter(({ form }) => sheet === null || form.sheet === sheet);
  const lines = forms.flatMap((form) => {
    const snapshot = input.snapshot.sheets.find((candidate) => candidate.name === form.form.sheet);
    const anchor = snapshot === undefined ? place : anchorOf(snapshot, place);
    return explainIn(form, addressOf(anchor));
  });
  print(
    lines.length === 0
      ? `${target}：这个单元格不在指标行上，也没有核对出问题。`
      : [target, ...lines].join('\n'),
  );
  return 0;
}
