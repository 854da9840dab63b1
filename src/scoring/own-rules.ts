import { readRuleTable, type ReadRuleTable } from '../rules';
import {
  addressOf,
  isOurSheet,
  rowsOf,
  RULE_SHEET,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../sheet';

/** Rules of a sheet made by us, changed by a person. */
export function readRuleSheet(sheet: SheetSnapshot): ReadRuleTable {
  const rows = [...rowsOf(sheet).values()].map((cells) => {
    const last = cells.at(-1)?.column ?? 0;
    return Array.from({ length: last }, (_, i) => {
      const cell = cells.find((each) => each.column === i + 1);
      const [row = 1] = cells.map((each) => each.row);
      return { text: cell?.text ?? '', cell: cell?.address ?? addressOf({ row, column: i + 1 }) };
    });
  });
  return readRuleTable(rows);
}

/** The 评分规则 that a workbook carries; null where it carries none. */
export function ownRules(workbook: WorkbookSnapshot): ReadRuleTable | null {
  const sheet = workbook.sheets.find((each) => each.name === RULE_SHEET && isOurSheet(each));
  return sheet === undefined ? null : readRuleSheet(sheet);
}
