import {
  areaText,
  statedGrade,
  type AssessedForm,
  type IndicatorRow,
  type StatedCell,
  type SummaryRow,
} from '../../src';

function stated(cell: StatedCell | null | undefined): string | null {
  return cell?.figure?.value.toString() ?? null;
}

function rowJson(row: IndicatorRow): object {
  return {
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
  };
}

function summaryJson(row: SummaryRow): object {
  const { budget, executed, rate, selfScore, reviewScore } = row.cells;
  return {
    row: row.row,
    unit: row.unit === '' ? null : row.unit,
    total: row.isTotal,
    cells: Object.fromEntries(Object.entries(row.cells).map(([role, cell]) => [role, cell.cell])),
    budget: stated(budget),
    executed: stated(executed),
    rate: stated(rate),
    selfScore: stated(selfScore),
    reviewScore: stated(reviewScore),
  };
}

/** A form as it was understood, with the rule pack that fits it. */
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
    project: form.project,
    year: form.year === null ? null : String(form.year),
    money: form.money?.id ?? null,
    pack: choice === null ? null : { id: choice.pack.id, confidence: choice.confidence, why: choice.why },
    head: form.head.map(({ label, operand, partOf, year, value }) => ({
      label,
      operand,
      cell: value.cell,
      value: stated(value) ?? (value.text.trim() === '' ? null : value.text.trim()),
      unit: value.figure?.unit?.id ?? null,
      year: year === null ? null : String(year),
      partOf,
    })),
    tables: form.tables.map((table) => ({
      range: areaText(table.area),
      columns: table.columns.map(({ role, label }) => ({ role, label })),
    })),
    rows: [...[...form.rows, ...form.targets].map(rowJson), ...form.summary.map(summaryJson)],
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
        : {
            cell: form.grade.cell,
            value: statedGrade(form.grade.text) === '' ? null : statedGrade(form.grade.text),
          },
    narratives: form.narratives.map(({ section, cell }) => ({ section, cell })),
  };
}
