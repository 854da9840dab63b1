import type { Grid, GridValue } from './grid';

/** A report in prose, one paragraph a row. */
export function reportGrid(...paragraphs: readonly string[]): Grid {
  const cells: Record<string, GridValue> = { A1: '2022年度部门整体支出绩效自评报告' };
  for (const [i, text] of ['一、预算执行情况', ...paragraphs].entries()) cells[`A${String(i + 2)}`] = text;
  return { name: '报告', cells };
}
