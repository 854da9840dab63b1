import {
  addIntervals,
  baseValue,
  exactly,
  figureInterval,
  ZERO,
  type Figure,
  type Interval,
} from '../figures';
import type { NarrativeStatements, Relation } from '../facts';
import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';

type Parts = Extract<Relation, { kind: 'parts' }>;

/** A list of fewer parts names only some of them as a rule. */
const LEAST_PARTS = 3;
/** A list that is short by more than a tenth is meant to name the largest only; of things that are counted sooner. */
const LARGEST_GAP = '0.1';
const LARGEST_GAP_OF_COUNT = '0.05';
/** Of things two kinds may be all. */
const LEAST_PARTS_OF_COUNT = 2;
/** Persons are counted by several features at once. */
const PERSONS = /[人名位]/u;

function sumOf(figures: readonly Figure[]): Interval {
  return figures.reduce((sum, figure) => addIntervals(sum, figureInterval(figure)), exactly(ZERO));
}

function figureAt({ readings }: NarrativeStatements, index: number): Figure | null {
  const reading = readings[index];
  return reading?.kind === 'figure' ? reading : null;
}

function checkParts(form: Form, narrative: NarrativeStatements, relation: Parts): CheckOutcome {
  const whole = figureAt(narrative, relation.whole);
  const parts = relation.parts.flatMap((index) => figureAt(narrative, index) ?? []);
  const last = parts.at(-1);
  if (whole === null || last === undefined || whole.unit === null) return NOTHING;
  const isCount = whole.unit.kind === 'count' && !PERSONS.test(whole.unit.id);
  if (!isCount && whole.unit.kind !== 'money') return NOTHING;
  if (parts.length < (isCount ? LEAST_PARTS_OF_COUNT : LEAST_PARTS)) return NOTHING;
  const figures = [whole, ...parts];
  // 单价1000元以上 among 万元 is no part.
  const isList = figures.every(({ approximate, unit }) => !approximate && unit?.id === whole.unit?.id);
  if (!isList) return NOTHING;
  const sum = sumOf(parts);
  const stated = figureInterval(whole);
  if (sum.high.gte(stated.low)) return PASSED;
  const exact = parts.reduce((total, part) => total.plus(baseValue(part)), ZERO);
  // 支出57.46万元，预算62万元，其中…: another amount before is what the parts make up.
  const isOfOther = narrative.readings.some(
    (reading) =>
      reading.kind === 'figure' &&
      reading.span.end <= last.span.start &&
      baseValue(reading).eq(exact) &&
      !parts.includes(reading),
  );
  if (isOfOther) return PASSED;
  const gap = baseValue(whole).minus(exact);
  const isOpen = /^[^。；]{0,4}等|等$/u.test(narrative.text.slice(last.span.end, last.span.end + 6));
  const largest = isCount ? LARGEST_GAP_OF_COUNT : LARGEST_GAP;
  if (isOpen || gap.gt(baseValue(whole).times(largest))) return NOTHING;
  const factor = whole.unit.factor;
  const { start, end } = { start: whole.span.start, end: last.span.end };
  const text = narrative.text.slice(start, end);
  return found({
    messageId: 'short',
    data: {
      whole: whole.text,
      count: String(parts.length),
      sum: `${parts.map(({ text: part }) => part).join('＋')}＝${exact.div(factor).toString()}${whole.unit.id}`,
      gap: `${gap.div(factor).toString()}${whole.unit.id}`,
    },
    at: placeOfSpan(form, narrative.cell, whole.span, whole.text),
    stated: whole.text,
    expected: `${exact.div(factor).toString()}${whole.unit.id}`,
    related: [placeOfSpan(form, narrative.cell, { start, end }, text.slice(0, 80))],
    suggestion: null,
  });
}

export const partsOfWhole = defineCheck({
  id: 'parts-of-whole',
  meta: {
    title: '其中各项与总数',
    since: '0.1.0',
    basis: ['总数＝各组成部分之和'],
    docs: {
      what: '文中“其中”列出三项以上、合计比总数少不到一成的金额，或者两项以上、少不到半成的件数、户数等（人数除外），是否漏列了一项或写错了数。写明“等”的不查。',
      why: '只差一点，多半是漏了一项或抄错了一个数。',
      example: {
        wrong: '支出100万元，其中：甲40万元，乙30万元，丙25万元',
        right: '支出100万元，其中：甲40万元，乙30万元，丙30万元',
      },
      mend: '补上漏列的一项，或改正数字；确实只列主要的，在后面加“等”。',
    },
    messages: {
      short: {
        severity: 'warning',
        text: '{{whole}}其中列出{{count}}项，{{sum}}，比总数少{{gap}}，是否漏列了一项？',
      },
    },
  },
  run: ({ form, facts }) =>
    combine(
      facts.narratives.flatMap((narrative) =>
        narrative.relations.flatMap((relation) =>
          relation.kind === 'parts' ? [checkParts(form, narrative, relation)] : [],
        ),
      ),
    ),
});
