import type { MarkEdit } from '../sheet';
import { openFindings, type ReportedFinding } from './reported';

/** Marks for the cells that open findings stand on: one mark a sheet and tone. Remarks (info) get none. */
export function markEdits(findings: readonly ReportedFinding[]): readonly MarkEdit[] {
  const cells = new Map<string, { sheet: string; tone: MarkEdit['tone']; cells: Set<string> }>();
  const marked = new Set<string>();
  for (const tone of ['error', 'warning'] as const) {
    for (const { severity, at } of openFindings(findings)) {
      const place = `${at.sheet}!${at.cell}`;
      // A cell with an error and a question shows the error.
      if (severity !== tone || marked.has(place)) continue;
      marked.add(place);
      const key = `${at.sheet}|${tone}`;
      const entry = cells.get(key) ?? { sheet: at.sheet, tone, cells: new Set<string>() };
      entry.cells.add(at.cell);
      cells.set(key, entry);
    }
  }
  return [...cells.values()].map((entry) => ({
    kind: 'mark',
    sheet: entry.sheet,
    tone: entry.tone,
    cells: [...entry.cells],
  }));
}
