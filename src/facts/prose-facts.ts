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

/** Names that any project, activity or subordinate unit may carry as well as the unit itself. */
const GENERIC: ReadonlySet<string> = new Set([
  'staff_actual',
  'staff_quota',
  'prior_carry',
  'budget_initial',
  'adjust_form',
  'adjust_other',
  'adjust_total',
  'budget_current',
  'budget_adjusted',
  'executed',
  'balance',
  'spend_budget',
  'fund_plan',
  'fund_arrived',
  'fund_spent',
  'cost_plan',
  'cost_actual',
]);
const OTHER_SUBJECT =
  /项目|专项|工程|活动|经费|补助|资金(?!结余|结转)|下属|所属|二级|事业单位|行政单位|参公|工勤|其中/u;
/** Words that say only 'spent' or 'budgeted', of whatever the sentence speaks of. */
const BARE = /^(?:实际支出|支出决算|决算数|执行数|到位资金|实际到位资金|预算资金|项目实际支出)/u;

const TIME_WORDS = /((?:19|20)\d\d)年|上年|去年|同期|往年|本年|今年|当年/gu;

/** Of which year the words in front of a figure speak: the last time word counts. 'earlier' where it is one before, unnamed. */
function yearIn(words: string, otherwise: number | null): number | 'earlier' | null {
  const last = [...words.matchAll(TIME_WORDS)].at(-1);
  if (last === undefined) return otherwise;
  if (last[1] !== undefined) return Number(last[1]);
  return /^(?:本年|今年|当年)$/u.test(last[0]) ? otherwise : 'earlier';
}

/** Whether the words in front of a label speak of something else than the unit as a whole. */
function hasOtherSubject(measure: string, before: string, label: string): boolean {
  return GENERIC.has(measure) && (OTHER_SUBJECT.test(before) || BARE.test(label.trim()));
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
    const label = sentence.text.slice(start, figure.span.start);
    if (hasOtherSubject(found.measure, sentence.text.slice(0, start), label)) continue;
    const year = GENERIC.has(found.measure) ? yearIn(sentence.text.slice(0, start), form.year) : form.year;
    if (year === 'earlier') continue;
    const shift = sentence.start;
    facts.push({
      measure: found.measure,
      figure,
      year: found.year ?? year,
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
