import type { AssessedForm } from './assess';
import type { ReportForm } from './proposal';

/** Assessed forms as a report tells of them. */
export function reportForms(forms: readonly AssessedForm[]): readonly ReportForm[] {
  return forms.map(({ form, scored, findings, receipts }) => ({
    form,
    pack: scored.choice?.pack.name ?? null,
    findings,
    receipts,
  }));
}
