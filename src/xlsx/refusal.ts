/** Why an edit is not written. One refusal keeps the whole proposal from being written (law 4). */
export type RefusalCode =
  'no-sheet' | 'bad-address' | 'locked' | 'formula' | 'changed' | 'sheet-taken' | 'sheet-name';

export interface Refusal {
  readonly code: RefusalCode;
  readonly sheet: string;
  readonly cell: string;
}

const MESSAGES: Readonly<Record<RefusalCode, string>> = {
  'no-sheet': '没有工作表“{{sheet}}”，未写入。',
  'bad-address': '“{{cell}}”不是有效的单元格地址，未写入。',
  locked: '工作表“{{sheet}}”受保护，单元格 {{cell}} 被锁定，未写入。请先由有权限的人撤销保护。',
  formula: '工作表“{{sheet}}”的单元格 {{cell}} 是模板自带的公式，不覆盖，未写入。',
  changed: '工作表“{{sheet}}”的单元格 {{cell}} 在预览之后已被改动，未写入。请重新打分。',
  'sheet-taken': '已有一张不是由本工具生成的工作表“{{sheet}}”，不覆盖，未写入。',
  'sheet-name': '“{{sheet}}”不能用作工作表名，未写入。',
};

export function refusalMessage(refusal: Refusal): string {
  return MESSAGES[refusal.code].replace('{{sheet}}', refusal.sheet).replace('{{cell}}', refusal.cell);
}
