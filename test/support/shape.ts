import type { Form } from '../../src/forms';

/** What a form was understood to be, as plain data that does not depend on where its cells stand. */
export function shapeOf(form: Form): unknown {
  return {
    kind: form.kind,
    unit: form.unit,
    year: form.year,
    money: form.money?.id ?? null,
    head: form.head.map(({ operand, value }) => [operand, value.figure?.value.toString() ?? null]),
    roles: [...new Set(form.tables.flatMap((table) => table.columns.map((column) => column.role)))].sort(),
    rows: form.rows.map((row) => [
      row.level1,
      row.level2,
      row.level3,
      row.indicator,
      row.weight?.toString() ?? null,
      row.cells.score?.figure?.value.toString() ?? null,
    ]),
    sections: form.sections.map((section) => [
      section.label,
      section.weight?.figure?.value.toString(),
      section.rows.length,
    ]),
    total: form.total?.score.figure?.value.toString() ?? null,
    grade: form.grade?.text.trim() ?? null,
    narratives: form.narratives.map(({ section, text }) => [section, text]),
  };
}
