import type { Receipt } from '../checks';
import { dismissalText } from '../record';
import { OUR_SHEET_SIGN, type SheetCell, type SheetEdit } from '../sheet';
import { linkFormula } from './link-formula';
import {
  checkTitle,
  countOf,
  openFindings,
  subjectOf,
  type ReportAbout,
  type ReportedFinding,
  type ReportForm,
} from './reported';
import { SEVERITY_WORDS, STATUS_WORDS } from './words';

export const REPORT_SHEET = '核对结果';

const HEADER = ['序号', '级别', '工作表', '单元格', '问题', '表中', '应为', '建议', '相关各处', '处理'];
const RECEIPT_HEADER = ['', '结果', '工作表', '', '核对项目', '核对处数', '', '', '未能核对的原因', ''];

function text(value: string, style: SheetCell['style'] = 'wrapped'): SheetCell {
  return { content: { kind: 'text', text: value }, style };
}

function findingRow(
  number: number,
  { form }: ReportForm,
  finding: ReportedFinding,
  isInside: boolean,
): readonly SheetCell[] {
  const tone = finding.severity === 'info' ? 'wrapped' : finding.severity;
  const related = finding.related
    .map((place) => `${place.sheet === form.sheet ? '' : `“${place.sheet}”`}${place.cell} ${place.text}`)
    .join('\n');
  const { at, suggestion, why } = finding;
  const place = isInside
    ? { content: linkFormula(form.sheet, at.cell, at.cell), style: 'wrapped' as const }
    : text(at.cell);
  return [
    { content: { kind: 'number', value: String(number) }, style: 'wrapped' },
    text(SEVERITY_WORDS[finding.severity], tone),
    text(form.sheet),
    place,
    text(finding.message),
    text(finding.stated ?? ''),
    text(finding.expected ?? ''),
    text(suggestion === null ? '' : `改为${suggestion}（${why ?? ''}）`),
    text(related),
    text(finding.dismissed === null ? '' : dismissalText(finding.dismissed)),
  ];
}

function receiptRow({ form }: ReportForm, receipt: Receipt): readonly SheetCell[] {
  return [
    text(''),
    text(STATUS_WORDS[receipt.status]),
    text(form.sheet),
    text(''),
    text(checkTitle(receipt.check)),
    text(`${String(receipt.count)}处`),
    text(''),
    text(''),
    text(receipt.reason ?? ''),
    text(''),
  ];
}

/** What was checked, when and with what. */
function aboutRows(forms: readonly ReportForm[], about: ReportAbout): readonly (readonly SheetCell[])[] {
  const open = forms.flatMap(({ findings }) => openFindings(findings));
  const all = forms.flatMap(({ findings }) => findings);
  const done = all.length - open.length;
  const counts = `差错${String(countOf(open, 'error'))}条，疑点${String(countOf(open, 'warning'))}条，提示${String(countOf(open, 'info'))}条`;
  return [
    [text(`核对日期：${about.date}　版本：${about.version}`, 'plain')],
    ...forms.map((form) => [text(`“${form.form.sheet}”${form.form.title}：${subjectOf(form)}`, 'plain')]),
    [
      text(
        `${counts}${done === 0 ? '' : `；另有${String(done)}条已核实或本次不处理`}。供核对参考，报送前请删除。`,
        'plain',
      ),
    ],
  ];
}

/**
 * 核对结果: every finding with both places and the suggestion, then what was checked and what could not be.
 * @param isInside whether it goes into the workbook of the forms, so that addresses can be links
 */
export function reportSheet(forms: readonly ReportForm[], about: ReportAbout, isInside = false): SheetEdit {
  const findings = forms.flatMap((form) => form.findings.map((finding) => ({ form, finding })));
  return {
    kind: 'sheet',
    name: REPORT_SHEET,
    widths: [6, 8, 18, 9, 60, 16, 16, 24, 50, 22],
    rows: [
      [text(`${OUR_SHEET_SIGN} ${REPORT_SHEET}`, 'title')],
      ...aboutRows(forms, about),
      HEADER.map((label) => text(label, 'header')),
      ...findings.map(({ form, finding }, i) => findingRow(i + 1, form, finding, isInside)),
      [],
      [text('核对清单', 'title')],
      RECEIPT_HEADER.map((label) => text(label, 'header')),
      ...forms.flatMap((form) => form.receipts.map((receipt) => receiptRow(form, receipt))),
    ],
  };
}
