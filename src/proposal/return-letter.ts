import { placeWords } from './place-words';
import { openFindings, type ReportedFinding, type ReportForm } from './reported';

function placeText(form: ReportForm['form'], cell: string): string {
  const words = placeWords(form, cell);
  return words === cell ? cell : `${words}（${cell}）`;
}

function item(number: number, { form }: ReportForm, finding: ReportedFinding): string {
  const ask = finding.severity === 'error' ? '请核实更正。' : '请核实说明。';
  const message = finding.message.replace(/。$/u, '');
  const end = /请[^。，？！]*$|[？！]$/u.test(message)
    ? /[？！]$/u.test(message)
      ? message
      : `${message}。`
    : `${message}，${ask}`;
  return `第${String(number)}项：“${form.sheet}”${placeText(form, finding.at.cell)}，${end}`;
}

/**
 * 退回修改意见: plain text to send back with the form. One item a cause, errors before questions, each with sheet and row in the
 * author's words. '' where nothing is open.
 */
export function returnLetter(forms: readonly ReportForm[]): string {
  const items = (['error', 'warning'] as const).flatMap((severity) =>
    forms.flatMap((form) =>
      openFindings(form.findings)
        .filter((finding) => finding.severity === severity)
        .map((finding) => ({ form, finding })),
    ),
  );
  if (items.length === 0) return '';
  const units = [...new Set(forms.flatMap(({ form }) => form.unit ?? []))];
  const to = units.length === 1 ? `${units[0] ?? ''}：\n` : '';
  const lines = items.map(({ form, finding }, i) => item(i + 1, form, finding));
  return `${to}报来的绩效自评材料经核对，有以下${String(items.length)}项需要核实：\n${lines.join('\n')}\n`;
}
