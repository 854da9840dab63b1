import type { Form, SummaryRow } from '../forms';
import type { ScoredForm, TotalScore } from './score-form';

/** Whether a line of a summary is about a form: its unit, or its project. */
function isAbout(row: SummaryRow, form: Form): boolean {
  const names = [form.unit, form.project].flatMap((name) =>
    name === null ? [] : [name.replace(/\s/gu, '')],
  );
  return row.unit !== '' && names.includes(row.unit);
}

/** The total of the one form that a line is about; null where there is none, or more than one of the better fitting kind. */
function totalFor(row: SummaryRow, forms: readonly ScoredForm[]): TotalScore | null {
  const found = forms.filter(({ form }) => form.total !== null && isAbout(row, form));
  const departments = found.filter(({ form }) => form.kind === 'department');
  const [only, ...others] = departments.length > 0 ? departments : found;
  return only === undefined || others.length > 0 ? null : (only.totals.at(-1) ?? null);
}

/**
 * The 自评分数 of a summary: each line's follow the total of the unit's form. A line at the bottom is only filled where sum and mean agree,
 * since forms do not say which they want.
 */
export function summaryTotals(form: Form, forms: readonly ScoredForm[]): readonly TotalScore[] {
  const lines = form.summary.filter((row) => !row.isTotal);
  const totals = lines.map((row) => totalFor(row, forms));
  const [single] = lines.length === 1 ? totals : [];
  return form.summary.flatMap((row): readonly TotalScore[] => {
    const cell = row.cells.selfScore;
    const total = row.isTotal ? (single ?? null) : (totals[lines.indexOf(row)] ?? null);
    if (cell === undefined || total === null) return [];
    return [
      {
        label: row.isTotal ? '合计自评分数' : `${row.unit}自评分数`,
        cell: cell.cell,
        previous: cell.figure?.value ?? null,
        score: total.score,
        open: total.open,
        isFormula: cell.formula !== null,
        otherCells: [],
        parts: [],
      },
    ];
  });
}
