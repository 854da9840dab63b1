import { readFigures, type Figure } from '../figures';
import type { Form, IndicatorRow } from '../forms';
import { sentencesOf, type Sentence } from './sentences';

/** A figure of a text with the words that name it. */
export interface Quantity {
  readonly cell: string;
  /** The whole sentence that it stands in. */
  readonly sentence: string;
  /** What of the sentence stands before it. */
  readonly lead: string;
  readonly figure: Figure;
  /** The words before it, back to the figure or mark before; spaces left out. */
  readonly label: string;
  /** The words right behind it, up to the next mark or figure; spaces left out. */
  readonly noun: string;
}

const MARKS = /[，,、：:（(）)。；;]/u;
/** No sentence is longer: what is done with each of its figures stays in proportion to the text. */
const MAX_SENTENCE = 1_000;
const TEXT_COLUMNS = ['explanation', 'analysis', 'target', 'actual'] as const;

function bare(text: string): string {
  return text.replace(/\s/gu, '');
}

function lastPiece(text: string): string {
  return bare(text.split(MARKS).at(-1) ?? '');
}

function firstPiece(text: string): string {
  return bare(text.split(MARKS)[0] ?? '');
}

function shifted(figure: Figure, by: number): Figure {
  const { start, end } = figure.span;
  return { ...figure, span: { start: start + by, end: end + by } };
}

function quantitiesOfSentence(cell: string, sentence: string, start: number): readonly Quantity[] {
  const figures = readFigures(sentence).flatMap((reading) => (reading.kind === 'figure' ? [reading] : []));
  return figures.map((figure, i) => ({
    cell,
    sentence,
    lead: sentence.slice(0, figure.span.start),
    figure: shifted(figure, start),
    label: lastPiece(sentence.slice(figures[i - 1]?.span.end ?? 0, figure.span.start)),
    noun: firstPiece(sentence.slice(figure.span.end, figures[i + 1]?.span.start)),
  }));
}

function textsOf(row: IndicatorRow): readonly { readonly cell: string; readonly text: string }[] {
  return TEXT_COLUMNS.flatMap((role) => row.cells[role] ?? []);
}

/** The pairs of characters that two names share: names of one kind of thing have some (签约项目, 新签约招商项目). */
export function pairsShared(a: string, b: string): readonly string[] {
  const pairs = Array.from({ length: Math.max(0, a.length - 1) }, (_, i) => a.slice(i, i + 2));
  return [...new Set(pairs)].filter((pair) => b.includes(pair));
}

/** The quantities of the same sentence before one of them, in order. */
export function quantitiesBefore(quantities: readonly Quantity[], at: number): readonly Quantity[] {
  const own = quantities[at];
  let first = at;
  while (
    own !== undefined &&
    quantities[first - 1]?.cell === own.cell &&
    quantities[first - 1]?.sentence === own.sentence
  )
    first -= 1;
  return quantities.slice(first, at);
}

/** Whether a sentence speaks of another year than the form's. */
export function isOfOtherYear(sentence: string, year: number | null): boolean {
  // 上年结转 is what this year has.
  if (/上年(?!度?末?(?:累计)?结[转余])|去年|前年|同期|往年|近年|历年/u.test(sentence)) return true;
  const years = [...sentence.matchAll(/((?:19|20)\d\d)\s*年/gu)].map((match) => Number(match[1]));
  return year !== null && years.length > 0 && !years.includes(year);
}

function isOpen(text: string): boolean {
  return text.split(/[（(]/u).length > text.split(/[）)]/u).length;
}

/** （1）基本支出…；: an item of a list. */
const ITEM = /^\s*(?:[（(][\d一二三四五六七八九十]+[）)]|[\d一二三四五六七八九十]+[、.．]|[①-⑳])/u;
/** Blanks and line breaks between a mark and the next sentence. */
const MAX_GAP = 6;
const OPENS_ITEMS = /[：:]\s*$/u;
const HAS_ITEMS = /[：:]\s*(?:[（(][\d一二三四五六七八九十]+[）)]|[\d一二三四五六七八九十]+[、.．]|[①-⑳])/u;

/** Whether a sentence goes on with the one before it: within its bracket, with 其中, or as an item of its list. */
function goesOn(last: string, mark: string | undefined, next: string): boolean {
  const isSemicolon = mark === '；' || mark === ';';
  if (isSemicolon && isOpen(last)) return true;
  if (/^\s*其中/u.test(next)) return true;
  return ITEM.test(next) && (OPENS_ITEMS.test(last) || (isSemicolon && HAS_ITEMS.test(last)));
}

/** Sentences of a usual length, joined where one goes on with another: 支出10万元（其中：甲4万元；乙6万元）. */
function bracketedSentences(text: string): readonly Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = joined.at(-1);
    const mark = text
      .slice(Math.max(0, sentence.start - MAX_GAP), sentence.start)
      .trimEnd()
      .at(-1);
    const isShort = last !== undefined && last.text.length + sentence.text.length < MAX_SENTENCE;
    if (isShort && goesOn(last.text, mark, sentence.text))
      joined[joined.length - 1] = {
        start: last.start,
        text: text.slice(last.start, sentence.start + sentence.text.length),
      };
    else joined.push(sentence);
  }
  return joined.filter(({ text: { length } }) => length <= MAX_SENTENCE);
}

/** Every figure of a text, in order, with the sentence it stands in. */
export function quantitiesIn(cell: string, text: string): readonly Quantity[] {
  return bracketedSentences(text).flatMap((sentence) =>
    quantitiesOfSentence(cell, sentence.text, sentence.start),
  );
}

/** Every figure of a form's prose and of the texts in its rows, in order, with the sentence it stands in. */
export function quantitiesOf(form: Form): readonly Quantity[] {
  const texts = [...form.narratives, ...[...form.rows, ...form.targets].flatMap(textsOf)];
  return texts.flatMap(({ cell, text }) => quantitiesIn(cell, text));
}

/** Figures in their order, sentence by sentence. */
export function bySentence(quantities: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const sentences: Quantity[][] = [];
  for (const quantity of quantities) {
    const last = sentences.at(-1);
    const [first] = last ?? [];
    if (first?.cell === quantity.cell && first.sentence === quantity.sentence) last?.push(quantity);
    else sentences.push([quantity]);
  }
  return sentences;
}

/** The figures of each sentence of a form's prose, in order. */
export function sentenceQuantities(
  form: Form,
  quantities: readonly Quantity[],
): readonly (readonly Quantity[])[] {
  const cells = new Set(form.narratives.map(({ cell }) => cell));
  return bySentence(quantities.filter(({ cell }) => cells.has(cell)));
}
