import { baseValue, HUNDRED } from '../figures';
import { headFact } from '../facts';
import { defineCheck, found, NOTHING, PASSED } from './define-check';
import { placeOfFact } from './places';

/** A balance below this share of the budget is no matter. */
const LARGE_SHARE = '0.2';
/** Forms that work out one of these are expected to work out what was carried over too. */
const OTHERS: readonly string[] = [
  'dept.budget_adjust_rate',
  'dept.budget_completion_rate',
  'dept.procurement_rate',
];

export const carryRateMissing = defineCheck({
  id: 'carry-rate-missing',
  meta: {
    title: '缺结转结余率',
    since: '0.1.0',
    basis: ['财政部《预算绩效评价共性指标体系框架》（财预〔2013〕53号）：预算执行包括结转结余率'],
    docs: {
      what: '年末结余超过年初预算两成，分析了预算完成率、预算调整率等，却没有结转结余率的。',
      why: '结余大而不分析结转结余，是复核常问的问题。',
      example: {
        wrong: '年末结余30156.64万元，正文没有结转结余率',
        right: '结转结余率＝结转结余额÷支出预算数×100%',
      },
      mend: '补充结转结余率和结余大的原因。',
    },
    messages: {
      missing: {
        severity: 'warning',
        text: '年末结余{{balance}}，是年初预算的{{share}}，没有列出结转结余率，请补充。',
      },
    },
  },
  run: ({ form, facts }) => {
    const head = (measure: string) => headFact(facts.facts, measure, form.year);
    const [balance, budget] = [head('balance'), head('budget_initial')];
    if (balance === undefined || budget === undefined || baseValue(budget.figure).isZero()) return NOTHING;
    const stated = new Set([
      ...form.rows.flatMap(({ indicator }) => indicator ?? []),
      ...facts.facts.map(({ measure }) => measure),
    ]);
    const share = baseValue(balance.figure).div(baseValue(budget.figure));
    if (!OTHERS.some((id) => stated.has(id))) return NOTHING;
    if (stated.has('dept.carry_rate') || share.lt(LARGE_SHARE)) return PASSED;
    const rate = facts.facts.find(({ measure, source }) => OTHERS.includes(measure) && source === 'prose');
    return found({
      messageId: 'missing',
      data: {
        balance: `${balance.figure.text}${balance.figure.unit?.id ?? ''}`,
        share: `${share.times(HUNDRED).toDecimalPlaces(2).toString()}%`,
      },
      at: placeOfFact(balance),
      stated: balance.figure.text,
      expected: null,
      related: rate === undefined ? [] : [placeOfFact(rate)],
      suggestion: null,
    });
  },
});
