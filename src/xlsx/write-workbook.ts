import {
  addressOf,
  anchorOf,
  cellAt,
  isOurSheet,
  parseAddress,
  type CellContent,
  type CellEdit,
  type CellValue,
  type Edit,
  type MarkEdit,
  type Place,
  type SheetEdit,
  type SheetSnapshot,
} from '../sheet';
import { markDxf, markSplice } from './mark-xml';
import {
  addContentType,
  addRelationship,
  askForRecalculation,
  dropContentType,
  dropRelationships,
  listSheet,
  OFFICE_RELATIONSHIPS,
  putText,
  type PartsDraft,
} from './package-writer';
import type { Problem, Result } from './problem';
import { openWorkbook, type OpenedWorkbook } from './read-workbook';
import { recordPartOf, recordXml } from './record-part';
import type { Refusal } from './refusal';
import { layoutSheet } from './sheet-layout';
import { applySplices, type Splice } from './splice';
import { staleCells } from './stale-cells';
import { relatedPart } from './workbook-part';
import { cellSplices, staleSplices } from './write-cells';
import { sheetXml } from './write-sheet';
import { addStyles, MINIMAL_STYLES, type StyledPart } from './write-styles';
import { closeZip, textOf } from './zip';

export type WriteResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusals: readonly Refusal[]; readonly problem: Problem | null };

const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FORBIDDEN_IN_SHEET_NAMES = /[[\]:*?/\\]/;

interface PlannedCell {
  readonly place: Place;
  readonly content: CellContent;
}

/** Internal: carries a reading problem out of the steps below; caught in `writeWorkbook`. */
class WriteStop extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

function taken<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new WriteStop(result.problem);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a.kind === 'blank' || b.kind === 'blank') {
    const isEmpty = (value: CellValue): boolean =>
      value.kind === 'blank' || (value.kind === 'text' && value.text === '');
    return isEmpty(a) && isEmpty(b);
  }
  if (a.kind === 'number') return b.kind === 'number' && a.value.eq(b.value);
  if (a.kind === 'text') return b.kind === 'text' && a.text === b.text;
  if (a.kind === 'boolean') return b.kind === 'boolean' && a.value === b.value;
  return b.kind === 'error' && a.code === b.code;
}

function refuseCell(sheet: SheetSnapshot, place: Place, before: CellValue | null): Refusal | null {
  const cell = addressOf(place);
  const refuse = (code: Refusal['code']): Refusal => ({ code, sheet: sheet.name, cell });
  const present = cellAt(sheet, place);
  if (sheet.isProtected && !sheet.unlocked.has(cell)) return refuse('locked');
  if (before === null) return null;
  if (present?.formula != null) return refuse('formula');
  return sameValue(present?.value ?? { kind: 'blank' }, before) ? null : refuse('changed');
}

interface Plan {
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, PlannedCell>>;
  readonly marks: ReadonlyMap<string, readonly MarkEdit[]>;
  readonly sheets: readonly SheetEdit[];
  /** Undefined where it stays as it is. */
  readonly record: string | null | undefined;
  readonly refusals: readonly Refusal[];
}

