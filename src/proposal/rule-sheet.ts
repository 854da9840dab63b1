import { RULE_COLUMNS, ruleTable, type RulePack } from '../rules';
import { OUR_SHEET_SIGN, RULE_SHEET, type SheetCell, type SheetEdit } from '../sheet';

function cell(text: string, style: SheetCell['style']): SheetCell {
  return { content: text === '' ? { kind: 'blank' } : { kind: 'text', text }, style };
}

/** 评分规则: a pack as a sheet that a clerk can change; it is read back and used before any pack. */
export function ruleSheet(pack: RulePack): SheetEdit {
  const table = ruleTable(pack);
  const header = table.findIndex((row) => row[0] === RULE_COLUMNS[0]);
  return {
    kind: 'sheet',
    name: RULE_SHEET,
    widths: [26, 56, 44, 26, 14, 20, 40, 22],
    rows: [
      [cell(`${OUR_SHEET_SIGN} ${RULE_SHEET}`, 'title')],
      [cell('一行一条，可改、可增、可删；本工作簿打分时先用这里的标准。报送前请删除本表。', 'plain')],
      ...table.map((row, i) => row.map((text) => cell(text, i === header ? 'header' : 'wrapped'))),
    ],
  };
}
