import {
  areaText,
  traceLines,
  type AssessedForm,
  type AssessedWorkbook,
  type ScoreOptions,
  type StatedCell,
} from '../src';
import type { Input } from './inputs';

/* The command line's JSON (a public interface): numbers are strings as they would be shown. */

function stated(cell: StatedCell | null | undefined): string | null {
  return cell?.figure?.value.toString() ?? null;
}

export function formJson({ form, scored }: AssessedForm): object {
  const { choice } = scored;
  return {
    id: form.id,
    sheet: form.sheet,
    hidden: form.isHidden,
    range: areaText(form.area),
    kind: form.kind,
    title: form.title,
    unit: form.unit,
    year: form.year === null ? null : String(form.year),
    money: form.money?.id ?? null,
    pack: choice === null ? null : { id: choice.pack.id, confidence: choice.confidence, why: choice.why },
    head: form.head.map(({ label, operand, value }) => ({
      label,
      operand,
      cell: value.cell,
      value: stated(value),
      unit: value.figure?.unit?.id ?? null,
    })),
    tables: form.tables.map((table) => ({
      range: areaText(table.area),
      columns: table.columns.map(({ role, label }) => ({ role, label })),
    })),
    rows: [...form.rows, ...form.targets].map((row) => ({
      row: row.row,
      hidden: row.hidden,
      level1: row.level1,
      level2: row.level2,
      level3: row.level3,
      indicator: row.indicator,
      cells: Object.fromEntries(Object.entries(row.cells).map(([role, cell]) => [role, cell.cell])),
      weight: row.weight?.toString() ?? null,
      target: row.cells.target?.text ?? null,
      actual: row.cells.actual?.text ?? null,
      score: stated(row.cells.score),
    })),
    totals: [
      ...form.sections.map((section) => ({
        label: section.label,
        cell: section.score?.cell ?? null,
        value: stated(section.score),
      })),
      ...(form.total === null
        ? []
        : [{ label: form.total.label, cell: form.total.score.cell, value: stated(form.total.score) }]),
    ],
    grade:
      form.grade === null
        ? null
        : { cell: form.grade.cell, value: form.grade.text.trim() === '' ? null : form.grade.text },
    narratives: form.narratives.map(({ section, cell }) => ({ section, cell })),
  };
}

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
      dismissed: finding.dismissed === null ? null : { reason: finding.dismissed },
    })),
  );
}

/** What a workbook says, as it was understood. */
export function readJson({ snapshot, forms }: AssessedWorkbook): object {
  return {
    file: snapshot.file,
    forms: forms.map(formJson),
    facts: forms.flatMap(({ facts }) =>
      facts.facts.map((fact) => ({
        measure: fact.measure,
        scope: null,
        year: fact.year === null ? null : String(fact.year),
        value: fact.figure.value.toFixed(fact.figure.decimals),
        decimals: fact.figure.decimals,
        unit: fact.figure.unit?.id ?? null,
        sheet: fact.sheet,
        cell: fact.cell,
        span: fact.span,
        text: fact.text,
      })),
    ),
    unread: [],
    error: null,
  };
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
