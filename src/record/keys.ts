/** The key of a form: what it is, whose and of which year. */
export function formKey(form: {
  readonly kind: string;
  readonly unit: string | null;
  readonly year: number | null;
}): string {
  return [form.kind, form.unit ?? '', form.year === null ? '' : String(form.year)].join('|');
}

/** The key of a finding: its check, what it says and the figures it says it with. */
export function findingKey(finding: {
  readonly check: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
}): string {
  const data = Object.entries(finding.data)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  return [finding.check, finding.messageId, ...data].join('|');
}
