import type { Span } from '../figures';
import type { Fact } from '../facts';
import type { Form, Narrative, StatedCell } from '../forms';
import type { Place } from './define-check';

export function placeOfCell(form: Form, cell: StatedCell, label: string): Place {
  return { file: form.file, sheet: form.sheet, cell: cell.cell, span: null, text: `${label}${cell.text}` };
}

export function placeOfFact(fact: Fact): Place {
  return { file: fact.file, sheet: fact.sheet, cell: fact.cell, span: fact.span, text: fact.text };
}

export function placeOfSpan(form: Form, cell: string, span: Span, text: string): Place {
  return { file: form.file, sheet: form.sheet, cell, span, text };
}

/** A narrative as a whole, shown by the beginning of its text. */
export function placeOfNarrative(form: Form, { cell, text }: Narrative, length: number): Place {
  return { file: form.file, sheet: form.sheet, cell, span: null, text: text.slice(0, length) };
}
