import { readWholeFigure, unitNamed, type Unit } from '../figures';
import { findOperand } from '../indicators';
import { anchorOf, mergeAt, type Cell, type SheetSnapshot } from '../sheet';
import type { HeadEntry } from './form';
import { tight } from './labels';
import { statedCell } from './stated-cell';

const MAX_LABEL = 24;

/** Labels whose value is a text. */
const TEXT_LABEL =
  /^(?:项目名称|项目类别|项目类型|项目属性|项目期|项目周期|项目起止时间|项目负责人|主管部门(?:及代码)?|主管单位|实施单位|项目单位|预算单位|单位名称|部门名称|评价部门名称|单位负责人|部门负责人|单位联系电话|联系电话|联系人|填报人|填报日期|填报时间|评价年度|下属单位个数)$/u;

export function unitInLabel(label: string): Unit | null {
  const name = /[（(]([^（）()]+)[）)]$/u.exec(tight(label))?.[1];
  return name === undefined ? null : unitNamed(name.replace(/^单位[：:]/u, ''));
}

function bareLabel(label: string): string {
  return tight(label)
    .replace(/[（(][^（）()]*[）)]/gu, '')
    .replace(/[：:]$/u, '');
}

function isLabel(cell: Cell): boolean {
  return cell.value.kind === 'text' && tight(cell.text).length <= MAX_LABEL;
}

function isKnownLabel(cell: Cell): boolean {
  return isLabel(cell) && (findOperand(cell.text) !== null || TEXT_LABEL.test(bareLabel(cell.text)));
}

/** Funds that forms split by where the money comes from. */
function isFund(cell: Cell): boolean {
  return findOperand(cell.text)?.id.startsWith('fund_') === true;
}

/** A source of money as it stands under a fund: 本级预算资金, 上级补助资金, 其他. */
const SOURCE = /^(?:其他|其它|.{0,8}(?:资金|拨款|补助|收入))$/u;

/** The fund whose name stands left of a label, in its row or, merged down, in a row above: 预算资金 | 市级预算资金. */
function parentOf(cell: Cell, rows: ReadonlyMap<number, readonly Cell[]>): Cell | null {
  for (let row = cell.row; row > cell.row - 6; row -= 1) {
    const cells = rows.get(row) ?? [];
    const left = cells.filter((other) => other.column < cell.column).at(-1);
    if (left !== undefined) {
      const isBeside = cells.some((other) => other.column === cell.column && isLabel(other));
      return isBeside && isLabel(left) && isFund(left) ? left : null;
    }
  }
  return null;
}

/** 其中：基本支出：865.32 and 政府性基金拨款：20万元: a name and its amount in one cell. */
const LABELLED =
  /^\s*(?:其中[：:])?\s*([\u4e00-\u9fff（）()“”、]{2,24})[：:]\s*([-\d０-９,，.．]{1,20}\s*(?:亿|万)?元?)\s*$/u;

export function labelledAmount(cell: Cell, money: Unit | null): HeadEntry | null {
  const match = cell.value.kind === 'text' ? LABELLED.exec(cell.text) : null;
  const [, label = '', written = ''] = match ?? [];
  const figure = written === '' ? null : readWholeFigure(written);
  if (figure === null) return null;
  const start = cell.text.lastIndexOf(written);
  return {
    label: tight(label),
    operand: null,
    partOf: null,
    year: null,
    value: {
      cell: cell.address,
      text: cell.text,
      figure: {
        ...figure,
        unit: figure.unit ?? money,
        span: { start: start + figure.span.start, end: start + figure.span.end },
      },
      formula: cell.formula,
    },
  };
}

/**
 * The head block: labels with what stands right of them. The value is the next cell of the row unless that is a label
 * itself; a blank value keeps its place. A label under a wider one (市级预算资金 under 预算资金) is a part of that one.
 * @param rows outside of tables and blocks of figures
 */
export function readHead(
  sheet: SheetSnapshot,
  rows: ReadonlyMap<number, readonly Cell[]>,
  money: Unit | null,
): readonly HeadEntry[] {
  return [...rows.values()].flatMap((cells) =>
    cells.flatMap((cell, i): readonly HeadEntry[] => {
      const labelled = labelledAmount(cell, money);
      if (labelled !== null) return [labelled];
      const parent = isLabel(cell) && SOURCE.test(bareLabel(cell.text)) ? parentOf(cell, rows) : null;
      if (!isKnownLabel(cell) && parent === null) return [];
      const isPart = parent !== null;
      const operand = findOperand(cell.text);
      const next = cells[i + 1];
      // 预算资金 | 市级预算资金 | 500: the wider label has no value of its own.
      if (isFund(cell) && next !== undefined && isLabel(next) && cells[i + 2]?.value.kind === 'number')
        return [];
      const isValue =
        next !== undefined &&
        !isKnownLabel(next) &&
        (operand === null || !isLabel(next) || /\d/u.test(next.text));
      const column = isValue ? next.column : (mergeAt(sheet, cell)?.right ?? cell.column) + 1;
      const unit =
        isPart || operand?.unit === 'money' ? (unitInLabel(cell.text) ?? money) : unitInLabel(cell.text);
      const value = statedCell(sheet, anchorOf(sheet, { row: cell.row, column }), unit);
      return [
        {
          label: isPart ? `${tight(parent.text)}·${tight(cell.text)}` : tight(cell.text),
          operand: isPart ? null : (operand?.id ?? null),
          partOf: isPart ? (findOperand(parent.text)?.id ?? null) : null,
          year: null,
          value,
        },
      ];
    }),
  );
}
