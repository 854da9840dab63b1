import { readFigures, type Figure } from '../figures';
import type { Form } from '../forms';
import type { Fact } from './fact';
import { measureOfLabel } from './measure-of-label';
import { sentencesOf, type Sentence } from './sentences';

/** Offset at which the words that name a figure begin: behind the last clause mark or figure before it. */
function labelStart(sentence: string, figure: Figure, previousEnd: number): number {
  for (let i = figure.span.start - 1; i >= previousEnd; i -= 1) {
    const char = sentence[i] ?? '';
    if ('，,：:（(）)'.includes(char)) return i + 1;
    if (char === '、' && !/[一二三四]$/u.test(sentence.slice(0, i))) return i + 1;
  }
  return previousEnd;
}

function factsOfSentence(sentence: Sentence, form: Form, cell: string): readonly Fact[] {
  const facts: Fact[] = [];
  let previousEnd = 0;
  for (const figure of readFigures(sentence.text)) {
    const start = figure.kind === 'figure' ? labelStart(sentence.text, figure, previousEnd) : 0;
    previousEnd = figure.span.end;
    if (figure.kind !== 'figure' || figure.unit === null || figure.comparator !== null || figure.approximate)
      continue;
    const found = measureOfLabel(sentence.text.slice(start, figure.span.start), figure.unit.kind);
    if (found === null) continue;
    const shift = sentence.start;
    facts.push({
      measure: found.measure,
      figure,
      year: found.year ?? form.year,
      source: 'prose',
      file: form.file,
      sheet: form.sheet,
      cell,
      span: { start: start + shift, end: figure.span.end + shift },
      text: sentence.text.slice(start, figure.span.end).trim(),
      named: true,
      statement: `${cell}@${String(sentence.start)}`,
    });
  }
  return facts;
}

/** What the narratives of a form state about operands and indicators of the catalogue. */
export function proseFacts(form: Form): readonly Fact[] {
  return form.narratives.flatMap(({ cell, text }) =>
    sentencesOf(text).flatMap((sentence) => factsOfSentence(sentence, form, cell)),
  );
}
