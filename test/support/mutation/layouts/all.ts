import type { Book } from '../book';
import { departmentFundsBook } from './department-funds';
import { departmentLevelsBook } from './department-levels';
import { departmentSectionsBook } from './department-sections';
import { hubeiBook } from './hubei';
import { projectListBook } from './project-list';
import { projectStandardBook } from './project-standard';
import { reportBook } from './report-book';
import { summaryBook } from './summary-book';

/** Every layout: a consistent workbook from a seed. */
export const LAYOUTS: readonly ((seed: number) => Book)[] = [
  departmentSectionsBook,
  departmentLevelsBook,
  departmentFundsBook,
  projectStandardBook,
  hubeiBook,
  summaryBook,
  reportBook,
  projectListBook,
];

/** The workbook of a seed; seeds that follow one another go through the layouts. */
export function bookOf(seed: number): Book {
  const layout = LAYOUTS[seed % LAYOUTS.length];
  if (layout === undefined) throw new RangeError(`no layout for ${String(seed)}`);
  return layout(seed);
}
