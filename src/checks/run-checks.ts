import { ALL_CHECKS } from './all-checks';
import type { Check, CheckContext, CheckOutcome, FindingDraft, Place, Severity } from './define-check';

export interface Finding {
  readonly check: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly form: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly stated: string | null;
  readonly expected: string | null;
  readonly message: string;
  readonly related: readonly Place[];
  readonly suggestion: string | null;
  /** Why the suggestion is likely right; null where there is none. */
  readonly why: string | null;
}

export interface Receipt {
  readonly check: string;
  readonly form: string;
  readonly status: 'pass' | 'fail' | 'not-applicable' | 'cannot';
  /** Comparisons made. */
  readonly count: number;
  readonly reason: string | null;
}

/** Thrown where a check names a message it does not have, or leaves a placeholder unfilled. */
export class CheckMessageError extends Error {
  constructor(check: string, messageId: string, detail: string) {
    super(`check ${check}, message ${messageId}: ${detail}`);
    this.name = 'CheckMessageError';
  }
}

/** Inside “ ” the marks of a quoted name become ‘ ’, as Chinese sets quotes within quotes. */
function withinQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

/** A finding's sentence. */
export function renderMessage(check: Check, draft: FindingDraft): string {
  const message = check.meta.messages[draft.messageId];
  if (message === undefined) throw new CheckMessageError(check.id, draft.messageId, 'no such message');
  return message.text.replace(/(“?)\{\{(\w+)\}\}/gu, (_, quote: string, name: string) => {
    const value = draft.data[name];
    if (value === undefined)
      throw new CheckMessageError(check.id, draft.messageId, `no data for {{${name}}}`);
    return quote + (quote === '' ? value : withinQuotes(value));
  });
}

function statusOf(outcome: CheckOutcome): Receipt['status'] {
  if (outcome.findings.length > 0) return 'fail';
  if (outcome.cannot.length > 0) return 'cannot';
  return outcome.passed > 0 ? 'pass' : 'not-applicable';
}

const MAX_REASONS = 3;

function reasonOf(reasons: readonly string[]): string | null {
  if (reasons.length === 0) return null;
  const more = reasons.length > MAX_REASONS ? `；等${String(reasons.length)}处` : '';
  return reasons.slice(0, MAX_REASONS).join('；') + more;
}

/** What most suggestions rest on. */
const ARITHMETIC = '按算式重算';

function runCheck(
  check: Check,
  context: CheckContext,
): { readonly findings: readonly Finding[]; readonly receipt: Receipt } {
  const outcome = check.run(context);
  const form = context.form.id;
  const findings = outcome.findings.map((draft): Finding => ({
    ...draft,
    check: check.id,
    form,
    why: draft.suggestion === null ? null : (draft.why ?? ARITHMETIC),
    severity: check.meta.messages[draft.messageId]?.severity ?? 'info',
    message: renderMessage(check, draft),
  }));
  const count = outcome.passed + outcome.findings.length;
  const reason = reasonOf(outcome.cannot);
  return { findings, receipt: { check: check.id, form, status: statusOf(outcome), count, reason } };
}

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Runs every check over one form: findings worst first, and a receipt for each check. */
export function runChecks(
  context: CheckContext,
  checks: readonly Check[] = ALL_CHECKS,
): {
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
} {
  const results = checks.map((check) => runCheck(check, context));
  const findings = results.flatMap((result) => result.findings);
  return {
    findings: [...findings].sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]),
    receipts: results.map((result) => result.receipt),
  };
}
