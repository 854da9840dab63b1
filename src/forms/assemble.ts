import type { IndicatorFamily } from '../indicators';
import type { Cell } from '../sheet';
import { emptyForm } from './empty-form';
import { findHeaders } from './find-headers';
import type { Form, FormKind } from './form';
import { readBlocks } from './read-block';
import { readHead } from './read-head';
import { readNarratives } from './read-narratives';
import { readTable, type ReadTable } from './read-table';
import { findUnit } from './read-title';
import type { Region } from './regions';

type Rows = Region['rows'];

function withoutRows(rows: Rows, taken: ReadonlySet<number>): Rows {
  return new Map([...rows].filter(([row]) => !taken.has(row)));
}

/** The tables of a region, each up to the next header. */
function readTables(region: Region, families: readonly IndicatorFamily[]): readonly ReadTable[] {
  const headers = findHeaders(region.rows);
  return headers.map((header, i) => {
    const end = headers[i + 1]?.rows[0] ?? Infinity;
    const rows = new Map([...region.rows].filter(([row]) => row < end));
    return readTable(region.sheet, rows, header, families);
  });
}

/** All that is the same in every kind of form: front matter, head, blocks of figures, tables and prose. */
export function assembleForm(region: Region, kind: FormKind, families: readonly IndicatorFamily[]): Form {
  const form = emptyForm(region, kind);
  const tables = readTables(region, families);
  const outside = withoutRows(region.rows, new Set(tables.flatMap((table) => [...table.taken])));
  const blocks = readBlocks(region.sheet, outside, form.money);
  const loose = withoutRows(outside, new Set(blocks.flatMap((block) => [...block.taken])));
  // Below the first table stand signatures, not the head.
  const firstTable = Math.min(Infinity, ...tables.map((table) => table.table.area.top));
  const above = new Map([...loose].filter(([row]) => row < firstTable));
  const head = [...readHead(region.sheet, above, form.money), ...blocks.flatMap((block) => block.entries)];
  const headCells = new Set(head.map((entry) => entry.value.cell));
  const isTaken = (cell: Cell): boolean =>
    headCells.has(cell.address) || cell.row === region.title?.row || findUnit([cell]) !== null;
  const scored = tables.filter((table) => table.table.isScored);
  const execution = blocks.flatMap((block) => block.execution ?? []);
  return {
    ...form,
    project: head.find((entry) => /^项目名称/u.test(entry.label))?.value.text.trim() ?? null,
    head,
    tables: tables.map((table) => table.table),
    rows: [...execution, ...scored.flatMap((table) => table.rows)],
    targets: tables.filter((table) => !table.table.isScored).flatMap((table) => table.rows),
    sections: scored.flatMap((table) => table.sections),
    total: scored.flatMap((table) => table.total ?? []).at(-1) ?? null,
    grade: scored.flatMap((table) => table.grade ?? []).at(-1) ?? null,
    narratives: readNarratives([...loose.values()], isTaken),
  };
}
