import { baseValue, HUNDRED } from '../figures';
import { headFact } from '../facts';
import { defineCheck, found, NOTHING, PASSED } from './define-check';
import { placeOfFact, placeOfNarrative } from './places';

/** A little less than planned is what tenders save. */
const LEAST_SHARE = '0.9';

export const fundsArrived = defineCheck({
  id: 'funds-arrived',
  meta: {
    title: '资金到位',
    since: '0.1.0',
    basis: [
      '财政部《项目支出绩效评价共性指标体系框架》（财预〔2013〕53号）：资金到位率＝实际到位资金÷计划投入资金×100%',
    ],
    docs: {
      what: '项目的到位（下达）资金不到计划（批复）资金九成的，差额去了哪里。',
      why: '预算执行率按到位资金计算会是100%，按批复资金计算可能很低。',
      example: {
        wrong: '批复500万元，下达7.6万元，执行7.6万元，预算执行率写100%',
        right: '说明差额492.4万元已调减收回',
      },
      mend: '说明未到位的原因和差额去向。',
    },
    messages: {
      short: {
        severity: 'warning',
        text: '计划（批复）资金{{planned}}，到位（下达）{{arrived}}，到位率只有{{rate}}，差额{{gap}}去向请说明；预算执行率请注明按哪个数计算。',
      },
    },
  },
  run: ({ form, facts }) => {
    const head = (measure: string) => headFact(facts.facts, measure, form.year);
    const [planned, arrived] = [head('fund_plan'), head('fund_arrived')];
    if (planned === undefined || arrived === undefined) return NOTHING;
    const [plan, done] = [baseValue(planned.figure), baseValue(arrived.figure)];
    if (plan.isZero() || done.gte(plan.times(LEAST_SHARE))) return PASSED;
    const factor = planned.figure.unit?.factor ?? 1;
    const unit = planned.figure.unit?.id ?? '';
    const rate = `${done.div(plan).times(HUNDRED).toDecimalPlaces(2).toString()}%`;
    return found({
      messageId: 'short',
      data: {
        planned: `${plan.div(factor).toString()}${unit}`,
        arrived: `${done.div(factor).toString()}${unit}`,
        rate,
        gap: `${plan.minus(done).div(factor).toString()}${unit}`,
      },
      at: placeOfFact(arrived),
      stated: arrived.figure.text,
      expected: null,
      related: [
        placeOfFact(planned),
        ...form.narratives
          .filter(({ section }) => /使用情况|资金使用/u.test(section))
          .map((narrative) => placeOfNarrative(form, narrative, 60)),
      ],
      suggestion: null,
    });
  },
});
