import { Decimal, figureInterval, HUNDRED, type Interval } from '../figures';
import type { NarrativeStatements } from '../facts';
import type { Form } from '../forms';
import { defineCheck, found, NOTHING, PASSED, type CheckContext, type Place } from './define-check';
import { placeOfCell, placeOfFact, placeOfSpan } from './places';

interface Quota {
  readonly value: Decimal;
  readonly words: string;
  readonly places: readonly Place[];
}

/** 行政编制3名，事业编制5名: the posts of a unit by kind, in one sentence. */
function postsByKind(form: Form, narrative: NarrativeStatements): Quota | null {
  const posts = narrative.statements.flatMap(({ reading, label, claim }) =>
    reading.kind === 'figure' &&
    claim?.kind === 'value' &&
    /(?:行政|事业|工勤|参公)编制(?:人员)?(?:数)?$/u.test(label)
      ? [{ figure: reading, label }]
      : [],
  );
  const kinds = new Set(posts.map(({ label }) => /(行政|事业|工勤|参公)编制/u.exec(label)?.[1]));
  if (posts.length < 2 || kinds.size < posts.length) return null;
  const value = posts.reduce((sum, { figure }) => sum.plus(figure.value), new Decimal(0));
  const words = posts
    .map(({ figure, label }) => `${/.{2}编制/u.exec(label)?.[0] ?? label}${figure.text}`)
    .join('、');
  const places = posts.map(({ figure }) => placeOfSpan(form, narrative.cell, figure.span, figure.text));
  return { value, words: `${words}，共${value.toString()}名`, places };
}

/** Whether some whole number of persons over the posts gives the rate. */
function isReachable(rate: Interval, quota: Decimal): boolean {
  const most = rate.high.times(quota).div(HUNDRED).floor();
  return most.div(quota).times(HUNDRED).gte(rate.low);
}

function quotaOf({ form, facts, siblings }: CheckContext): Quota | null {
  const own = facts.facts.find(
    ({ measure, year, named }) => measure === 'staff_quota' && named && (year === null || year === form.year),
  );
  if (own !== undefined)
    return { value: own.figure.value, words: `编制数${own.figure.text}`, places: [placeOfFact(own)] };
  for (const each of [{ form, facts }, ...siblings]) {
    if (each.form.kind !== 'report' && each.form !== form) continue;
    for (const narrative of each.facts.narratives) {
      const quota = postsByKind(each.form, narrative);
      if (quota !== null) return quota;
    }
  }
  return null;
}

export const staffRateWhole = defineCheck({
  id: 'staff-rate-whole',
  meta: {
    title: '在职人员控制率能否算出',
    since: '0.1.0',
    basis: [
      '财政部《预算绩效评价共性指标体系框架》（财预〔2013〕53号）：在职人员控制率＝在职人员数÷编制数×100%',
    ],
    docs: {
      what: '按编制数，有没有一个整数的在职人数能得出表中的在职人员控制率。',
      why: '人数是整数，得不出的比率必有一个数错了。',
      example: { wrong: '编制8名，在职人员控制率86.67%（6.93人）', right: '编制15名，在职13人，86.67%' },
      mend: '核对编制数、在职人数和比率。',
    },
    messages: {
      impossible: {
        severity: 'warning',
        text: '{{quota}}，没有一个人数能得出在职人员控制率{{stated}}（{{below}}人为{{low}}，{{above}}人为{{high}}），编制数或控制率有误。',
      },
    },
  },
  run: (context) => {
    const { form } = context;
    const row = form.rows.find(({ indicator }) => indicator === 'dept.staff_control_rate');
    const { actual } = row?.cells ?? {};
    const stated = actual?.figure;
    if (actual === undefined || stated?.unit?.kind !== 'percent') return NOTHING;
    const quota = quotaOf(context);
    if (quota === null || !quota.value.gt(0)) return NOTHING;
    const rate = figureInterval({ ...stated, unit: null });
    if (isReachable(rate, quota.value)) return PASSED;
    const below = stated.value.times(quota.value).div(HUNDRED).floor();
    const percent = (persons: Decimal): string =>
      `${persons.div(quota.value).times(HUNDRED).toDecimalPlaces(2).toString()}%`;
    return found({
      messageId: 'impossible',
      data: {
        quota: quota.words,
        stated: actual.text.trim(),
        below: below.toString(),
        low: percent(below),
        above: below.plus(1).toString(),
        high: percent(below.plus(1)),
      },
      at: placeOfCell(form, actual, ''),
      stated: actual.text.trim(),
      expected: null,
      related: quota.places,
      suggestion: null,
    });
  },
});
