import { format as formatNumber } from 'numfmt';
import {
  addressOf,
  anchorOf,
  parseAddress,
  RECORD_NAMESPACE,
  type CellContent,
  type CellValue,
  type Edit,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src';
import { HostError } from '../rich-api/host-node';

export type CellScalar = string | number | boolean;

export interface ModelCell {
  value: CellScalar;
  /** With its leading `=`; '' for none. */
  formula: string;
  format: string;
  /** What a file showed for a value that has not changed since. */
  shown: string | null;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly cell: string;
  formula: string;
  fill: string;
}

export interface Comment {
  readonly id: string;
  readonly address: string;
  readonly content: string;
}

/** A custom XML part of the file. */
export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

export interface SheetModel {
  readonly id: string;
  readonly name: string;
  readonly snapshot: SheetSnapshot;
  readonly cells: Map<string, ModelCell>;
  readonly conditionalFormats: ConditionalFormat[];
  /** Not in the file yet. */
  readonly isAdded: boolean;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface WorkbookModel {
  readonly sheets: SheetModel[];
  readonly comments: Comment[];
  readonly xmlParts: XmlPart[];
  /** The Record of the file as it was opened. */
  readonly originalRecord: string | null;
  active: SheetModel;
  selection: { sheet: SheetModel; address: string };
  /** Told of every cell that changes, by whom ever. */
  onChange: (sheet: SheetModel, places: readonly Place[]) => void;
  onActivate: (sheet: SheetModel) => void;
  onSelect: (sheet: SheetModel, place: Place) => void;
  /** Told of sheets that come and go. */
  onSheets: (sheet: SheetModel, change: 'added' | 'deleted') => void;
  /** A new workbook, as the bytes of its file. */
  onCreate: (file: Uint8Array) => void;
}

function scalarOf(value: CellValue): CellScalar {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'number':
      return value.value.toNumber();
    case 'text':
      return value.text;
    case 'boolean':
      return value.value;
    case 'error':
      return value.code;
  }
}

let nextSheet = 1_000;

function sheetModel(snapshot: SheetSnapshot, index: number): SheetModel {
  const cells = new Map<string, ModelCell>();
  for (const [address, cell] of snapshot.cells) {
    const formula = cell.formula === null ? '' : `=${cell.formula}`;
    cells.set(address, { value: scalarOf(cell.value), formula, format: cell.format, shown: cell.text });
  }
  return {
    id: `{SHEET-${String(index + 1)}}`,
    name: snapshot.name,
    snapshot,
    cells,
    conditionalFormats: [],
    isAdded: false,
  };
}

/** A workbook in memory, as the stand-in keeps it; the Snapshot it came from stays beside it. */
export function createWorkbookModel(snapshot: WorkbookSnapshot): WorkbookModel {
  const sheets = snapshot.sheets.map(sheetModel);
  const active = sheets.find((sheet) => !sheet.snapshot.hidden) ?? sheets[0];
  if (active === undefined) throw new RangeError('createWorkbookModel: a workbook without sheets');
  const nothing = (): void => undefined;
  return {
    sheets,
    comments: [],
    xmlParts: snapshot.record === null ? [] : [{ id: '{RECORD}', xml: recordXml(snapshot.record) }],
    originalRecord: snapshot.record,
    active,
    selection: { sheet: active, address: 'A1' },
    onChange: nothing,
    onActivate: nothing,
    onSelect: nothing,
    onSheets: nothing,
    onCreate: nothing,
  };
}

const BLANK_SHEET = {
  hidden: false,
  cells: new Map<string, never>(),
  merges: [],
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
  isProtected: false,
  unlocked: new Set<string>(),
};

/** Adds a blank sheet at the end. */
export function addSheet(model: WorkbookModel, name: string): SheetModel {
  if (model.sheets.some((sheet) => sheet.name === name))
    throw new HostError('ItemAlreadyExists', name, 'WorksheetCollection.add');
  const sheet = { ...sheetModel({ ...BLANK_SHEET, name }, nextSheet), isAdded: true };
  nextSheet += 1;
  model.sheets.push(sheet);
  model.onSheets(sheet, 'added');
  return sheet;
}

export function deleteSheet(model: WorkbookModel, sheet: SheetModel): void {
  model.sheets.splice(model.sheets.indexOf(sheet), 1);
  const [first] = model.sheets;
  if (model.active === sheet && first !== undefined) model.active = first;
  model.onSheets(sheet, 'deleted');
}

export function cellAt(sheet: SheetModel, place: Place): ModelCell | null {
  return sheet.cells.get(addressOf(place)) ?? null;
}

export function textOf(cell: ModelCell | null): string {
  if (cell === null) return '';
  if (cell.shown !== null) return cell.shown;
  return typeof cell.value === 'number'
    ? formatNumber(cell.format, cell.value, { throws: false })
    : String(cell.value);
}

/** 97.53%: Excel keeps a percentage as a number and shows it as one. */
const PERCENTAGE = /^\s*[-+]?\d+(?:\.\d+)?%\s*$/u;

/** What Excel makes of what is typed or written: texts that are numbers become numbers, `=` begins a formula. */
function typed(value: unknown): CellScalar {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : '';
  if (text.startsWith("'")) return text.slice(1);
  if (PERCENTAGE.test(text)) return Number.parseFloat(text) / 100;
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** A percentage typed into a cell without a format gives it one. */
function formatFor(format: string, value: unknown): string {
  return format === 'General' && typeof value === 'string' && PERCENTAGE.test(value) ? '0.00%' : format;
}

/** Writes one cell as Excel would: not into the covered part of a merged area, not where the sheet is locked. */
export function writeCell(sheet: SheetModel, place: Place, value: unknown): boolean {
  const address = addressOf(place);
  const { snapshot } = sheet;
  if (snapshot.isProtected && !snapshot.unlocked.has(address)) {
    throw new HostError('AccessDenied', 'The cell or chart is protected and read-only.', 'Range.values');
  }
  const anchor = anchorOf(snapshot, place);
  if (anchor.row !== place.row || anchor.column !== place.column) return false;
  const before = sheet.cells.get(address);
  const isFormula = typeof value === 'string' && value.startsWith('=');
  if (value === '' || value === null) sheet.cells.delete(address);
  else {
    const cell: ModelCell = {
      value: isFormula ? '' : typed(value),
      formula: isFormula ? value : '',
      format: formatFor(before?.format ?? 'General', value),
      shown: null,
    };
    sheet.cells.set(address, cell);
  }
  return true;
}

function contentOf(cell: ModelCell | undefined): CellContent {
  if (cell === undefined || (cell.value === '' && cell.formula === '')) return { kind: 'blank' };
  if (cell.formula !== '')
    return { kind: 'formula', formula: cell.formula.slice(1), cached: String(cell.value) };
  return typeof cell.value === 'number'
    ? { kind: 'number', value: String(cell.value) }
    : { kind: 'text', text: String(cell.value) };
}

/** An added sheet as an edit; its looks are left out. */
function sheetEdit(sheet: SheetModel): Edit {
  const places = [...sheet.cells.keys()].flatMap((address) => parseAddress(address) ?? []);
  const last = (of: (place: Place) => number): number => Math.max(0, ...places.map(of));
  const rows = Array.from({ length: last(({ row }) => row) }, (_, i) =>
    Array.from({ length: last(({ column }) => column) }, (__, j) => ({
      content: contentOf(sheet.cells.get(addressOf({ row: i + 1, column: j + 1 }))),
      style: 'plain' as const,
    })),
  );
  return { kind: 'sheet', name: sheet.name, widths: [], rows };
}

function recordXml(text: string): string {
  const xml = document.implementation.createDocument(RECORD_NAMESPACE, 'record');
  xml.documentElement.textContent = text;
  return new XMLSerializer().serializeToString(xml);
}

/** The namespace of a part's root element. */
export function namespaceOf({ xml }: XmlPart): string | null {
  return new DOMParser().parseFromString(xml, 'application/xml').documentElement.namespaceURI;
}

function recordEdits({ xmlParts, originalRecord }: WorkbookModel): readonly Edit[] {
  const part = xmlParts.find((each) => namespaceOf(each) === RECORD_NAMESPACE);
  const text =
    part === undefined
      ? null
      : new DOMParser().parseFromString(part.xml, 'application/xml').documentElement.textContent;
  return text === originalRecord ? [] : [{ kind: 'record', text }];
}

/** What differs from the file, as edits for it. Template formulas whose value alone changed are none. */
export function editsOf(model: WorkbookModel): readonly Edit[] {
  return [...recordEdits(model), ...cellEdits(model)];
}

function cellEdits(model: WorkbookModel): readonly Edit[] {
  return model.sheets.flatMap((sheet): readonly Edit[] => {
    if (sheet.isAdded) return [sheetEdit(sheet)];
    const addresses = new Set([...sheet.cells.keys(), ...sheet.snapshot.cells.keys()]);
    return [...addresses].flatMap((address): readonly Edit[] => {
      const original = sheet.snapshot.cells.get(address);
      const now = sheet.cells.get(address);
      const formula = original?.formula == null ? '' : `=${original.formula}`;
      const same =
        formula === (now?.formula ?? '') &&
        (formula !== '' || scalarOf(original?.value ?? { kind: 'blank' }) === (now?.value ?? ''));
      if (same) return [];
      return [
        {
          kind: 'cell',
          sheet: sheet.name,
          cell: address,
          before: original?.value ?? { kind: 'blank' },
          after: contentOf(now),
        },
      ];
    });
  });
}
