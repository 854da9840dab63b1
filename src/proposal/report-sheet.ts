import { ALL_CHECKS, type Finding, type Receipt, type Severity } from '../checks';
import type { Form } from '../forms';
import { OUR_SHEET_SIGN, type SheetCell, type SheetEdit } from '../sheet';

export const REPORT_SHEET = '核对结果';

export interface ReportForm {
  readonly form: Form;
  readonly findings: readonly (Finding & { readonly dismissed: string | null })[];
  readonly receipts: readonly Receipt[];
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '差错',
  warning: '疑点',
  info: '提示',
};
export const STATUS_WORDS: Readonly<Record<Receipt['status'], string>> = {
  pass: '通过',
  fail: '有问题',
  'not-applicable': '不适用',
  cannot: '无法核对',
};

function text(value: string, style: SheetCell['style'] = 'wrapped'): SheetCell {
  return { content: { kind: 'text', text: value }, style };
}

function findingRow(
  number: number,
  { form }: ReportForm,
  finding: ReportForm['findings'][number],
): readonly SheetCell[] {
  const tone = finding.severity === 'info' ? 'wrapped' : finding.severity;
  const related = finding.related.map((place) => `${place.cell} ${place.text}`).join('\n');
  return [
    { content: { kind: 'number', value: String(number) }, style: 'wrapped' },
    text(SEVERITY_WORDS[finding.severity], tone),
    text(form.sheet),
    text(finding.at.cell),
    text(finding.message),
    text(finding.stated ?? ''),
    text(finding.expected ?? ''),
    text(related),
    text(finding.dismissed === null ? '' : `不处理：${finding.dismissed}`),
  ];
}

function receiptRow({ form }: ReportForm, receipt: Receipt): readonly SheetCell[] {
  const title = ALL_CHECKS.find((check) => check.id === receipt.check)?.meta.title ?? receipt.check;
  return [
    text(''),
    text(STATUS_WORDS[receipt.status]),
    text(form.sheet),
    text(''),
    text(title),
    text(`${String(receipt.count)}处`),
    text(''),
    text(receipt.reason ?? ''),
    text(''),
  ];
}

/** 核对结果: every finding with both places, then what was checked and what could not be. */
export function reportSheet(forms: readonly ReportForm[]): SheetEdit {
  const findings = forms.flatMap((form) => form.findings.map((finding) => ({ form, finding })));
  const header = ['序号', '级别', '工作表', '单元格', '问题', '表中', '应为', '相关各处', '处理'];
  const receiptHeader = ['', '结果', '工作表', '', '核对项目', '核对处数', '', '未能核对的原因', ''];
  return {
    kind: 'sheet',
    name: REPORT_SHEET,
    widths: [6, 8, 18, 9, 60, 16, 16, 50, 18],
    rows: [
      [text(`${OUR_SHEET_SIGN} ${REPORT_SHEET}`, 'title')],
      [text(`共${String(findings.length)}条。本表由工具生成，供核对参考，报送前请删除。`, 'plain')],
      header.map((label) => text(label, 'header')),
      ...findings.map(({ form, finding }, i) => findingRow(i + 1, form, finding)),
      [],
      [text('核对清单', 'title')],
      receiptHeader.map((label) => text(label, 'header')),
      ...forms.flatMap((form) => form.receipts.map((receipt) => receiptRow(form, receipt))),
    ],
  };
}
