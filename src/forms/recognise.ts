import type { WorkbookSnapshot } from '../sheet';
import { recogniseDepartment } from './department';
import type { Form } from './form';

const RECOGNISERS = [recogniseDepartment];

/** Every form of a workbook's sheets. Sheets that are no form we know give nothing. */
export function recogniseForms(workbook: WorkbookSnapshot): readonly Form[] {
  return workbook.sheets.flatMap((sheet) => {
    for (const recognise of RECOGNISERS) {
      const form = recognise(workbook.file, sheet);
      if (form !== null) return [form];
    }
    return [];
  });
}
