import { OUR_SHEET_SIGN, type CellContent, type SheetCell, type SheetEdit } from '../sheet';
import { effectiveScore, isUnofficial, type RowScore, type ScoredForm, type Trace } from '../scoring';
import { CONFIDENCE_WORDS, NOT_OFFICIAL } from '../rules';
import { Decimal } from '../figures';
import { linkFormula } from './link-formula';

export const PAPER_SHEET = '评分底稿';

const COLUMNS = [
  '序号',
  '指标',
  '分值',
  '数据',
  '原文',
  '数值',
  '出处',
  '公式',
  '结果(%)',
  '评分标准',
  '得分',
  '扣分',
  '计算',
  '依据',
  '可信度',
] as const;
const WIDTHS = [5, 20, 6, 18, 14, 14, 14, 34, 11, 40, 8, 8, 44, 34, 26];
const COLUMN = { weight: 'C', value: 'F', result: 'I', score: 'K', deduction: 'L' } as const;

function text(value: string, style: SheetCell['style'] = 'wrapped'): SheetCell {
  return { content: value === '' ? { kind: 'blank' } : { kind: 'text', text: value }, style };
}

function cell(content: CellContent): SheetCell {
  return { content, style: 'wrapped' };
}

function number(value: string): SheetCell {
  return cell({ kind: 'number', value });
}

function formula(native: string, cached: string): SheetCell {
  return cell({ kind: 'formula', formula: native, cached });
}

/** Fifteen digits are all that a cell holds. */
function held(value: string): string {
  return new Decimal(value).toSignificantDigits(15).toFixed();
}

/** A twin with its places filled in by the addresses of the lines it stands on. */
function filledTwin(twin: string, row: number): string {
  return twin.replace(/\{(v|w)?(\d*)\}/gu, (_, kind: string | undefined, index: string) => {
    if (kind === 'w') return `${COLUMN.weight}${String(row)}`;
    return `${kind === 'v' ? COLUMN.result : COLUMN.value}${String(row + Number(index))}`;
  });
}

interface Line {
  readonly number: number;
  /** The row of the sheet that the block begins in. */
  readonly row: number;
  readonly sheet: string;
  /** Whether the form is in the same workbook. */
  readonly isInside: boolean;
}

/** Where a figure stands: a link where the form is in the same workbook, else its name. */
function placeCell({ sheet, isInside }: Line, address: string): SheetCell {
  if (address === '') return text('填报人');
  const name = `${sheet} ${address}`;
  if (!isInside) return text(name);
  return cell(linkFormula(sheet, address, name));
}

/** The lines of one indicator: its operands one below the other, beside the first the rule and the score. */
function blockOf(score: RowScore, line: Line): readonly (readonly SheetCell[])[] {
  const { number: at, row } = line;
  const { trace } = score;
  const name = text(score.row.level3);
  const weight = score.row.weight === null ? text('') : number(score.row.weight.toString());
  if (trace === null) {
    const open = Array.from({ length: 6 }, () => text(''));
    return [
      [
        number(String(at)),
        name,
        weight,
        ...open,
        text(score.reason ?? ''),
        scoreCell(score, null, row),
        text(''),
      ],
    ];
  }
  const lines = Math.max(1, trace.operands.length, trace.values.length);
  return Array.from({ length: lines }, (_, i) => {
    const operand = trace.operands[i];
    const data =
      operand === undefined
        ? [text(''), text(''), text(''), text('')]
        : [
            text(operand.name),
            text(operand.figure),
            number(held(operand.value)),
            placeCell(line, operand.cell),
          ];
    const value = trace.values[i];
    const twin = trace.twin?.values[i];
    const result =
      value === undefined
        ? text('')
        : twin === undefined
          ? number(held(value))
          : formula(filledTwin(twin, row), held(value));
    if (i > 0) return [text(''), text(''), text(''), ...data, text(''), result];
    return [
      number(String(at)),
      name,
      weight,
      ...data,
      text(trace.formula ?? ''),
      result,
      text(trace.clause),
      scoreCell(score, trace, row),
      deductionCell(score, row),
      text(score.reason === null ? trace.steps : `${trace.steps}\n${score.reason}`),
      text(trace.basis ?? ''),
      text(isUnofficial(score) ? NOT_OFFICIAL : CONFIDENCE_WORDS[trace.confidence]),
    ];
  });
}

