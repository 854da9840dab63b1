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

/** G15, $B$7: where something stands, not what it says. */
const ADDRESS = /(?<![A-Za-z0-9])\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![A-Za-z0-9%])/gu;

/**
 * The key of a finding: whose form, its check, what it says and the texts it rests on, so that it holds when rows move and
 * is another one when a figure changes.
 */
export function findingKey(
  form: Parameters<typeof formKey>[0],
  finding: {
    readonly check: string;
    readonly messageId: string;
    readonly data: Readonly<Record<string, string>>;
    readonly at: { readonly text: string };
    readonly related: readonly { readonly text: string }[];
  },
): string {
  const data = Object.entries(finding.data)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value.replace(ADDRESS, '')}`);
  const texts = [finding.at, ...finding.related].map(({ text }) => text);
  return [formKey(form), finding.check, finding.messageId, ...data, ...texts].join('|');
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
