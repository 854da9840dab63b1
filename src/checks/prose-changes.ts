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
  type Interval,
} from '../figures';
import { sentencesOf, type NarrativeStatements, type Statement } from '../facts';
import type { Form } from '../forms';
import { changeFrom, figureOf, type Change, type Said } from './compared-pairs';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';

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
  const wholeOf = ({ statement }: Said): Said | null => {
    const relation = narrative.relations.find(
      (each) => each.kind === 'parts' && each.parts.includes(statement.index),
    );
    const whole = narrative.statements.find(
      ({ index }) => relation?.kind === 'parts' && index === relation.whole,
    );
    const figure = figureOf(whole);
    return whole === undefined || figure === null ? null : { statement: whole, figure };
  };
  const changes = bySentence(narrative)
    .flatMap((statements) =>
      statements.flatMap((_, i) => {
        const change = changeFrom(statements, i, { text: narrative.text, year: form.year });
        if (change === null) return [];
        const others = othersCompared(statements, change).map((current) => ({ ...change, current }));
        const whole = wholeOf(change.current);
        return [others.find(holds) ?? (whole === null ? change : { ...change, current: whole })];
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
