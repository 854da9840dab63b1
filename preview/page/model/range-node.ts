import { areaText, type Area } from '../../../src';
import { HostError, type HostNode } from '../rich-api/host-node';
import { conditionalFormatsNode } from './conditional-formats-node';
import {
  cellAt,
  textOf,
  writeCell,
  type ModelCell,
  type Place,
  type SheetModel,
  type WorkbookModel,
} from './workbook-model';

function rowsOf<T>(area: Area, of: (place: Place) => T): readonly (readonly T[])[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) =>
    Array.from({ length: area.right - area.left + 1 }, (__, j) =>
      of({ row: area.top + i, column: area.left + j }),
    ),
  );
}

function placesOf(area: Area): readonly Place[] {
  return rowsOf(area, (place) => place).flat();
}

function write(model: WorkbookModel, sheet: SheetModel, area: Area, value: unknown): void {
  const rows = Array.isArray(value) ? (value as readonly unknown[]) : null;
  const height = area.bottom - area.top + 1;
  if (rows !== null && rows.length !== height) {
    throw new HostError('InvalidArgument', 'The number of rows does not match the range.', 'Range.values');
  }
  for (const place of placesOf(area)) {
    const row = rows?.[place.row - area.top];
    writeCell(
      sheet,
      place,
      rows === null
        ? value
        : Array.isArray(row)
          ? (row as readonly unknown[])[place.column - area.left]
          : row,
    );
  }
  model.onChange(sheet, placesOf(area));
}

/** Formats as Excel takes them: one for each cell, in rows. */
function setFormats(sheet: SheetModel, area: Area, value: unknown): void {
  const rows = Array.isArray(value) ? (value as readonly unknown[]) : [];
  for (const place of placesOf(area)) {
    const row: unknown = rows[place.row - area.top];
    const format: unknown = Array.isArray(row) ? row[place.column - area.left] : null;
    const cell = cellAt(sheet, place);
    if (cell !== null && typeof format === 'string') {
      cell.format = format;
      cell.shown = null;
    }
  }
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** How cells look is not kept: the grid shows the file's own looks only. */
function formatNode(): HostNode {
  const ignored = { get: () => null, set: () => undefined };
  return {
    type: 'RangeFormat',
    scalars: { ColumnWidth: ignored, WrapText: ignored, VerticalAlignment: ignored },
    objects: {
      Font: () => ({ type: 'RangeFont', scalars: { Bold: ignored } }),
      Fill: () => ({ type: 'RangeFill', scalars: { Color: ignored } }),
    },
  };
}

/** A range as office.js asks for it. */
export function rangeNode(model: WorkbookModel, sheet: SheetModel, area: Area): HostNode {
  const read = (of: (cell: ModelCell | null) => unknown): unknown =>
    rowsOf(area, (place) => of(cellAt(sheet, place)));
  const set = (value: unknown): void => {
    write(model, sheet, area, value);
  };
  const block = (top: number, bottom: number): HostNode => rangeNode(model, sheet, { ...area, top, bottom });
  return {
    type: 'Range',
    scalars: {
      Values: { get: () => read((cell) => cell?.value ?? ''), set },
      Formulas: {
        get: () => read((cell) => (cell === null ? '' : cell.formula === '' ? cell.value : cell.formula)),
        set,
      },
      Text: { get: () => read(textOf) },
      NumberFormat: {
        get: () => read((cell) => cell?.format ?? 'General'),
        set: (value) => {
          setFormats(sheet, area, value);
        },
      },
      Address: { get: () => `${quoted(sheet.name)}!${areaText(area)}` },
      RowIndex: { get: () => area.top - 1 },
      ColumnIndex: { get: () => area.left - 1 },
      RowCount: { get: () => area.bottom - area.top + 1 },
      ColumnCount: { get: () => area.right - area.left + 1 },
    },
    objects: {
      ConditionalFormats: () => conditionalFormatsNode(model, sheet, area),
      Format: () => formatNode(),
    },
    methods: {
      Select: () => {
        model.selection = { sheet, address: areaText(area) };
        model.onSelect(sheet, { row: area.top, column: area.left });
      },
      // Writes of more than 1,500 cells are split by office.js into blocks of rows.
      _ValidateArraySize: () => undefined,
      GetRow: ([index]) => block(area.top + Number(index), area.top + Number(index)),
      GetBoundingRect: ([other]) => {
        const bottom = (other as HostNode).scalars?.['RowIndex']?.get();
        const count = (other as HostNode).scalars?.['RowCount']?.get();
        return block(area.top, Number(bottom) + Number(count));
      },
    },
  };
}
