import {
  addIntervals,
  agreesWith,
  baseValue,
  divideIntervals,
  exactly,
  figureInterval,
  HUNDRED,
  multiplyIntervals,
  negateInterval,
  type Figure,
  type Interval,
} from '../figures';
import { sentencesOf, type NarrativeStatements, type Statement } from '../facts';
import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';

/** 上年, 比上年决算数, 年初预算: what something is compared with. */
const BASE =
  /(?:上年|去年|上年度|同期|年初|计划|目标)[^，；]{0,10}$|^(?:较|比)(?:19|20)\d\d年度?(?:的|同期)?$/u;
/** What is left of a base's name once the time is taken off: nothing, or a word for the figure itself. */
const TIME = /^.*(?:上年度?|去年|同期|年初|(?:19|20)\d\d年度?)末?/u;
const PLAIN = /^(?:的|数|决算数?|预算数?|支出|收入|同期)*$/u;
const COMPARES = /增加|减少|增长|下降|上升|提高|降低|压减|增幅|降幅|多|少/u;
const OTHER_SUBJECT = /其中|人均|户均|平均|分别|占/u;

interface Said {
  readonly statement: Statement;
  readonly figure: Figure;
}

interface Change {
  readonly current: Said;
  readonly base: Said;
  /** The difference, and the rate, as far as they are told. */
  readonly difference: Said | null;
  readonly rate: Said | null;
}

function figureOf(statement: Statement | undefined): Figure | null {
  return statement?.reading.kind === 'figure' ? statement.reading : null;
}

function isChange(statement: Statement | undefined): boolean {
  return statement?.claim?.kind === 'change';
}

/** 上年100万元，本年120万元: told in the order of time. */
const THIS_YEAR = /^(?:本年|当年|今年)/u;
/** 由上年的100万元变为本年的120万元. */
const FROM = /由(?:上年|去年|(?:19|20)\d\d年)度?的?$/u;
const TO = /^(?:变为|增加到|减少到|下降到|上升到|增长到|增至|降至|减至)/u;

function isOfYearBefore({ label, claim }: Statement, year: number | null): boolean {
  if (/^(?:上年|去年)/u.test(label)) return true;
  return (
    claim?.kind === 'value' && year !== null && claim.year === year - 1 && /^(?:19|20)\d\d年/u.test(label)
  );
}

function isOfYear({ claim }: Statement, year: number | null): boolean {
  return claim?.kind === 'value' && (claim.year === null || claim.year === year);
}

/** The two figures that are compared, this year's first. */
function pairAt(
  statements: readonly Statement[],
  at: number,
  year: number | null,
): readonly [Statement | undefined, Statement | undefined] {
  const [first, second] = statements.slice(at, at + 2);
  if (first === undefined || second === undefined) return [first, second];
  const isFromTo = FROM.test(first.label) && TO.test(second.label);
  if (isFromTo || (isOfYearBefore(first, year) && THIS_YEAR.test(second.label))) return [second, first];
  return [first, second];
}

