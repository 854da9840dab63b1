import type { Span } from '../figures';
import type { IndicatorRow } from '../forms';

/** What an indicator is about, as it appears in a sentence saying that there was none of it. */
const SUBJECTS: Readonly<Record<string, RegExp>> = {
  'dept.procurement_rate': /(?:没有|未|无)(?:安排|发生|涉及|实施|开展|列入|编制)?(?:任何)?政府采购/u,
};

/** Whether a row says that its subject did not occur this year, so that there is nothing to compute. */
export function statedAbsence(row: IndicatorRow): Span | null {
  const text = row.cells.analysis?.text ?? '';
  const pattern = row.indicator === null ? undefined : SUBJECTS[row.indicator];
  if (pattern === undefined || /\d/u.test(text)) return null;
  const match = pattern.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