function scoreCell(score: RowScore, trace: Trace | null, row: number): SheetCell {
  if (score.isExcluded) return text('不计入');
  if (score.due === null) return text(score.previous === null ? '' : `表中${score.previous.toString()}`);
  const due = score.due.toString();
  const native = trace?.twin == null ? null : filledTwin(trace.twin.score, row);
  return native === null ? number(due) : formula(native, due);
}

function deductionCell(score: RowScore, row: number): SheetCell {
  if (score.due === null || score.row.weight === null) return text('');
  const taken = score.row.weight.minus(score.due).toString();
  return formula(`ROUND(${COLUMN.weight}${String(row)}-${COLUMN.score}${String(row)},2)`, taken);
}

function headOf(scored: ScoredForm): readonly (readonly SheetCell[])[] {
  const { form, choice } = scored;
  const pack = choice === null ? '没有适用的评分标准' : `${choice.pack.name}（${choice.why}）`;
  const subject = [form.unit, form.project, form.year === null ? null : `${String(form.year)}年度`];
  return [
    [text(`${form.title}（${form.sheet}）`, 'title')],
    [text(subject.filter((part) => part !== null).join('，'), 'plain')],
    [text(`评分标准：${pack}`, 'plain')],
    COLUMNS.map((label) => text(label, 'header')),
  ];
}

/** The sum below the rows: a live formula where every row has its points from the rules, else the value alone. */
function totalLine(scored: ScoredForm, first: number, last: number): readonly SheetCell[] {
  const total = scored.totals.at(-1);
  const sums = scored.rows.map((row) => row.due);
  const isWhole = sums.every((due) => due !== null) && scored.rows.every((row) => !row.isExcluded);
  const due = Decimal.sum(0, ...sums.filter((each) => each !== null));
  const range = `${COLUMN.score}${String(first)}:${COLUMN.score}${String(last)}`;
  const open = scored.rows.filter(
    (row) => effectiveScore(row, { overwrite: true }) === null && !row.isExcluded,
  );
  const words = open.length === 0 ? '' : `还有${String(open.length)}行没有得分`;
  const grade = isWhole ? (scored.grade?.grade ?? '') : '';
  const score = isWhole
    ? formula(`SUM(${range})`, due.toString())
    : total?.score == null
      ? text('')
      : number(total.score.toString());
  return [
    text(''),
    text('合计', 'header'),
    ...Array.from({ length: 8 }, () => text('')),
    score,
    text(''),
    text(words || grade),
  ];
}

/** 评分底稿: how every score comes about, with native formulas that recompute it in any spreadsheet program. */
export function paperSheet(scoredForms: readonly ScoredForm[], isInside = false): SheetEdit {
  const rows: (readonly SheetCell[])[] = [
    [text(`${OUR_SHEET_SIGN} ${PAPER_SHEET}`, 'title')],
    [
      text(
        '数值、结果、得分、扣分带公式，改动“数值”即可重算；供自评参考，由单位确认，报送前请删除。',
        'plain',
      ),
    ],
  ];
  for (const scored of scoredForms.filter(({ rows: { length } }) => length > 0)) {
    rows.push([], ...headOf(scored));
    const first = rows.length + 1;
    for (const [i, score] of scored.rows.entries())
      rows.push(
        ...blockOf(score, { number: i + 1, row: rows.length + 1, sheet: scored.form.sheet, isInside }),
      );
    rows.push(totalLine(scored, first, rows.length));
  }
  return { kind: 'sheet', name: PAPER_SHEET, widths: WIDTHS, rows };
}
