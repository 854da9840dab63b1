import {
  documentSheet,
  isSameSheet,
  mergeRecords,
  parseRecord,
  type DecisionRecord,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src';
import { assessInSlices } from '../assess-in-slices';
import type { PaneState } from '../pane-state';
import type { HostResult } from '../workbook-host';
import type { ActionContext } from './action';

/** What findings call the report that was pasted into the pane. */
const PASTED_REPORT = '粘贴的报告';

/** Where the workbook is read from and what it is assessed with. */
type Reading = Pick<PaneState, 'record' | 'overwrite' | 'pasted'>;

function pastedSheet(text: string): readonly SheetSnapshot[] {
  if (text.trim() === '') return [];
  return [
    documentSheet(
      PASTED_REPORT,
      text.split(/\r?\n/u).map((line) => [line]),
    ),
  ];
}

/** What was read, with the earlier reading of each sheet that has not changed: what was made of it still holds. */
function withKnownSheets(before: WorkbookSnapshot | null, read: WorkbookSnapshot): WorkbookSnapshot {
  const known = new Map(before?.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = read.sheets.map((sheet) => {
    const earlier = known.get(sheet.name);
    return earlier !== undefined && isSameSheet(earlier, sheet) ? earlier : sheet;
  });
  return { ...read, sheets };
}

/** The sheets as they are with those that were read anew in their places. */
function merged(before: WorkbookSnapshot | null, read: WorkbookSnapshot): WorkbookSnapshot {
  const byName = new Map(read.sheets.map((sheet) => [sheet.name, sheet]));
  const kept = (before?.sheets ?? []).filter(({ isDocument }) => isDocument !== true);
  const known = new Set(kept.map(({ name }) => name));
  const sheets = [
    ...kept.map((sheet) => byName.get(sheet.name) ?? sheet),
    ...read.sheets.filter(({ name }) => !known.has(name)),
  ];
  return { ...read, sheets };
}

function clock(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** Assesses what has been read; what changes in the state. */
export async function assessed(
  { signal }: ActionContext,
  snapshot: WorkbookSnapshot,
  { record, overwrite, pasted }: Reading,
): Promise<Partial<PaneState>> {
  const sheets = [...snapshot.sheets.filter(({ isDocument }) => isDocument !== true), ...pastedSheet(pasted)];
  const workbook = await assessInSlices({ ...snapshot, sheets }, record, { overwrite }, signal);
  return workbook === null ? {} : { workbook, ranAt: clock(), isOutdated: false };
}

/** The active sheet read anew and assessed with all that is known of the others. */
export async function readActiveSheet(
  context: ActionContext,
  changes: Partial<Reading> = {},
): Promise<HostResult<Partial<PaneState>>> {
  const { host, state } = context;
  const read = await host.readSheet();
  if (!read.ok) return read;
  const [active] = read.value.sheets;
  const before = state.workbook?.snapshot ?? null;
  const snapshot = merged(before, withKnownSheets(before, read.value));
  const patch = await assessed(context, snapshot, { ...state, ...changes });
  const activeSheet = active?.name ?? null;
  const isOther = activeSheet !== state.activeSheet;
  return { ok: true, value: { ...patch, activeSheet, ...(isOther ? { leftOut: new Set<string>() } : {}) } };
}

/** What was decided on this machine, on top of what the workbook's file brings along. */
async function withKeptRecord({ host, state }: ActionContext): Promise<DecisionRecord> {
  const kept = await host.readRecord();
  const brought = kept.ok && kept.value !== null ? parseRecord(kept.value) : null;
  return brought === null ? state.record : mergeRecords(brought, state.record);
}

/** All sheets read and assessed. A sheet that is no longer there is forgotten. */
export async function readAllSheets(context: ActionContext): Promise<HostResult<Partial<PaneState>>> {
  const { host, state, report, signal } = context;
  const read = await host.readWorkbook(report, signal);
  if (!read.ok) return read;
  const snapshot = withKnownSheets(state.workbook?.snapshot ?? null, read.value);
  const record = await withKeptRecord(context);
  const patch = await assessed(context, snapshot, { ...state, record });
  if (signal.aborted) return { ok: false, problem: { code: 'cancelled', cells: [], detail: '' } };
  return { ok: true, value: { ...patch, record, isWhole: true } };
}
