/** The key of a form: what it is, whose, of which year and project. */
export function formKey(form: {
  readonly kind: string;
  readonly unit: string | null;
  readonly year: number | null;
  readonly project?: string | null;
}): string {
  const year = form.year === null ? '' : String(form.year);
  const project = form.project == null ? [] : [form.project];
  return [form.kind, form.unit ?? '', year, ...project].join('|');
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

/** The key of a row: its form's, and what it is called with its target, never where it stands. */
export function rowKey(
  form: Parameters<typeof formKey>[0],
  row: {
    readonly level1: string;
    readonly level2: string;
    readonly level3: string;
    readonly cells: { readonly target?: { readonly text: string } };
  },
): string {
  const { level1, level2, level3, cells } = row;
  return [formKey(form), level1, level2, level3, cells.target?.text.trim() ?? ''].join('|');
}