/** 与上年（100万元）相比, 2021年支出100万元: a base that its own words or those before it name. */
function isNamedBase(current: Statement, base: Statement, text: string, year: number | null): boolean {
  if (FROM.test(base.label)) return TO.test(current.label);
  if (isOfYearBefore(base, year)) {
    const [mine, other] = [current.label, base.label].map((label) =>
      label.replace(/^(?:本年度?|当年|今年|全年|上年度?|去年|(?:19|20)\d\d年度?)/u, ''),
    );
    // 本年与2017年支出分别为A、B: the name stands behind the second year.
    const isListed = /分别(?:为|是)$/u.test(text.slice(0, current.reading.span.start));
    return mine === other || (mine === '' && isListed);
  }
  return (
    base.label === '' &&
    /(?:与|较|比)(?:上年度?|去年|(?:19|20)\d\d年度?)(?:同期)?[（(]$/u.test(
      text.slice(0, base.reading.span.start),
    )
  );
}

/** 本年120万元，上年100万元，增加20万元，增长20%: four figures in a row, the last one or two of them changes. */
function changeFrom(
  statements: readonly Statement[],
  at: number,
  { text, year }: { readonly text: string; readonly year: number | null },
): Change | null {
  const [first, second] = pairAt(statements, at, year);
  const [third, fourth] = statements.slice(at + 2, at + 4);
  const [current, base] = [figureOf(first), figureOf(second)];
  if (first === undefined || second === undefined || current === null || base === null) return null;
  if (first.claim?.kind !== 'value' || second.claim?.kind !== 'value' || !isChange(third)) return null;
  if (current.unit === null || base.unit === null || current.unit.kind !== base.unit.kind) return null;
  const isNamed = isOfYear(first, year) && isNamedBase(first, second, text, year);
  if (
    (!isNamed && (!BASE.test(second.label) || BASE.test(first.label))) ||
    OTHER_SUBJECT.test(`${first.label}${second.label}`)
  )
    return null;
  if (current.approximate || base.approximate) return null;
  const rest = second.label.replace(TIME, '');
  if (!isNamed && !PLAIN.test(rest) && !first.label.endsWith(rest)) return null;
  const changes = [third, ...(isChange(fourth) ? [fourth] : [])].flatMap((statement): readonly Said[] => {
    const figure = figureOf(statement);
    return statement === undefined ||
      figure === null ||
      !COMPARES.test(statement.label) ||
      OTHER_SUBJECT.test(statement.label) ||
      figure.approximate
      ? []
      : [{ statement, figure }];
  });
  const difference = changes.find(({ figure }) => figure.unit?.kind === current.unit?.kind) ?? null;
  const rate =
    current.unit.kind === 'percent'
      ? null
      : (changes.find(({ figure }) => figure.unit?.kind === 'percent') ?? null);
  if (difference === null && rate === null) return null;
  return {
    current: { statement: first, figure: current },
    base: { statement: second, figure: base },
    difference,
    rate,
  };
}

function directionOf({ statement }: Said): 'increase' | 'decrease' {
  return statement.claim?.kind === 'change' && statement.claim.direction === 'decrease'
    ? 'decrease'
    : 'increase';
}

/** The difference towards the side that the words name, in base units. */
function differenceOf({ current, base }: Change, direction: 'increase' | 'decrease'): Interval {
  const [a, b] = [figureInterval(current.figure), figureInterval(base.figure)];
  return direction === 'increase' ? addIntervals(a, negateInterval(b)) : addIntervals(b, negateInterval(a));
}

function finding(
  form: Form,
  { cell, text }: NarrativeStatements,
  change: Change,
  said: Said,
  messageId: 'difference' | 'rate',
): CheckOutcome {
  const { current, base } = change;
  const direction = directionOf(said);
  const [a, b] = [baseValue(current.figure), baseValue(base.figure)];
  const exact = direction === 'increase' ? a.minus(b) : b.minus(a);
  const unit = said.figure.unit;
  const value = messageId === 'rate' ? exact.div(b).times(HUNDRED) : exact.div(unit?.factor ?? 1);
  const expected = `${value.toDecimalPlaces(Math.max(2, said.figure.decimals)).toString()}${unit?.id ?? ''}`;
  const words = text.slice(said.statement.span.start, said.statement.span.end);
  return found({
    messageId,
    data: { words, expected, current: current.figure.text, base: base.figure.text },
    at: placeOfSpan(form, cell, said.statement.span, words),
    stated: said.figure.text,
    expected,
    related: [current, base].map(({ figure }) => placeOfSpan(form, cell, figure.span, figure.text)),
    // 下降-9.2%: where the direction is wrong as well only the author can know.
    suggestion: value.isNegative() ? null : expected,
  });
}

/** Whether the difference and the rate hold for what is compared. */
function holds(change: Change): boolean {
  const { difference, rate, base } = change;
  const isDifference =
    difference === null ||
    agreesWith(difference.figure, differenceOf(change, directionOf(difference))) === 'agrees';
  const ratio =
    rate === null
      ? null
      : divideIntervals(differenceOf(change, directionOf(rate)), figureInterval(base.figure));
  const isRate =
    rate === null ||
    (ratio !== null && agreesWith(rate.figure, multiplyIntervals(ratio, exactly(HUNDRED))) === 'agrees');
  return isDifference && isRate;
}

/** 支出3.86万元，预算4.5万元，比上年4.12万元下降…: what is compared may stand further before. */
function othersCompared(statements: readonly Statement[], { current, base }: Change): readonly Said[] {
  return statements.flatMap((statement): readonly Said[] => {
    const figure = figureOf(statement);
    const isBefore = statement.index < base.statement.index && statement !== current.statement;
    return figure !== null && isBefore && figure.unit?.kind === current.figure.unit?.kind
      ? [{ statement, figure }]
      : [];
  });
}

function checkChange(form: Form, narrative: NarrativeStatements, change: Change): CheckOutcome {
  const { difference, rate, base } = change;
  const outcomes: CheckOutcome[] = [];
  if (difference !== null) {
    const computed = differenceOf(change, directionOf(difference));
    outcomes.push(
      agreesWith(difference.figure, computed) === 'agrees'
        ? PASSED
        : finding(form, narrative, change, difference, 'difference'),
    );
  }
  const ratio =
    rate === null
      ? null
      : divideIntervals(differenceOf(change, directionOf(rate)), figureInterval(base.figure));
  if (rate !== null && ratio !== null) {
    const computed = multiplyIntervals(ratio, exactly(HUNDRED));
    outcomes.push(
      agreesWith(rate.figure, computed) === 'agrees'
        ? PASSED
        : finding(form, narrative, change, rate, 'rate'),
    );
  }
  return combine(outcomes);
}

/** Statements by sentence: figures of different sentences share nothing. */
function bySentence(narrative: NarrativeStatements): readonly (readonly Statement[])[] {
  return sentencesOf(narrative.text).map(({ text, start }) =>
    narrative.statements.filter(
      ({ reading }) => reading.span.start >= start && reading.span.end <= start + text.length,
    ),
  );
}

function checkNarrative(form: Form, narrative: NarrativeStatements): CheckOutcome {
  const parts = new Set(
    narrative.relations.flatMap((relation) => (relation.kind === 'parts' ? relation.parts : [])),
  );
  // What is compared behind a list of parts is the whole.
  const changes = bySentence(narrative)
    .flatMap((statements) =>
      statements.flatMap((_, i) => {
        const change = changeFrom(statements, i, { text: narrative.text, year: form.year });
        if (change === null) return [];
        const others = othersCompared(statements, change).map((current) => ({ ...change, current }));
        return [others.find(holds) ?? change];
      }),
    )
    .filter(({ current }) => !parts.has(current.statement.index));
  return changes.length === 0
    ? NOTHING
    : combine(changes.map((change) => checkChange(form, narrative, change)));
}

export const proseChanges = defineCheck({
  id: 'prose-changes',
  meta: {
    title: '增减数与增减率',
    since: '0.1.0',
    basis: ['增减数＝本期－上期；增减率＝（本期－上期）÷上期×100%'],
    docs: {
      what: '一句话里写了本年数、上年数（或计划数）和增减数、增减率的，增减数和增减率是否算得对。',
      why: '改了一个数，后面的增减常常忘了跟着改。',
      example: { wrong: '本年支出120万元，上年100万元，增加20万元，增长16.67%', right: '增长20%' },
      mend: '按本期减上期、再除以上期重算。',
    },
    messages: {
      difference: {
        severity: 'error',
        text: '“{{words}}”与{{current}}、{{base}}之差不符，应为{{expected}}。',
      },
      rate: { severity: 'error', text: '“{{words}}”不符，{{current}}与{{base}}相比应为{{expected}}。' },
    },
  },
  run: ({ form, facts }) => combine(facts.narratives.map((narrative) => checkNarrative(form, narrative))),
});
