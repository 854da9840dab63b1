import { isDigit, readFigures, type FigureReading } from '../../figures';
import { sentencesOf } from '../sentences';

/** A figure with the words around it. */
export interface Slot {
  /** Position among the readings of the whole text. */
  readonly index: number;
  readonly reading: FigureReading;
  /** Offset in the text at which its sentence begins. */
  readonly sentenceStart: number;
  /** Its sentence up to the figure, from at most REACH characters before it on. */
  readonly before: string;
  /** Its clause up to the figure: from the last comma, colon or the like; earlier figures of the clause included. */
  readonly clause: string;
  /** The words between the figure or mark before and the figure. */
  readonly lead: string;
  /** The sentence behind the figure, REACH characters at most. */
  readonly behind: string;
}

export interface SlotSentence {
  readonly start: number;
  readonly text: string;
  readonly slots: readonly Slot[];
}

/** How far back words bear on a figure; keeps the work on endless sentences in proportion to their length. */
export const REACH = 400;

const CLAUSE_MARKS = '，,：:';
const LEAD_MARKS = '，,：:（(）)';

/** The last of some marks; a comma between two digits belongs to a number. */
function lastOf(text: string, marks: string): number {
  for (let i = text.length - 1; i >= 0; i -= 1) {
    if (marks.includes(text[i] ?? '') && !(isDigit(text[i - 1]) && isDigit(text[i + 1]))) return i;
  }
  return -1;
}

/** 年初预算（万元）：1,860.00: the words before a colon name the figure behind it. */
function withoutColon(words: string): string {
  return /[：:]\s*$/u.test(words) ? words.replace(/(?:[（(][^（）()]*[）)])?[：:]\s*$/u, '') : words;
}

/** 、 ends a lead too, except within 第一、二、三季度. */
function listMark(words: string): number {
  for (let i = words.length - 1; i >= 0; i -= 1) {
    if (words[i] === '、' && !/[一二三四\d月底末度年]$/u.test(words.slice(Math.max(0, i - 1), i))) return i;
  }
  return -1;
}

function slotOf(
  sentence: string,
  start: number,
  reading: FigureReading,
  index: number,
  previousEnd: number,
): Slot {
  const at = reading.span.start - start;
  const before = sentence.slice(Math.max(0, at - REACH), at);
  const clauseStart = lastOf(before, CLAUSE_MARKS) + 1;
  const between = withoutColon(sentence.slice(Math.max(previousEnd, at - REACH), at));
  const cut = Math.max(lastOf(between, LEAD_MARKS), listMark(between)) + 1;
  return {
    index,
    reading,
    sentenceStart: start,
    before,
    clause: before.slice(clauseStart),
    lead: between.slice(cut),
    behind: sentence.slice(reading.span.end - start, reading.span.end - start + REACH),
  };
}

/** The sentences of a text with their figures; figures of different sentences share nothing. */
export function slotsOf(text: string): readonly SlotSentence[] {
  const readings = readFigures(text);
  let next = 0;
  return sentencesOf(text).map(({ text: sentence, start }) => {
    const slots: Slot[] = [];
    let previousEnd = 0;
    for (; next < readings.length; next += 1) {
      const reading = readings[next];
      if (reading === undefined || reading.span.start >= start + sentence.length) break;
      slots.push(slotOf(sentence, start, reading, next, previousEnd));
      previousEnd = reading.span.end - start;
    }
    return { start, text: sentence, slots };
  });
}
