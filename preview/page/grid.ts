import { createUniver, LocaleType, mergeLocales } from '@univerjs/presets';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import { addressOf, parseAddress } from '../../src';
import type { SheetDisplay } from './display-styles';
import {
  writeCell,
  type ModelCell,
  type Place,
  type SheetModel,
  type WorkbookModel,
} from './model/workbook-model';

/** A custom function as the grid calls it: arguments as the grid has them, a value or an error text back. */
export type GridFunction = (...args: readonly unknown[]) => Promise<unknown>;

export interface Grid {
  /** Shows cells as the model has them now. */
  readonly show: (sheet: SheetModel, places: readonly Place[]) => void;
  readonly activate: (sheet: SheetModel) => void;
  /** Shows a sheet that was added, or drops one that was deleted. */
  readonly sheets: (sheet: SheetModel, change: 'added' | 'deleted') => void;
  readonly select: (sheet: SheetModel, place: Place) => void;
  /** Runs a command of the grid, as its menus do; false where it was not let through. */
  readonly command: (id: string) => Promise<boolean>;
  /** Types into a cell as a person would. */
  readonly type: (sheet: SheetModel, place: Place, text: string) => void;
}

export interface GridOptions {
  readonly container: string;
  readonly model: WorkbookModel;
  readonly display: ReadonlyMap<string, SheetDisplay>;
  readonly functions: ReadonlyMap<string, GridFunction>;
  /** Told of cells that a person changed. */
  readonly onEdit: (sheet: SheetModel, places: readonly Place[]) => void;
}

/** Commands that change the structure of the workbook: this grid is for cells only. */
const STRUCTURE =
  /(insert|remove|delete|move|copy|hide|set).*(row|col|sheet|worksheet|merge)|worksheet-(name|order|copy)|add-worksheet-merge/iu;
const CELL_COMMANDS =
  /set-range-values|set-selections|set-worksheet-activ|set-scroll|set-activate|set-worksheet-row-auto-height/iu;

function cellData(
  cell: ModelCell | null,
  style: object | undefined,
): { v?: string | number | boolean; f?: string; s?: object } {
  const format = cell === null || cell.format === 'General' ? {} : { n: { pattern: cell.format } };
  const look = { ...style, ...format };
  const s = Object.keys(look).length === 0 ? {} : { s: look };
  if (cell === null) return s;
  return cell.formula === '' ? { v: cell.value, ...s } : { f: cell.formula, v: cell.value, ...s };
}

/** What a cell that changed shows; its look stays. */
function shownData(cell: ModelCell | null): object {
  if (cell === null) return { v: '', f: null };
  return cell.formula === '' ? { v: cell.value, f: null } : { f: cell.formula };
}

function sheetData(sheet: SheetModel, display: SheetDisplay | undefined): object {
  const rows: Record<number, Record<number, object>> = {};
  const addresses = new Set([...sheet.cells.keys(), ...(display?.styles.keys() ?? [])]);
  let [lastRow, lastColumn] = [40, 12];
  for (const address of addresses) {
    const place = parseAddress(address);
    if (place === null) continue;
    lastRow = Math.max(lastRow, place.row + 10);
    lastColumn = Math.max(lastColumn, place.column + 3);
    (rows[place.row - 1] ??= {})[place.column - 1] = cellData(
      sheet.cells.get(address) ?? null,
      display?.styles.get(address),
    );
  }
  const sizes = (pixels: ReadonlyMap<number, number> | undefined, key: string): object =>
    Object.fromEntries(
      [...(pixels ?? [])].map(([index, size]) => [
        index - 1,
        { [key]: size, ...(key === 'h' ? { ia: 0 } : {}) },
      ]),
    );
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.snapshot.hidden ? 1 : 0,
    rowCount: lastRow,
    columnCount: lastColumn,
    cellData: rows,
    columnData: sizes(display?.widths, 'w'),
    rowData: sizes(display?.heights, 'h'),
    mergeData: sheet.snapshot.merges.map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      endRow: bottom - 1,
      startColumn: left - 1,
      endColumn: right - 1,
    })),
  };
}

