import type { HostProblem } from '../workbook-host';

const CODES: Readonly<Record<string, HostProblem['code']>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'editing',
  ItemNotFound: 'no-sheet',
  InvalidReference: 'no-sheet',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ApiNotFound: 'too-old',
  UnsupportedOperation: 'too-old',
};

/** The host has not answered within the time we wait. */
export class HostSilence extends Error {}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** An error of the host as a problem; what we do not know is `unknown`, with what the host said. */
export function hostProblem(error: unknown, cells: readonly string[] = []): HostProblem {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof HostSilence) return { code: 'unreachable', cells, detail };
  return { code: CODES[codeOf(error)] ?? 'unknown', cells, detail };
}
