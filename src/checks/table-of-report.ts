import { tight, type Form } from '../forms';
import type { ReadForm } from './define-check';

/** The one unit's form that a report in the same workbook speaks of; null where it may speak of another. */
export function tableOfReport(report: Form, siblings: readonly ReadForm[]): ReadForm | null {
  const units = siblings.filter(({ form }) => form.kind === 'department' && !form.isHidden);
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0) return null;
  const isSameYear = report.year === null || unit.form.year === null || report.year === unit.form.year;
  const isSameUnit =
    report.unit === null || unit.form.unit === null || tight(report.unit) === tight(unit.form.unit);
  return isSameYear && isSameUnit ? unit : null;
}
