import type { AssessedWorkbook } from '../src';
import { formHeading } from './text';

/** What was understood of a workbook, for people. */
export function readLines(workbook: AssessedWorkbook): readonly string[] {
  return workbook.forms.map(formHeading);
}
