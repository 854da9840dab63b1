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

/**
 * The whole line for one or several workbooks, a form at a time: recognise, read, score, check. A host that must not be held up
 * takes a step, lets others work, and takes the next.
 */
export function* assessSteps(
  snapshots: readonly WorkbookSnapshot[],
  record: DecisionRecord,
  options: ScoreOptions = { overwrite: false },
): Generator<undefined, readonly AssessedWorkbook[]> {
  const rules = snapshots.map(ownRules);
  const read: ReadForm[][] = [];
  for (const [i, snapshot] of snapshots.entries()) {
    const forms: ReadForm[] = [];
    for (const sheet of snapshot.sheets) {
      for (const form of recogniseForms({ ...snapshot, sheets: [sheet] })) {
        forms.push(readForm(form, record, options, rules[i] ?? null));
        yield;
      }
    }
    read.push(forms);
  }
  const scored = read.flat().map((each) => each.scored);
  const assessed: AssessedWorkbook[] = [];
  for (const [i, snapshot] of snapshots.entries()) {
    const forms = (read[i] ?? []).map((each) =>
      each.form.kind === 'summary'
        ? { ...each, scored: { ...each.scored, totals: summaryTotals(each.form, scored) } }
        : each,
    );
    const checked: AssessedForm[] = [];
    for (const each of forms) {
      const siblings = forms.filter((other) => other !== each);
      checked.push(checkForm(each, siblings, record));
      yield;
    }
    assessed.push({ snapshot, rules: rules[i] ?? null, forms: checked });
  }
  return assessed;
}

/** The whole line for one or several workbooks at once. Pure: the same input gives the same. */
export function assess(
  snapshots: readonly WorkbookSnapshot[],
  record: DecisionRecord,
  options: ScoreOptions = { overwrite: false },
): readonly AssessedWorkbook[] {
  const steps = assessSteps(snapshots, record, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
