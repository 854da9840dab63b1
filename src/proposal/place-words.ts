import type { Form, IndicatorRow } from '../forms';
import { parseAddress } from '../sheet';

function rowAt(form: Form, row: number): IndicatorRow | undefined {
  return [...form.rows, ...form.targets].find((each) => each.row === row);
}

/**
 * A place as the form's author knows it: 预算执行率行, 预算执行情况, 综合得分, a unit's line of a 汇总表; the address alone where the
 * form has no name for it.
 */
export function placeWords(form: Form, cell: string): string {
  const place = parseAddress(cell);
  const narrative = form.narratives.find((each) => each.cell === cell);
  if (form.kind === 'report') return `第${String(place?.row ?? '')}段`;
  if (narrative !== undefined && narrative.section !== '') return `“${narrative.section}”`;
  if (place === null) return cell;
  const head = form.head.find(({ value }) => value.cell === cell);
  if (head !== undefined) return `“${head.label.replace('·', '')}”`;
  const row = rowAt(form, place.row);
  if (row !== undefined) return `“${row.level3.replace(/\s/gu, '')}”行`;
  const summary = form.summary.find((each) => each.row === place.row);
  if (summary !== undefined) return summary.isTotal ? '合计行' : `“${summary.unit}”行`;
  const section = form.sections.find((each) => each.row === place.row);
  if (section !== undefined) return `“${section.label}”小计`;
  if (form.total?.row === place.row) return `“${form.total.label}”`;
  return form.grade?.cell === cell ? '等次' : cell;
}
