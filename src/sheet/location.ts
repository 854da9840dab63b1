import type { Span } from '../figures';

/** A cell of one of the workbooks, with the characters that matter. */
export interface Location {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly span: Span | null;
}
