import { runChecks, type Finding, type ReadForm, type Receipt } from './checks';
import { collectFacts, type FormFacts } from './facts';
import { recogniseForms, type Form } from './forms';
import type { ReadRuleTable } from './rules';
import { findingKey, type DecisionRecord, type Dismissal } from './record';
import { ownRules, scoreForm, summaryTotals, type ScoredForm, type ScoreOptions } from './scoring';
import type { WorkbookSnapshot } from './sheet';

export interface AssessedFinding extends Finding {
  /** The key under which a dismissal is kept. */
  readonly key: string;
  /** That a person dismissed it, and why; null where nobody did. */
  readonly dismissed: Dismissal | null;
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
  /** The 评分规则 sheet of the workbook as it was read; null where it has none. */
  readonly rules: ReadRuleTable | null;
  readonly forms: readonly AssessedForm[];
}

function readForm(
  form: Form,
  record: DecisionRecord,
  options: ScoreOptions,
  own: ReadRuleTable | null,
): ReadForm {
  const facts = collectFacts(form);
  return { form, facts, scored: scoreForm(form, facts, record, options, own) };
}

function checkForm(
  { form, facts, scored }: ReadForm,
  siblings: readonly ReadForm[],
  record: DecisionRecord,
): AssessedForm {
  const { findings, receipts } = runChecks({ form, facts, scored, siblings });
  const keyed = findings.map((finding): AssessedFinding => {
    const key = findingKey(form, finding);
    return { ...finding, key, dismissed: record.dismissed[key] ?? null };
  });
  return { form, facts, scored, findings: keyed, receipts };
}

/** The whole line for one or several workbooks: recognise, read, score, check. Pure: the same input gives the same. */
export function assess(
  snapshots: readonly WorkbookSnapshot[],
  record: DecisionRecord,
  options: ScoreOptions = { overwrite: false },
): readonly AssessedWorkbook[] {
  const rules = snapshots.map(ownRules);
  const read = snapshots.map((snapshot, i) =>
    recogniseForms(snapshot).map((form) => readForm(form, record, options, rules[i] ?? null)),
  );
  const scored = read.flat().map((each) => each.scored);
  return snapshots.map((snapshot, i) => {
    const forms = (read[i] ?? []).map((each) =>
      each.form.kind === 'summary'
        ? { ...each, scored: { ...each.scored, totals: summaryTotals(each.form, scored) } }
        : each,
    );
    return {
      snapshot,
      rules: rules[i] ?? null,
      forms: forms.map((each) => {
        const siblings = forms.filter((other) => other !== each);
        return checkForm(each, siblings, record);
      }),
    };
  });
}
