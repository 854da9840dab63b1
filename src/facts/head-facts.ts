import type { Form } from '../forms';
import type { Fact } from './fact';

/** What the head block of a form states. */
export function headFacts(form: Form): readonly Fact[] {
  return form.head.flatMap(({ operand, label, year, value }): readonly Fact[] => {
    if (operand === null || value.figure === null) return [];
    return [
      {
        measure: operand,
        figure: value.figure,
        year: year ?? form.year,
        source: 'head',
        file: form.file,
        sheet: form.sheet,
        cell: value.cell,
        span: { start: 0, end: value.text.length },
        text: `${label} ${value.text}`,
        named: true,
        statement: value.cell,
      },
    ];
  });
}
