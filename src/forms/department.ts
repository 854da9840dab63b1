import { rowsOf, type Cell, type SheetSnapshot } from '../sheet';
import { findHeader } from './find-header';
import type { Form } from './form';
import { tight } from './labels';
import { readHead } from './read-head';
import { readNarratives } from './read-narratives';
import { readTable } from './read-table';
import { findMoneyUnit, findTitle, findUnit, findYear } from './read-title';

const TITLE = /整体(支出)?(绩效)?(自评|评价|自我评价)(评分)?(表|得分表)$/u;
const TITLE_ROWS = 4;

/**
 * 部门整体支出绩效自评表: a title, a head block of money amounts, narratives, and an indicator table whose sections are
 * sub-total rows or a level column. Understood from values; merges only help to place blank cells.
 */
export function recogniseDepartment(file: string, sheet: SheetSnapshot): Form | null {
  const rows = rowsOf(sheet);
  const title = findTitle(rows, TITLE);
  if (title === null) return null;
  const body = new Map([...rows].filter(([row]) => row >= title.row));
  const header = findHeader(body);
  const read = header === null ? null : readTable(sheet, body, header, ['department', 'self-evaluation']);
  const tableTop = read?.table.area.top ?? Infinity;
  const tableBottom = read?.table.area.bottom ?? -1;
  const above = [...body].filter(([row]) => row < tableTop);
  const titleCells = above.filter(([row]) => row < title.row + TITLE_ROWS).flatMap(([, cells]) => cells);
  const money = findMoneyUnit(above.flatMap(([, cells]) => cells).filter((cell) => cell.text.length <= 24));
  const head = readHead(
    sheet,
    above.map(([, cells]) => cells),
    money,
  );
  const headCells = new Set(head.map((entry) => entry.value.cell));
  const outside = [...body].filter(([row]) => row > title.row && (row < tableTop || row > tableBottom));
  const isTaken = (cell: Cell): boolean => headCells.has(cell.address) || findUnit([cell]) !== null;
  const columns = [...body.values()].flat().map((cell) => cell.column);
  return {
    id: `${sheet.name}#1`,
    kind: 'department',
    file,
    sheet: sheet.name,
    area: {
      top: title.row,
      left: Math.min(...columns),
      bottom: Math.max(...body.keys()),
      right: Math.max(...columns),
    },
    title: tight(title.title),
    unit: findUnit(titleCells),
    year: findYear(titleCells),
    money,
    head,
    table: read?.table ?? null,
    rows: read?.rows ?? [],
    sections: read?.sections ?? [],
    total: read?.total ?? null,
    grade: read?.grade ?? null,
    narratives: readNarratives(
      outside.map(([, cells]) => cells),
      isTaken,
    ),
  };
}
