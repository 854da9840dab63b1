import { assess, EMPTY_RECORD } from '../../../src';
import { cellKey, snapshotOf, type Book, type CellKey, type Change } from './book';

/** A finding as it is compared: what it says, and every place it points at. */
export interface Found {
  readonly check: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly places: readonly CellKey[];
  /** The same for the same finding in another run. */
  readonly id: string;
}

/** What the checks find in a book, with a change or as it is. */
export function findingsOf(book: Book, change: Change = {}): readonly Found[] {
  return assess([snapshotOf(book, change)], EMPTY_RECORD).flatMap(({ forms }) =>
    forms.flatMap(({ findings }) =>
      findings.map((finding): Found => {
        const places = [finding.at, ...finding.related].map(({ sheet, cell }) => cellKey(sheet, cell));
        return {
          check: finding.check,
          severity: finding.severity,
          message: finding.message,
          places,
          id: `${finding.check}|${String(places[0])}|${finding.message}`,
        };
      }),
    ),
  );
}
