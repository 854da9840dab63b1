/** A sentence with its place in the text; `end` is behind its closing mark. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

const ENDS = '。；;！？!?\n\r';

/** Marks that end a whole sentence; a semicolon only parts it. */
const FULL_STOPS = '。！？!?\n\r';

/** Where the whole sentence begins that an offset stands in, its semicolons included. */
export function sentenceStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !FULL_STOPS.includes(text[start - 1] ?? '')) start -= 1;
  return start;
}

/** 860.42万⏎元, 16.⏎8万: a cell too narrow for its text breaks a number. */
function breaksNumber(text: string, at: number): boolean {
  return /[万亿]\n元|\d[.．]\n\d/u.test(text.slice(Math.max(0, at - 2), at + 2));
}

/** Sentences and the parts of sentences that semicolons and line breaks make. Figures are never paired across them. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i += 1) {
    if (i < text.length && (!ENDS.includes(text[i] ?? '') || breaksNumber(text, i))) continue;
    const sentence = text.slice(start, i);
    if (sentence.trim() !== '') sentences.push({ text: sentence, start });
    start = i + 1;
  }
  return sentences;
}
