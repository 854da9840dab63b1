import type { Grid } from './grid';
import type { WorkbookModel } from './model/workbook-model';
import type { OfficeHost } from './office-host';

/** What browser tests take hold of; the page itself uses none of it. */
export interface Stand {
  readonly host: OfficeHost;
  readonly model: WorkbookModel;
  readonly grid: Grid;
  /** New workbooks that the add-in asked for. */
  readonly created: readonly Uint8Array[];
  readonly cell: (address: string) => {
    readonly value: unknown;
    readonly formula: string;
    readonly text: string;
  };
  readonly type: (address: string, text: string) => void;
}

declare global {
  interface Window {
    stand?: Stand;
  }
}