function planEdits(opened: OpenedWorkbook, edits: readonly Edit[]): Plan {
  const sheets = new Map(opened.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const cells = new Map<string, Map<string, PlannedCell>>();
  const marks = new Map<string, MarkEdit[]>();
  const ours: SheetEdit[] = [];
  const refusals: Refusal[] = [];
  let record: string | null | undefined;

  /** The places an edit means, top-left cells of merged areas; null where one of them may not be touched. */
  function placesOf(
    edit: CellEdit | MarkEdit,
    addresses: readonly string[],
    before: CellValue | null,
  ): readonly Place[] | null {
    const sheet = sheets.get(edit.sheet);
    if (sheet === undefined) {
      refusals.push({ code: 'no-sheet', sheet: edit.sheet, cell: addresses[0] ?? '' });
      return null;
    }
    const places: Place[] = [];
    for (const address of addresses) {
      const parsed = parseAddress(address);
      const place = parsed === null ? null : anchorOf(sheet, parsed);
      const refusal =
        place === null
          ? { code: 'bad-address' as const, sheet: edit.sheet, cell: address }
          : refuseCell(sheet, place, before);
      if (refusal !== null) refusals.push(refusal);
      else if (place !== null) places.push(place);
    }
    return places.length === addresses.length ? places : null;
  }

  for (const edit of edits) {
    switch (edit.kind) {
      case 'cell': {
        const place = placesOf(edit, [edit.cell], edit.before)?.[0];
        if (place === undefined) break;
        const ofSheet = cells.get(edit.sheet) ?? new Map<string, PlannedCell>();
        cells.set(edit.sheet, ofSheet.set(addressOf(place), { place, content: edit.after }));
        break;
      }
      case 'mark': {
        const places = placesOf(edit, edit.cells, null);
        if (places !== null && places.length > 0) {
          marks.set(edit.sheet, [
            ...(marks.get(edit.sheet) ?? []),
            { ...edit, cells: places.map(addressOf) },
          ]);
        }
        break;
      }
      case 'sheet': {
        const existing = sheets.get(edit.name);
        const isOurs = existing === undefined || isOurSheet(existing);
        const isName =
          edit.name !== '' && edit.name.length <= 31 && !FORBIDDEN_IN_SHEET_NAMES.test(edit.name);
        if (!isName) refusals.push({ code: 'sheet-name', sheet: edit.name, cell: '' });
        else if (!isOurs) refusals.push({ code: 'sheet-taken', sheet: edit.name, cell: '' });
        else ours.push(edit);
        break;
      }
      case 'record':
        record = edit.text;
        break;
    }
  }
  return { cells, marks, sheets: ours, record, refusals };
}

function writeStyles(parts: PartsDraft, opened: OpenedWorkbook, plan: Plan): StyledPart | null {
  const marks = [...plan.marks.values()].flat();
  if (marks.length === 0 && plan.sheets.length === 0) return null;
  let part = relatedPart(opened.workbook, 'styles');
  if (part === null) {
    part = `${opened.workbook.part.slice(0, opened.workbook.part.lastIndexOf('/') + 1)}styles.xml`;
    putText(parts, part, MINIMAL_STYLES);
    taken(addRelationship(parts, opened.workbook.part, `${OFFICE_RELATIONSHIPS}/styles`, part));
    taken(addContentType(parts, part, `${SPREADSHEET_TYPE}.styles+xml`));
  }
  const dxfs = marks.map((mark) => (prefix: string) => markDxf(prefix, mark.tone));
  const styled = taken(
    addStyles(part, taken(textOf(parts, part)), { dxfs, sheetStyles: plan.sheets.length > 0 }),
  );
  putText(parts, part, styled.xml);
  return styled;
}

function writeSheetParts(
  parts: PartsDraft,
  opened: OpenedWorkbook,
  plan: Plan,
  stale: ReadonlyMap<string, ReadonlySet<string>>,
  styled: StyledPart | null,
): void {
  let dxf = styled?.firstDxf ?? 0;
  const dxfIds = new Map([...plan.marks.values()].flat().map((mark) => [mark, dxf++]));
  for (const { name, part } of opened.workbook.sheets) {
    const contents = plan.cells.get(name) ?? new Map<string, PlannedCell>();
    const marks = plan.marks.get(name) ?? [];
    const staleHere = [...(stale.get(name) ?? [])].filter((address) => !contents.has(address));
    if (contents.size === 0 && marks.length === 0 && staleHere.length === 0) continue;
    const xml = taken(textOf(parts, part));
    const layout = taken(layoutSheet(part, xml));
    const splices: Splice[] = [...cellSplices(xml, layout, contents), ...staleSplices(layout, staleHere)];
    if (marks.length > 0) {
      splices.push(
        markSplice(
          layout,
          marks.map((mark) => ({ mark, dxfId: dxfIds.get(mark) ?? 0 })),
        ),
      );
    }
    putText(parts, part, applySplices(xml, splices));
  }
}

function writeOurSheets(
  parts: PartsDraft,
  opened: OpenedWorkbook,
  plan: Plan,
  styled: StyledPart | null,
): void {
  if (styled === null) return;
  let sheetId = Math.max(0, ...opened.workbook.sheets.map((sheet) => sheet.sheetId));
  for (const edit of plan.sheets) {
    const existing = opened.workbook.sheets.find((sheet) => sheet.name === edit.name);
    if (existing !== undefined) {
      putText(parts, existing.part, sheetXml(edit, styled.sheetStyles));
      continue;
    }
    const folder = opened.workbook.part.slice(0, opened.workbook.part.lastIndexOf('/') + 1);
    let number = opened.workbook.sheets.length + 1;
    while (parts.has(`${folder}worksheets/sheet${String(number)}.xml`)) number += 1;
    const part = `${folder}worksheets/sheet${String(number)}.xml`;
    putText(parts, part, sheetXml(edit, styled.sheetStyles));
    taken(addContentType(parts, part, `${SPREADSHEET_TYPE}.worksheet+xml`));
    const id = taken(addRelationship(parts, opened.workbook.part, `${OFFICE_RELATIONSHIPS}/worksheet`, part));
    sheetId += 1;
    taken(listSheet(parts, opened.workbook.part, edit.name, sheetId, id));
  }
}

function writeRecord(parts: PartsDraft, opened: OpenedWorkbook, text: string): void {
  const existing = recordPartOf(opened.parts, opened.workbook);
  if (existing !== null) {
    putText(parts, existing, recordXml(text));
    return;
  }
  let number = 1;
  while (parts.has(`customXml/item${String(number)}.xml`)) number += 1;
  const part = `customXml/item${String(number)}.xml`;
  putText(parts, part, recordXml(text));
  taken(addRelationship(parts, opened.workbook.part, `${OFFICE_RELATIONSHIPS}/customXml`, part));
  taken(addContentType(parts, part, 'application/xml'));
}

function dropRecord(parts: PartsDraft, opened: OpenedWorkbook): void {
  const part = recordPartOf(opened.parts, opened.workbook);
  const relationship = opened.workbook.relationships.find(({ target }) => target === part);
  if (part === null || relationship === undefined) return;
  parts.delete(part);
  taken(dropRelationships(parts, opened.workbook.part, ({ Id }) => Id === relationship.id));
  taken(dropContentType(parts, part));
}

/** Formulas were added: the list of the calculation order no longer fits; without it Excel makes a new one. */
function dropCalcChain(parts: PartsDraft, opened: OpenedWorkbook): void {
  const chain = relatedPart(opened.workbook, 'calcChain');
  if (chain === null) return;
  parts.delete(chain);
  taken(dropRelationships(parts, opened.workbook.part, ({ Type }) => Type?.endsWith('/calcChain') === true));
  taken(dropContentType(parts, chain));
}

/**
 * Writes edits into a copy of an .xlsx or .xlsm file. All of them or none; only the parts they touch change.
 * @param bytes the file as read
 * @param edits in any order; a later cell edit of the same cell wins
 * @returns the new file, or why nothing was written
 */
export function writeWorkbook(bytes: Uint8Array, edits: readonly Edit[]): WriteResult {
  const opened = openWorkbook(bytes, '');
  if (!opened.ok) return { ok: false, refusals: [], problem: opened.problem };
  const plan = planEdits(opened.value, edits);
  if (plan.refusals.length > 0) return { ok: false, refusals: plan.refusals, problem: null };

  const parts: PartsDraft = new Map(opened.value.parts);
  const changed = new Map([...plan.cells].map(([sheet, cells]) => [sheet, new Set(cells.keys())]));
  const stale = staleCells(opened.value.snapshot, changed);
  const addsFormula = [...plan.cells.values()].some((cells) =>
    [...cells.values()].some((cell) => cell.content.kind === 'formula'),
  );
  const sheetsHaveFormula = plan.sheets.some((sheet) =>
    sheet.rows.flat().some((cell) => cell.content.kind === 'formula'),
  );
  try {
    const styled = writeStyles(parts, opened.value, plan);
    writeSheetParts(parts, opened.value, plan, stale, styled);
    writeOurSheets(parts, opened.value, plan, styled);
    if (plan.record === null) dropRecord(parts, opened.value);
    else if (plan.record !== undefined) writeRecord(parts, opened.value, plan.record);
    if (addsFormula || sheetsHaveFormula) dropCalcChain(parts, opened.value);
    if (addsFormula || sheetsHaveFormula || stale.size > 0)
      taken(askForRecalculation(parts, opened.value.workbook.part));
    return { ok: true, bytes: closeZip(parts) };
  } catch (error) {
    if (error instanceof WriteStop) return { ok: false, refusals: [], problem: error.problem };
    throw error;
  }
}
