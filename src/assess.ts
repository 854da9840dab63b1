import { runChecks, type Finding, type Receipt } from './checks';
import { collectFacts, type FormFacts } from './facts';
import { recogniseForms, type Form } from './forms';
import { findingKey, type DecisionRecord } from './record';
import { scoreForm, type ScoredForm, type ScoreOptions } from './scoring';
import type { WorkbookSnapshot } from './sheet';

export interface AssessedFinding extends Finding {
  /** The key under which a dismissal is kept. */
  readonly key: string;
  /** Why a person dismissed it; null where nobody did. */
  readonly dismissed: string | null;
}

export interface AssessedForm {
  readonly form: Form;
  readonly facts: FormFacts;
  readonly scored: ScoredForm;
  readonly findings: readonly AssessedFinding[];
  readonly receipts: readonly Receipt[];
}

export interface AssessedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly forms: readonly AssessedForm[];
}

/** The whole line for one or several workbooks: recognise, read, score, check. Pure: the same input gives the same. */
export function assess(
  snapshots: readonly WorkbookSnapshot[],
  record: DecisionRecord,
  options: ScoreOptions = { overwrite: false },
): readonly AssessedWorkbook[] {
  return snapshots.map((snapshot) => ({
    snapshot,
    forms: recogniseForms(snapshot).map((form): AssessedForm => {
      const facts = collectFacts(form);
      const scored = scoreForm(form, facts, record, options);
      const { findings, receipts } = runChecks({ form, facts, scored });
      const keyed = findings.map((finding): AssessedFinding => {
        const key = findingKey(finding);
        return { ...finding, key, dismissed: record.dismissed[key] ?? null };
      });
      return { form, facts, scored, findings: keyed, receipts };
    }),
  }));
}
