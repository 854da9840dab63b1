import type { Decimal } from '../figures';
import type { Grade } from './rule';

/** The grade of a total: the first band it reaches, bands given from the best one down. */
export function gradeOf(total: Decimal, grades: readonly Grade[]): string | null {
  return grades.find((grade) => total.gte(grade.from))?.label ?? null;
}
