import type { Cell } from '../sheet';
import type { Narrative } from './form';
import { isTableEnd, tight } from './labels';

const MIN_PROSE = 12;
const MAX_HEADING = 80;
const MAX_LABEL = 24;
const MAX_NUMBERED = 40;

/** A heading: one line that ends with a colon, or a numbered one without clauses; often with a remark in brackets. */
function isHeading(text: string): boolean {
  const line = text.trim();
  if (line.length > MAX_HEADING || line.includes('\n')) return false;
  if (/[：:；;]$/u.test(line)) return !/\d/u.test(line);
  const numbered = /^(?:[一二三四五六七八九十]+、|[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[）)])/u.exec(
    line,
  )?.[0];
  if (numbered === undefined) return false;
  // （1）制定了管理办法。 is an answer, （一）绩效目标。 a heading.
  if (/\d/u.test(numbered) && line.endsWith('。')) return false;
  const name = line.slice(numbered.length).replace(/[（(][^（）()]*[）)]/gu, '');
  return name.length <= MAX_NUMBERED && !/[\d，；：]|。./u.test(name);
}

/** A short first line with more below it names what follows: 产出指标情况：（职责履行） */
function opensWithHeading(text: string): boolean {
  const [first = '', ...rest] = text.trim().split('\n');
  if (rest.length === 0) return isHeading(first);
  return (
    isHeading(first) ||
    (first.length <= MAX_LABEL && !/^[\d（(①-⑳]/u.test(first)) ||
    /^[一二三四五六七八九十]+、.{2,12}[（(]/u.test(first)
  );
}

/** 二、单位人员情况（编制人员数 ...）： → 单位人员情况 */
function headingName(text: string): string {
  return tight(text.split('\n')[0] ?? '')
    .replace(/^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)])/u, '')
    .replace(/[：:；;。]+$/u, '')
    .replace(/(?<=.{3})[（(].*[）)]$/u, '')
    .replace(/(?<=.{3})[（(][^）)]*$/u, '')
    .replace(/[：:；;。]+$/u, '');
}

export function isProse(cell: Cell): boolean {
  if (cell.value.kind !== 'text') return false;
  const text = cell.text.trim();
  return (
    (text.length >= MIN_PROSE && /[，。；、,;]/u.test(text)) || (text.length >= 5 && text.endsWith('。'))
  );
}

/** Labels whose answer is prose, be it only 无. */
const ASKS_FOR_PROSE = /(?:情况|概况|说明|问题|建议|措施|分析|总结|其他)(?:[（(].*)?[：:]?$/u;

function answersLabel(label: Cell, cell: Cell): boolean {
  return label.column < cell.column && cell.value.kind === 'text' && ASKS_FOR_PROSE.test(tight(label.text));
}

function isLabel(cell: Cell): boolean {
  return cell.value.kind === 'text' && !isProse(cell) && cell.text.trim().length <= MAX_LABEL;
}

/** The narrative cells among rows outside tables and head block, each with the heading it stands under. */
export function readNarratives(
  rows: readonly (readonly Cell[])[],
  isTaken: (cell: Cell) => boolean,
): readonly Narrative[] {
  const narratives: Narrative[] = [];
  let heading = '';
  for (const [i, cells] of rows.entries()) {
    const label = cells.find((cell) => isLabel(cell) && !isTaken(cell));
    const above = (rows[i - 1] ?? []).filter((cell) => isLabel(cell) && !isTaken(cell));
    for (const cell of cells) {
      if (isTaken(cell) || isTableEnd(cell.text)) continue;
      if (isHeading(cell.text)) {
        heading = headingName(cell.text);
        continue;
      }
      const isAnswer =
        label !== undefined && cells.length === 2 && cell === cells[1] && answersLabel(label, cell);
      if (!isProse(cell) && !isAnswer) continue;
      const firstLine = cell.text.trim().split('\n')[0] ?? '';
      const over = above.length > 1 ? above.find((other) => other.column === cell.column) : undefined;
      if (opensWithHeading(cell.text)) heading = headingName(firstLine);
      else if (label !== undefined && label.column < cell.column) heading = headingName(label.text);
      else if (over !== undefined) heading = headingName(over.text);
      narratives.push({ section: heading, cell: cell.address, text: cell.text });
    }
  }
  return narratives;
}
