import type { Cell } from '../sheet';
import type { Narrative } from './form';
import { isTableEnd, tight } from './labels';

const MIN_PROSE = 12;

/** A heading: one line, no figures, ends with a colon or a semicolon, often with a remark in brackets. */
function isHeading(text: string): boolean {
  const line = text.trim();
  if (line.includes('\n') || line.length > 80 || /\d/u.test(line)) return false;
  return (
    /[：:；;]$/u.test(line) ||
    /^[一二三四五六七八九十]+、[^，。]{2,16}[（(][^（）()]*[）)][。；：]?$/u.test(line)
  );
}

/** A short first line with more below it names what follows: 产出指标情况：（职责履行） */
function opensWithHeading(text: string): boolean {
  const [first = '', ...rest] = text.trim().split('\n');
  if (rest.length === 0) return isHeading(first);
  return (
    isHeading(first) ||
    (first.length <= 24 && !/^[\d（(①-⑳]/u.test(first)) ||
    /^[一二三四五六七八九十]+、.{2,12}[（(]/u.test(first)
  );
}

/** 二、单位人员情况（编制人员数 ...）： → 单位人员情况 */
function headingName(text: string): string {
  return tight(text.split('\n')[0] ?? '')
    .replace(/^[一二三四五六七八九十]+[、.．]/u, '')
    .replace(/[（(].*$/u, '')
    .replace(/[：:；;。]+$/u, '');
}

function isProse(cell: Cell): boolean {
  if (cell.value.kind !== 'text') return false;
  const text = cell.text.trim();
  return (
    (text.length >= MIN_PROSE && /[，。；、,;]/u.test(text)) || (text.length >= 5 && text.endsWith('。'))
  );
}

/** The narrative cells among rows outside tables and head block, each with the heading it stands under. */
export function readNarratives(
  rows: readonly (readonly Cell[])[],
  isTaken: (cell: Cell) => boolean,
): readonly Narrative[] {
  const narratives: Narrative[] = [];
  let heading = '';
  for (const cells of rows) {
    const label = cells.find((cell) => cell.value.kind === 'text' && !isProse(cell) && !isTaken(cell));
    for (const cell of cells) {
      if (isTaken(cell) || isTableEnd(cell.text)) continue;
      if (isHeading(cell.text)) {
        heading = headingName(cell.text);
        continue;
      }
      if (!isProse(cell)) continue;
      const firstLine = cell.text.trim().split('\n')[0] ?? '';
      if (opensWithHeading(cell.text)) heading = headingName(firstLine);
      else if (label !== undefined && label.column < cell.column) heading = headingName(label.text);
      narratives.push({ section: heading, cell: cell.address, text: cell.text });
    }
  }
  return narratives;
}
