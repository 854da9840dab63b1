import { traceLines, type AssessedWorkbook, type ScoreOptions } from '../../src';
import type { Input } from '../inputs';
import { formJson } from './form-json';

/* The command line's JSON (a public interface): numbers are strings as they would be shown. */

export function findingsJson({ forms }: AssessedWorkbook): readonly object[] {
  return forms.flatMap(({ findings }) =>
    findings.map((finding) => ({
      check: finding.check,
      form: finding.form,
      severity: finding.severity,
      sheet: finding.at.sheet,
      cell: finding.at.cell,
      span: finding.at.span,
      stated: finding.stated,
      expected: finding.expected,
      message: finding.message,
      related: finding.related.map(({ file, sheet, cell, text }) => ({ file, sheet, cell, text })),
      suggestion: finding.suggestion,
      why: finding.why,
      dismissed: finding.dismissed,
    })),
  );
}

export function checkJson(workbook: AssessedWorkbook): object {
  return {
    file: workbook.snapshot.file,
    forms: workbook.forms.map(formJson),
    findings: findingsJson(workbook),
    receipt: workbook.forms.flatMap(({ receipts }) => receipts),
    error: null,
  };
}

/** The workbook's own rules: what is wrong with them; null where it carries none. */
function rulesJson({ rules }: AssessedWorkbook): object | null {
  if (rules === null) return null;
  return { ok: rules.ok, problems: rules.ok ? [] : rules.problems };
}

export function scoreJson(workbook: AssessedWorkbook, options: ScoreOptions): object {
  return {
    file: workbook.snapshot.file,
    forms: workbook.forms.map(formJson),
    scores: workbook.forms.flatMap(({ form, scored }) =>
      scored.rows.map((row) => {
        const kept = row.previous !== null && !options.overwrite;
        return {
          form: form.id,
          sheet: form.sheet,
          cell: row.cell,
          indicator: row.row.indicator,
          weight: row.row.weight?.toString() ?? null,
          score: row.due?.toString() ?? null,
          previous: row.previous?.toString() ?? null,
          status: kept ? 'kept' : row.status,
          rule: row.rule?.id ?? null,
          confidence: row.confidence,
          alternatives: row.alternatives.map(({ rule, score }) => ({ rule, score: score.toString() })),
          reason: row.reason,
          question: row.question,
          bands: row.bands.map(({ label, from, to }) => ({
            label,
            from: from.toString(),
            to: to.toString(),
          })),
          trace: row.trace === null ? null : { ...row.trace, lines: traceLines(row.trace) },
        };
      }),
    ),
    totals: workbook.forms.flatMap(({ form, scored }) =>
      scored.totals.map(({ label, cell, score, open }) => ({
        form: form.id,
        sheet: form.sheet,
        cell,
        label,
        score: score?.toString() ?? null,
        open,
      })),
    ),
    rules: rulesJson(workbook),
    grades: workbook.forms.flatMap(({ form, scored }) =>
      scored.grade === null
        ? []
        : [{ form: form.id, sheet: form.sheet, cell: scored.grade.cell, grade: scored.grade.grade }],
    ),
    error: null,
  };
}

/** The answer to a command over several inputs: those that could be read as given, the others with their error. */
export function answerJson(
  inputs: readonly Input[],
  workbooks: ReadonlyMap<string, AssessedWorkbook>,
  of: (workbook: AssessedWorkbook) => object,
  empty: object,
): string {
  const answers = inputs.map((input) => {
    const workbook = workbooks.get(input.path);
    if (workbook !== undefined) return of(workbook);
    return { file: input.path, forms: [], ...empty, error: input.kind === 'failed' ? input.message : null };
  });
  return JSON.stringify({ version: 1, workbooks: answers }, null, 2);
}
