import { assess, type AssessedWorkbook } from '../../src';
import type { PaneState } from '../pane-state';
import type { HostResult, WorkbookHost } from '../workbook-host';

/** The active sheet, read and assessed. */
export async function readActiveSheet(
  host: WorkbookHost,
  { record, overwrite }: Pick<PaneState, 'record' | 'overwrite'>,
): Promise<HostResult<AssessedWorkbook | null>> {
  const read = await host.readSheet();
  if (!read.ok) return read;
  return { ok: true, value: assess([read.value], record, { overwrite })[0] ?? null };
}
