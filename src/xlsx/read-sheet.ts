import { decimalOfStored } from '../figures';
import {
  addressOf,
  LAST_COLUMN,
  parseAddress,
  parseArea,
  type Area,
  type Cell,
  type CellValue,
  type Place,
  type SheetSnapshot,
} from '../sheet';
import { displayNumber } from './display';
import { shiftFormula } from './formula-references';
import { success, type Result } from './problem';
import { textCollector } from './shared-strings';
import { DEFAULT_STYLE, type CellStyle } from './styles';
import { scanXml, ScanStop, type XmlTag } from './xml';

export const MAX_CELLS = 5_000_000;

export interface SheetContext {
  readonly name: string;
  readonly hidden: boolean;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  /** Counts the cells of the whole workbook; reading stops above MAX_CELLS. */
  readonly count: { cells: number };
}

interface OpenCell {
  readonly place: Place;
  readonly type: string;
  readonly style: CellStyle;
  value: string | null;
  inline: string | null;
  formula: string | null;
  shared: { readonly index: string; readonly isMaster: boolean } | null;
}

/** Formulas written by add-ins are stored with a prefix that only Excel hides. */
function formulaText(stored: string): string {
  return stored.replaceAll('_xldudf_JX_', 'JX.').replaceAll('_xlfn.', '').replaceAll('_xlws.', '');
}

function valueOf(cell: OpenCell, strings: readonly string[]): CellValue {
  if (cell.type === 'inlineStr') return { kind: 'text', text: cell.inline ?? '' };
  if (cell.value === null) return { kind: 'blank' };
  switch (cell.type) {
    case 's':
      return { kind: 'text', text: strings[Number(cell.value)] ?? '' };
    case 'str':
    case 'd':
      return { kind: 'text', text: cell.value };
    case 'b':
      return { kind: 'boolean', value: cell.value === '1' || cell.value === 'true' };
    case 'e':
      return { kind: 'error', code: cell.value };
    default: {
      const stored = Number(cell.value);
      if (cell.value.trim() === '' || !Number.isFinite(stored)) return { kind: 'blank' };
      return { kind: 'number', value: decimalOfStored(stored) };
    }
  }
}

function textOfValue(value: CellValue, stored: string | null, format: string, date1904: boolean): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'number':
      return displayNumber(Number(stored), format, date1904);
    case 'text':
      return value.text;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'error':
      return value.code;
  }
}

/** One worksheet part as a Snapshot sheet. */
export function readSheet(part: string, xml: string, context: SheetContext): Result<SheetSnapshot> {
  const cells = new Map<string, Cell>();
  const merges: Area[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const unlocked = new Set<string>();
  const masters = new Map<string, { readonly formula: string; readonly place: Place }>();
  const inline = textCollector();
  let isProtected = false;
  let row = 0;
  let column = 0;
  let open: OpenCell | null = null;
  let into: 'value' | 'formula' | null = null;

  function openRow({ attributes }: XmlTag): void {
    row = Number(attributes['r'] ?? row + 1);
    column = 0;
    if (attributes['hidden'] === '1' || attributes['hidden'] === 'true') hiddenRows.add(row);
  }

  function openCell({ attributes }: XmlTag): void {
    context.count.cells += 1;
    if (context.count.cells > MAX_CELLS) throw new ScanStop({ code: 'too-many-cells', detail: '' });
    const place = parseAddress(attributes['r'] ?? '') ?? { row, column: column + 1 };
    column = place.column;
    open = {
      place,
      type: attributes['t'] ?? 'n',
      style: context.styles[Number(attributes['s'] ?? 0)] ?? DEFAULT_STYLE,
      value: null,
      inline: null,
      formula: null,
      shared: null,
    };
  }

  function openFormula({ attributes }: XmlTag, cell: OpenCell): void {
    into = 'formula';
    cell.formula = '';
    const index = attributes['si'];
    if (attributes['t'] === 'shared' && index !== undefined)
      cell.shared = { index, isMaster: attributes['ref'] !== undefined };
  }

  function openTag(tag: XmlTag): void {
    switch (tag.local) {
      case 'row':
        openRow(tag);
        break;
      case 'c':
        openCell(tag);
        break;
      case 'v':
        if (open !== null) {
          into = 'value';
          open.value = '';
        }
        break;
      case 'f':
        if (open !== null) openFormula(tag, open);
        break;
      case 'mergeCell': {
        const area = parseArea(tag.attributes['ref'] ?? '');
        if (area !== null) merges.push(area);
        break;
      }
      case 'sheetProtection':
        isProtected = tag.attributes['sheet'] === '1' || tag.attributes['sheet'] === 'true';
        break;
      case 'col':
        if (tag.attributes['hidden'] === '1' || tag.attributes['hidden'] === 'true') {
          const last = Math.min(Number(tag.attributes['max']), LAST_COLUMN);
          for (let c = Number(tag.attributes['min']); c <= last; c += 1) hiddenColumns.add(c);
        }
        break;
      default:
        inline.open(tag.local);
    }
  }

  function formulaOf(cell: OpenCell): string | null {
    if (cell.formula === null) return null;
    if (cell.shared === null) return formulaText(cell.formula);
    if (cell.shared.isMaster) {
      masters.set(cell.shared.index, { formula: cell.formula, place: cell.place });
      return formulaText(cell.formula);
    }
    const master = masters.get(cell.shared.index);
    if (master === undefined) return formulaText(cell.formula);
    const rows = cell.place.row - master.place.row;
    return formulaText(shiftFormula(master.formula, rows, cell.place.column - master.place.column));
  }

  function closeCell(cell: OpenCell): void {
    const address = addressOf(cell.place);
    if (!cell.style.locked) unlocked.add(address);
    const value = valueOf(cell, context.strings);
    const formula = formulaOf(cell);
    if (value.kind === 'blank' && formula === null) return;
    const text = textOfValue(value, cell.value, cell.style.format, context.date1904);
    cells.set(address, { ...cell.place, address, value, text, formula, format: cell.style.format });
  }

  const scanned = scanXml(part, xml, {
    open: openTag,
    close: (end) => {
      if (end.local === 'c' && open !== null) {
        closeCell(open);
        open = null;
      } else if (end.local === 'is' && open !== null) open.inline = inline.take();
      else if (end.local === 'v' || end.local === 'f') into = null;
      else inline.close(end.local);
    },
    text: (text) => {
      if (into !== null && open !== null) open[into] = (open[into] ?? '') + text;
      else inline.text(text);
    },
  });
  if (!scanned.ok) return scanned;
  const { name, hidden } = context;
  return success({ name, hidden, cells, merges, hiddenRows, hiddenColumns, isProtected, unlocked });
}
