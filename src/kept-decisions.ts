import type { AssessedForm } from './assess';
import { placeWords } from './proposal';
import {
  dismissalText,
  EMPTY_RECORD,
  formKey,
  rowKey,
  type DecisionRecord,
  type RowDecision,
} from './record';

/** What persons decided about some forms, and the same in words: whoever reads the file later reads it too. */
export interface KeptDecisions {
  readonly record: DecisionRecord;
  /** One decision a line. */
  readonly lines: readonly string[];
}

function entriesWith<Value>(
  entries: Readonly<Record<string, Value>>,
  keys: ReadonlySet<string>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => keys.has(key)));
}

function decisionText({ points, band, alternative, counts, evidence }: RowDecision): string {
  const parts = [
    points === undefined ? [] : [`计${points}分`],
    band === undefined ? [] : [band],
    alternative === undefined ? [] : [`按“${alternative}”`],
    counts === undefined ? [] : [`计数${counts.join('、')}`],
    evidence === undefined ? [] : [evidence],
  ];
  return parts.flat().join('，');
}

/**
 * The part of a Record that is about these forms as they are now: decisions about other workbooks, and about findings that are no longer
 * there, are left out.
 */
export function keptDecisions(forms: readonly AssessedForm[], record: DecisionRecord): KeptDecisions {
  const packs = forms.flatMap(({ form, scored }) => {
    const key = formKey(form);
    const name = scored.choice?.pack.name ?? record.packs[key] ?? '';
    return key in record.packs || key in record.confirmed
      ? [{ key, line: `${form.sheet}：评分标准用“${name}”` }]
      : [];
  });
  const rows = forms.flatMap(({ form }) =>
    form.rows.flatMap((row) => {
      const key = rowKey(form, row);
      const decision = record.rows[key];
      return decision === undefined
        ? []
        : [{ key, line: `${form.sheet} “${row.level3}”：${decisionText(decision)}` }];
    }),
  );
  const findings = forms.flatMap(({ form, findings: all }) =>
    all.flatMap(({ key, dismissed, at, message }) =>
      dismissed === null
        ? []
        : [
            {
              key,
              line: `${form.sheet} ${placeWords(form, at.cell)}：${message}（${dismissalText(dismissed)}）`,
            },
          ],
    ),
  );
  const formKeys = new Set(packs.map(({ key }) => key));
  return {
    record: {
      ...EMPTY_RECORD,
      packs: entriesWith(record.packs, formKeys),
      confirmed: entriesWith(record.confirmed, formKeys),
      rows: entriesWith(record.rows, new Set(rows.map(({ key }) => key))),
      dismissed: entriesWith(record.dismissed, new Set(findings.map(({ key }) => key))),
    },
    lines: [...packs, ...rows, ...findings].map(({ line }) => line),
  };
}
