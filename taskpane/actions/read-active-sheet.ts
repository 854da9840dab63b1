import { assess, type AssessedWorkbook, type DecisionRecord } from '../../src';
import type { HostResult, WorkbookHost } from '../workbook-host';

/** The active sheet, read and assessed. */
export async function readActiveSheet(
  host: WorkbookHost,
  record: DecisionRecord,
): Promise<HostResult<AssessedWorkbook | null>> {
  const read = await host.readSheet();
  if (!read.ok) return read;
  return { ok: true, value: assess([read.value], record)[0] ?? null };
}
