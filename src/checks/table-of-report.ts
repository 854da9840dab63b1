import { tight, type Form } from '../forms';
import type { ReadForm } from './define-check';

/** Whether a form is prose alone: a report, or the sheet of a form whose table stands on a sheet of its own. */
export function isProseAlone({ kind, rows, narratives }: Form): boolean {
  return kind === 'report' || (kind === 'department' && rows.length === 0 && narratives.length > 0);
}

/** The one unit's form that a report in the same workbook speaks of; null where it may speak of another. */
export function tableOfReport(report: Form, siblings: readonly ReadForm[]): ReadForm | null {
  const units = siblings.filter(
    ({ form }) => form.kind === 'department' && form.rows.length > 0 && !form.isHidden,
  );
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0) return null;
  const isSameYear = report.year === null || unit.form.year === null || report.year === unit.form.year;
  const isSameUnit =
    report.unit === null || unit.form.unit === null || tight(report.unit) === tight(unit.form.unit);
  return isSameYear && isSameUnit ? unit : null;
}
