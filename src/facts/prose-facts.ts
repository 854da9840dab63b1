import { baseValue, digitCount, isMeantExactly } from '../figures';
import type { Form } from '../forms';
import type { Fact } from './fact';
import type { Statement, TextStatements } from './statements/statement';

/** What a narrative claims. */
export interface NarrativeStatements extends TextStatements {
  readonly cell: string;
  readonly text: string;
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

/** 档案数字化项目，年初预算…；上年结转…: what a paragraph speaks of goes on behind its semicolons and full stops. */
const PROJECT_TOPIC =
  /(?<!\d[个项类]|[一二两三四五六七八九十][个项类大]|等)(?<=[^，。；：\s]{2})(?:项目|工程)[，：:]|(?:^|[。；\s])(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*)?项目(?:全年|年初|预算)|(?:基本支出|项目支出|基金|国有资本)(?:年初)?预算/u;
/** （一）2021年收支情况。本年收入…: 本年 is the year of the heading. */
const YEAR_TOPIC =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*)?((?:19|20)\d\d)年[^，。]{0,10}(?:情况|决算|预算)/u;
/** No heading is longer. */
const HEADING = 20;

interface TopicYear {
  readonly year: number | null;
  readonly end: number;
}

/** What a paragraph says of its figures at large; found once, so that the work stays in proportion to the text. */
interface Topic {
  /** Years in order, each with the offset behind it; null where the text comes back to the form's own year. */
  readonly years: readonly TopicYear[];
  /** The year of the heading above; null where it names none. */
  readonly heading: number | null;
  /** The year that the paragraph begins with as its heading. */
  readonly own: number | null;
  /** Where a project or another fund is named first; Infinity where none is. */
  readonly otherFrom: number;
}

function yearsIn(text: string): readonly TopicYear[] {
  return [...text.matchAll(/((?:19|20)\d\d)年/gu)].map((match) => ({
    year: Number(match[1]),
    end: match.index + match[0].length,
  }));
}

/** Amounts that only the form's own year has; what was carried over is told of the year before as well. */
const OF_THE_YEAR: ReadonlySet<string> = new Set(['budget_initial', 'budget_adjusted', 'executed']);
/** Fewer digits are alike by chance. */
const LEAST_DIGITS = 4;

/** Where a paragraph speaks of the form's own year again: behind an amount that the form's head states of it, and in 本年与2020年. */
function returnsOf({ statements, text }: NarrativeStatements, form: Form): readonly TopicYear[] {
  const own = form.head.flatMap(({ operand, value: { figure } }) =>
    operand !== null && OF_THE_YEAR.has(operand) && figure !== null && digitCount(figure) >= LEAST_DIGITS
      ? [figure]
      : [],
  );
  const amounts = statements.flatMap(({ reading, before }): readonly TopicYear[] => {
    const isOwn =
      reading.kind === 'figure' &&
      reading.unit?.kind === 'money' &&
      yearIn(before, null) === null &&
      own.some((figure) => baseValue(figure).eq(baseValue(reading)));
    return isOwn ? [{ year: null, end: reading.span.end }] : [];
  });
  const pairs = [
    ...text.matchAll(/(?:本年|今年|当年)[^，。；\d]{0,4}(?:19|20)\d\d年[^。；\n]{0,200}[。；\n]/gu),
  ];
  return [
    ...amounts,
    ...pairs.map((match): TopicYear => ({ year: null, end: match.index + match[0].length })),
  ];
}

function topicOf(narrative: NarrativeStatements, heading: string, form: Form): Topic {
  const { text } = narrative;
  const own = YEAR_TOPIC.exec(text)?.[1];
  const other = PROJECT_TOPIC.exec(text);
  return {
    years: [...yearsIn(text), ...returnsOf(narrative, form)].sort((a, b) => a.end - b.end),
    heading: yearsIn(heading).at(-1)?.year ?? null,
    own: own === undefined ? null : Number(own),
    otherFrom: other === null ? Infinity : other.index + other[0].length,
  };
}

/** The last year that a paragraph names before a figure, or the heading above it; null where neither names one. */
function yearAbove({ years, heading }: Topic, at: number): number | null {
  const last = years.filter(({ end }) => end <= at).at(-1);
  return last === undefined ? heading : last.year;
}

/** Whether the words in front of a label speak of something else than the unit as a whole. */
export function hasOtherSubject(measure: string, { before, label }: Statement): boolean {
  return GENERIC.has(measure) && (OTHER_SUBJECT.test(before) || BARE.test(label));
}

/** A statement as a Fact. @param named whether a name of the catalogue stands there, and for this year */
export function factOfStatement(
  form: Form,
  { cell, text }: NarrativeStatements,
  { span, before }: Statement,
  said: Pick<Fact, 'measure' | 'figure' | 'year' | 'named'>,
): Fact {
  return {
    ...said,
    source: 'prose',
    file: form.file,
    sheet: form.sheet,
    cell,
    span,
    text: text.slice(span.start, span.end).trim(),
    statement: `${cell}@${String(span.start - before.length)}`,
  };
}

/**
 * The Fact that a statement gives for comparing: a plain value with its unit, said of the unit itself and of one year.
 * Statements that leave any of this open give none.
 */
function factOf(statement: Statement, narrative: NarrativeStatements, form: Form, topic: Topic): Fact | null {
  const { claim, reading, span, before } = statement;
  if (claim?.kind !== 'value' || claim.measure === null || reading.kind !== 'figure') return null;
  const { measure } = claim;
  if (reading.unit === null || !isMeantExactly(reading) || hasOtherSubject(measure, statement)) return null;
  const begin = Math.max(0, span.start - before.length);
  if (GENERIC.has(measure) && (topic.otherFrom <= begin || PROJECT_TOPIC.test(before))) return null;
  const isOfOther = topic.own !== null && form.year !== null && topic.own !== form.year;
  const read = /本年|今年|当年/u.test(before) ? null : yearAbove(topic, span.end);
  const told = isOfOther ? topic.own : read;
  const own = yearIn(before, null);
  // A year that only the paragraph names may or may not go on: enough not to compare, too little to say that it is that year's.
  const isDoubtful =
    GENERIC.has(measure) && claim.year === null && own === null && told !== null && told !== form.year;
  const year = GENERIC.has(measure) ? yearIn(before, form.year) : form.year;
  if (year === 'earlier' || claim.year === 'previous') return null;
  const said = { measure, figure: reading, year: claim.year ?? year, named: !isDoubtful };
  return factOfStatement(form, narrative, statement, said);
}

/** What the narratives of a form state about operands and indicators of the catalogue. */
export function proseFacts(form: Form, narratives: readonly NarrativeStatements[]): readonly Fact[] {
  let heading = '';
  return narratives.flatMap((narrative) => {
    if (narrative.text.length <= HEADING && /年/u.test(narrative.text)) heading = narrative.text;
    const topic = topicOf(narrative, heading, form);
    return narrative.statements.flatMap((statement) => factOf(statement, narrative, form, topic) ?? []);
  });
}
