import type { Form, HeadEntry, StatedCell } from '../forms';

/** A line of a block of funds: 年度资金总额 with 年初预算数, 全年预算数, 全年执行数, 执行率. */
export interface FundLine {
  /** As printed; '' for a block of one line. */
  readonly label: string;
  readonly entries: readonly { readonly column: string; readonly entry: HeadEntry }[];
}

/** The lines of a form's blocks of funds, in order. */
export function fundLines(form: Form): readonly FundLine[] {
  const lines: { label: string; entries: { column: string; entry: HeadEntry }[] }[] = [];
  const seen = new Set<string>();
  for (const entry of form.head) {
    const at = entry.label.lastIndexOf('·');
    if (at < 0 || entry.partOf !== null) continue;
    const [label, column] = [entry.label.slice(0, at), entry.label.slice(at + 1)];
    const last = lines.at(-1);
    if (last?.label === label && !seen.has(`${String(lines.length)}|${column}`))
      last.entries.push({ column, entry });
    else lines.push({ label, entries: [{ column, entry }] });
    seen.add(`${String(lines.length)}|${column}`);
  }
  return lines;
}

export function cellsOf(line: FundLine, column: RegExp): readonly StatedCell[] {
  return line.entries.flatMap((each) => (column.test(each.column) ? [each.entry.value] : []));
}