/** The visible workbook: Univer shows and calculates, the model stays the truth. */
export function createGrid({ container, model, display, functions, onEdit }: GridOptions): Grid {
  const { univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(zhCN) },
    presets: [UniverSheetsCorePreset({ container, contextMenu: false })],
  });
  // The formula service only takes functions once a workbook has been there.
  univerAPI.createWorkbook({ id: 'empty', name: 'empty' });
  univerAPI.disposeUnit('empty');
  const formula = univerAPI.getFormula();
  for (const [name, body] of functions) formula.registerAsyncFunction(name, body as never, name);
  const workbook = univerAPI.createWorkbook({
    id: 'book',
    name: 'book',
    sheetOrder: model.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      model.sheets.map((sheet) => [sheet.id, sheetData(sheet, display.get(sheet.name))]),
    ),
  });

  let isShowing = false;
  const marked = new Set<string>();
  const rangeAt = (sheet: SheetModel, place: Place) =>
    workbook.getSheetBySheetId(sheet.id)?.getRange(place.row - 1, place.column - 1);

  function show(sheet: SheetModel, places: readonly Place[]): void {
    if (places.length === 0) return;
    isShowing = true;
    try {
      const value: Record<number, Record<number, object>> = {};
      for (const place of places) {
        const cell = sheet.cells.get(addressOf(place)) ?? null;
        (value[place.row - 1] ??= {})[place.column - 1] = shownData(cell);
      }
      // One command for all cells: the grid goes over the whole sheet for each.
      univerAPI.syncExecuteCommand('sheet.command.set-range-values', {
        unitId: 'book',
        subUnitId: sheet.id,
        value,
      });
      for (const place of places) {
        const key = `${sheet.id}${addressOf(place)}`;
        const mark = sheet.conditionalFormats.filter((format) => format.cell === addressOf(place)).at(-1);
        // Colouring is slow on large sheets: only cells that are or were marked need it.
        if (mark === undefined && !marked.has(key)) continue;
        marked.add(key);
        rangeAt(sheet, place)?.setBackgroundColor(
          mark?.fill ?? display.get(sheet.name)?.styles.get(addressOf(place))?.bg?.rgb ?? '#FFFFFF',
        );
      }
    } finally {
      isShowing = false;
    }
  }

  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    if (!isStructure && STRUCTURE.test(event.id) && !CELL_COMMANDS.test(event.id)) event.cancel = true;
  });

  univerAPI.addEvent(univerAPI.Event.SheetValueChanged, ({ effectedRanges }) => {
    if (isShowing) return;
    for (const range of effectedRanges) {
      const sheet = model.sheets.find((each) => each.id === range.getSheetId());
      if (sheet === undefined) continue;
      const places: Place[] = [];
      for (let i = 0; i < range.getHeight(); i += 1) {
        for (let j = 0; j < range.getWidth(); j += 1)
          places.push({ row: range.getRow() + i + 1, column: range.getColumn() + j + 1 });
      }
      for (const place of places) {
        const data = rangeAt(sheet, place)?.getCellData();
        writeCell(sheet, place, data?.f ?? data?.v ?? '');
      }
      onEdit(sheet, places);
    }
  });

  univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const sheet = model.sheets.find((each) => each.id === activeSheet.getSheetId());
    if (sheet !== undefined && sheet !== model.active) {
      model.active = sheet;
      model.onActivate(sheet);
    }
  });

  univerAPI.addEvent(univerAPI.Event.SelectionChanged, ({ worksheet, selections }) => {
    const sheet = model.sheets.find((each) => each.id === worksheet.getSheetId());
    const [range] = selections;
    if (sheet === undefined || range === undefined) return;
    const place = { row: range.startRow + 1, column: range.startColumn + 1 };
    model.selection = { sheet, address: addressOf(place) };
  });

  formula.calculationResultApplied(() => {
    for (const sheet of model.sheets) {
      for (const [address, cell] of sheet.cells) {
        const place = cell.formula === '' ? null : parseAddress(address);
        if (place === null) continue;
        const value = rangeAt(sheet, place)?.getValue();
        if (value === undefined || value === null || value === cell.value) continue;
        cell.value = value;
        cell.shown = null;
      }
    }
  });

  /** The one change of structure that is let through is the add-in's own. */
  let isStructure = false;
  function sheets(sheet: SheetModel, change: 'added' | 'deleted'): void {
    isStructure = true;
    try {
      if (change === 'deleted') {
        // The sheet that is shown cannot go before another one is.
        const next = workbook.getSheetBySheetId(model.active.id);
        if (next !== null) workbook.setActiveSheet(next);
        workbook.deleteSheet(sheet.id);
      } else workbook.insertSheet(sheet.name, { sheet: { id: sheet.id, rowCount: 1_000, columnCount: 20 } });
    } finally {
      isStructure = false;
    }
  }

  return {
    show,
    sheets,
    activate: (sheet) => {
      const shown = workbook.getSheetBySheetId(sheet.id);
      if (shown !== null) workbook.setActiveSheet(shown);
    },
    select: (sheet, place) => {
      rangeAt(sheet, place)?.activate();
      workbook.getSheetBySheetId(sheet.id)?.scrollToCell(Math.max(0, place.row - 4), 0);
    },
    command: (id) =>
      univerAPI.executeCommand(id).then(
        (done) => done,
        () => false,
      ),
    type: (sheet, place, text) => {
      rangeAt(sheet, place)?.setValue(text.startsWith('=') ? { f: text } : { v: text });
    },
  };
}
