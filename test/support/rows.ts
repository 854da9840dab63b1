import { recogniseForms, type Form, type IndicatorRow } from '../../src/forms';
import { workbookFrom, type GridValue } from './grid';

/** Cells of one row of a project form, by what they hold. */
export interface RowCells {
  readonly level2?: string;
  readonly level3?: string;
  readonly direction?: string;
  readonly target?: GridValue;
  readonly unit?: string;
  readonly actual?: GridValue;
  readonly rule?: string;
  readonly weight?: number;
  readonly score?: number;
}

const HEADS = {
  level2: '二级指标',
  level3: '三级指标',
  direction: '指标性质',
  target: '年度指标值',
  unit: '计量单位',
  actual: '实际完成值',
  rule: '评分标准',
  weight: '分值',
  score: '得分',
} as const;

/** A project form with the rows given, in the columns that any of them uses. */
export function projectForm(rows: readonly RowCells[], title = '项目支出绩效自评表'): Form {
  const cells: Record<string, GridValue> = { A1: title, A2: '（2022年度）', A3: '项目名称', B3: '路灯维护' };
  for (const [column, [role, head]] of Object.entries(HEADS).entries()) {
    const letter = String.fromCharCode(65 + column);
    const optional = role === 'direction' || role === 'unit' || role === 'rule';
    if (optional && rows.every((row) => row[role] === undefined)) continue;
    cells[`${letter}4`] = head;
    for (const [i, row] of rows.entries()) {
      const value = { level2: '数量指标', level3: `指标${String(i + 1)}`, ...row }[role as keyof RowCells];
      if (value !== undefined) cells[`${letter}${String(5 + i)}`] = value;
    }
  }
  const [form] = recogniseForms(workbookFrom({ cells }));
  if (form?.kind !== 'project') throw new Error('a project form expected');
  return form;
}

export function onlyRow(form: Form): IndicatorRow {
  const [row, ...others] = form.rows;
  if (row === undefined || others.length > 0) throw new Error('one row expected');
  return row;
}
