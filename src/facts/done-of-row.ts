import type { Figure } from '../figures';
import type { IndicatorRow, StatedCell } from '../forms';
import { readEquations } from './parse-calculation';
import { quantitiesIn } from './quantities';
import { verifyEquation } from './verify-equation';

type TextsOfRow = Pick<IndicatorRow, 'cells'>;

/** What was wanted, a share of it, points, another year or a part: not what was done. */
const OTHER = /目标|计划|任务|要求|应|完成率|[扣得]|上年|去年|同期|其中|占|标准|每/u;
const DONE = /实际|完成|达到|实现/u;

/** The cell in which a row tells what was done: its own column, else the one of its calculation; null where the form has neither. */
export function doneCell({ cells }: TextsOfRow): StatedCell | null {
  return cells.actual ?? cells.analysis ?? null;
}

/** 27.1公里（青溪河18.6公里、柏水河8.5公里）: what stands in brackets are parts. */
function withoutBrackets(text: string): string {
  return text.replace(/[（(][^（）()]*[）)]/gu, (part) =>
    /[=＝/÷]/u.test(part) ? part : '　'.repeat(part.length),
  );
}

function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * What a row says was done, in the unit of another figure: 实际27.1公里, 61/63=96.83%, 全年组织培训4次.
 * @param like the figure that it is compared with
 * @returns null where none is told, or several that it may be
 */
export function doneFigure(row: TextsOfRow, like: Pick<Figure, 'unit'>): Figure | null {
  const cell = doneCell(row);
  if (cell === null || like.unit === null) return null;
  const { id } = like.unit;
  if (cell.figure !== null) return cell.figure.unit?.id === id ? cell.figure : null;
  const isLike = (figure: Figure): boolean => figure.unit?.id === id && !figure.approximate;
  const computed = readEquations(cell.text).filter(({ result }) => isLike(result));
  const verdicts = computed.map((equation) => verifyEquation(equation, () => false).kind);
  if (verdicts.includes('fails')) return null;
  if (verdicts.includes('holds')) return only(computed)?.result ?? null;
  const told = quantitiesIn(cell.cell, withoutBrackets(cell.text)).filter(
    ({ figure, label }) =>
      isLike(figure) && figure.comparator === null && !OTHER.test(label.replace(/^完成(?!率)/u, '')),
  );
  return (only(told) ?? only(told.filter(({ label }) => DONE.test(label))))?.figure ?? null;
}
