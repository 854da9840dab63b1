import type { Place } from '../checks';
import { dismissalText } from '../record';
import { OUR_SHEET_SIGN } from '../sheet';
import { placeWords } from './place-words';
import {
  checkTitle,
  countOf,
  openFindings,
  subjectOf,
  type ReportAbout,
  type ReportedFinding,
  type ReportForm,
} from './reported';
import { REPORT_SHEET } from './report-sheet';
import { SEVERITY_WORDS, STATUS_WORDS } from './words';

const STYLE = `
body{font:14px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;color:#1f1f1f;max-width:60em;margin:2em auto;padding:0 1em}
h1{font-size:1.5em;margin:0}h2{font-size:1.2em;margin:2em 0 .5em;border-bottom:2px solid #185c37}
p{margin:.3em 0}ol{padding-left:2em}li{margin:.8em 0;break-inside:avoid}
.tone{display:inline-block;padding:0 .5em;border-radius:3px;margin-right:.5em;border:1px solid}
.error{background:#fde7e9;color:#8a0d17}.warning{background:#fff4ce;color:#5c4300}.info{background:#f0f0f0;color:#3b3b3b}
.quiet{color:#555;font-size:.92em}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #bbb;padding:.25em .6em;text-align:left;vertical-align:top}th{background:#e7f1eb}
mark{background:#fff4ce;color:inherit}
@media print{body{margin:0;max-width:none}h2{break-after:avoid}}
`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of a workbook is data, never markup. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign);
}

function placeLine(form: ReportForm['form'], place: Place): string {
  const sheet = place.sheet === form.sheet ? '' : `“${place.sheet}”`;
  return `<li class="quiet">${escaped(sheet + place.cell)}　${escaped(place.text)}</li>`;
}

function findingItem({ form }: ReportForm, finding: ReportedFinding): string {
  const { severity, at, message, stated, expected, suggestion, why, related, dismissed } = finding;
  const words = placeWords(form, at.cell);
  const sides =
    stated === null || expected === null
      ? ''
      : `<p class="quiet">表中 <mark>${escaped(stated)}</mark>　应为 <mark>${escaped(expected)}</mark></p>`;
  return [
    `<li><span class="tone ${severity}">${SEVERITY_WORDS[severity]}</span>`,
    `<strong>${escaped(words === at.cell ? at.cell : `${at.cell} ${words}`)}</strong>`,
    `<p>${escaped(message)}</p>`,
    sides,
    suggestion === null
      ? ''
      : `<p class="quiet">建议改为 ${escaped(suggestion)}（${escaped(why ?? '')}）</p>`,
    related.length === 0 ? '' : `<ul>${related.map((place) => placeLine(form, place)).join('')}</ul>`,
    dismissed === null ? '' : `<p class="quiet">${escaped(dismissalText(dismissed))}</p>`,
    '</li>',
  ].join('');
}

function receiptTable({ receipts }: ReportForm): string {
  const rows = receipts
    .filter(({ status }) => status !== 'not-applicable')
    .map(
      ({ check, status, count, reason }) =>
        `<tr><td>${escaped(checkTitle(check))}</td><td>${STATUS_WORDS[status]}</td><td>${String(count)}</td><td>${escaped(reason ?? '')}</td></tr>`,
    );
  const none = receipts
    .filter(({ status }) => status === 'not-applicable')
    .map(({ check }) => checkTitle(check));
  return `<h3>核对清单</h3><table><tr><th>核对项目</th><th>结果</th><th>处数</th><th>未能核对的原因</th></tr>${rows.join('')}</table>
<p class="quiet">本表不适用：${escaped(none.join('、'))}</p>`;
}

function formSection(form: ReportForm): string {
  const open = openFindings(form.findings);
  const done = form.findings.filter(({ dismissed }) => dismissed !== null);
  const list = (findings: readonly ReportedFinding[]): string =>
    `<ol>${findings.map((finding) => findingItem(form, finding)).join('')}</ol>`;
  return [
    `<h2>${escaped(form.form.title === '' ? form.form.sheet : form.form.title)}</h2>`,
    `<p>工作表“${escaped(form.form.sheet)}”　${escaped(subjectOf(form))}</p>`,
    `<p>差错${String(countOf(open, 'error'))}条，疑点${String(countOf(open, 'warning'))}条，提示${String(countOf(open, 'info'))}条</p>`,
    open.length === 0 ? '<p>没有发现问题。</p>' : list(open),
    done.length === 0 ? '' : `<h3>已核实或本次不处理</h3>${list(done)}`,
    receiptTable(form),
  ].join('\n');
}

/** 核对结果 as one page to read and print: nothing is loaded from anywhere. */
export function reportPage(
  workbooks: readonly { readonly file: string; readonly forms: readonly ReportForm[] }[],
  about: ReportAbout,
): string {
  const bodies = workbooks.map(
    ({ file, forms }) =>
      `<section><h1>${escaped(file.split(/[\\/]/u).at(-1) ?? file)}</h1>\n${forms.length === 0 ? '<p>没有认出绩效自评表。</p>' : forms.map(formSection).join('\n')}</section>`,
  );
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${REPORT_SHEET}</title><style>${STYLE}</style></head>
<body><p class="quiet">${OUR_SHEET_SIGN} ${REPORT_SHEET}　核对日期：${escaped(about.date)}　版本：${escaped(about.version)}　供核对参考</p>
${bodies.join('\n')}
</body></html>
`;
}
