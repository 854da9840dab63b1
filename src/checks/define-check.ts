import type { FormFacts } from '../facts';
import type { Form } from '../forms';
import type { ScoredForm } from '../scoring';
import type { Location } from '../sheet';

/** error 差错: proven by arithmetic. warning 疑点: a reviewer would ask. info 提示. */
export type Severity = 'error' | 'warning' | 'info';

export interface CheckMessage {
  readonly severity: Severity;
  /** With {{placeholders}}; every one must be filled by the finding's data. */
  readonly text: string;
}

export interface CheckDocs {
  /** 查什么 */
  readonly what: string;
  /** 为什么 */
  readonly why: string;
  /** 举例 */
  readonly example: { readonly wrong: string; readonly right: string };
  /** 怎么改 */
  readonly mend: string;
}

export interface CheckMeta {
  readonly title: string;
  readonly since: string;
  /** Documents or identities the check rests on. */
  readonly basis: readonly string[];
  readonly docs: CheckDocs;
  readonly messages: Readonly<Record<string, CheckMessage>>;
}

/** A form with all that was read from it. */
export interface ReadForm {
  readonly form: Form;
  readonly facts: FormFacts;
  readonly scored: ScoredForm;
}

/** What checks see of a form, and nothing else: no host, no decisions. */
export interface CheckContext extends ReadForm {
  /** The other forms of the workbook, in order. */
  readonly siblings: readonly ReadForm[];
}

export interface Place extends Location {
  /** What stands there. */
  readonly text: string;
}

export interface FindingDraft {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly at: Place;
  readonly stated: string | null;
  readonly expected: string | null;
  readonly related: readonly Place[];
  /** What to write instead; null where only the author can know. */
  readonly suggestion: string | null;
  /** Why the suggestion is likely right; left out where the message's own arithmetic says it. */
  readonly why?: string;
}

export interface CheckOutcome {
  /** How many comparisons held. */
  readonly passed: number;
  readonly findings: readonly FindingDraft[];
  /** Why comparisons that should have been made could not be. */
  readonly cannot: readonly string[];
}

export interface Check {
  readonly id: string;
  readonly meta: CheckMeta;
  readonly run: (context: CheckContext) => CheckOutcome;
}

/** A check as data: what it looks for, what it says, and a pure function. */
export function defineCheck(check: Check): Check {
  return check;
}

/** Outcomes of the parts of a check as one. */
export function combine(outcomes: readonly CheckOutcome[]): CheckOutcome {
  return {
    passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
    findings: outcomes.flatMap((outcome) => outcome.findings),
    cannot: outcomes.flatMap((outcome) => outcome.cannot),
  };
}

export const NOTHING: CheckOutcome = { passed: 0, findings: [], cannot: [] };
export const PASSED: CheckOutcome = { passed: 1, findings: [], cannot: [] };

export function found(finding: FindingDraft): CheckOutcome {
  return { passed: 0, findings: [finding], cannot: [] };
}

export function cannot(reason: string): CheckOutcome {
  return { passed: 0, findings: [], cannot: [reason] };
}
