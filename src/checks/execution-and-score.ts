import { baseValue, Decimal, HUNDRED } from '../figures';
import { headFact, type FormFacts } from '../facts';
import type { Form } from '../forms';
import { defineCheck, found, NOTHING, PASSED } from './define-check';
import { placeOfCell, placeOfFact } from './places';
import { wholeOfForm, type Stated } from './whole-of-form';

/** 优 begins at nine tenths of the points. */
const HIGH_SCORE = new Decimal('0.9');
/** Half of the money not spent is much in any year. */
const LOW_EXECUTION = new Decimal('0.5');

function inHead(form: Form, { facts }: FormFacts, operand: string): Stated | null {
  const fact = headFact(facts, operand, form.year);
  return fact === undefined ? null : { figure: fact.figure, place: placeOfFact(fact) };
}

export const executionAndScore = defineCheck({
  id: 'execution-and-score',
  meta: {
    title: '执行率低而得分高',
    since: '0.1.0',
    basis: ['预算执行情况是绩效评价的重要内容，结果应当相互印证'],
    docs: {
      what: '全年执行数不到预算数的一半，而总得分在满分的九成以上。',
      why: '钱没有花出去，目标却大多完成，复核时必问原因。',
      example: { wrong: '预算100万元，执行32万元，自评98分', right: '说明执行率低的原因及其对各指标的影响' },
      mend: '核对预算数、执行数；无误的，说明钱未支出而目标完成的原因，并检查各指标得分。',
    },
    messages: {
      high: {
        severity: 'warning',
        text: '执行数{{executed}}只占预算数{{budget}}的{{rate}}%，自评{{score}}分（满分{{full}}分），目标怎样完成的，是否需要说明？',
      },
    },
  },
  run: ({ form, facts }) => {
    const whole = wholeOfForm(form);
    const executed = whole.executed ?? inHead(form, facts, 'executed');
    const budget = whole.budget ?? inHead(form, facts, 'budget_adjusted');
    const score = form.total?.score;
    const full = form.total?.weight?.figure?.value ?? HUNDRED;
    if (executed === null || budget === null || score?.figure == null || full.isZero()) return NOTHING;
    const wanted = baseValue(budget.figure);
    if (wanted.lte(0)) return NOTHING;
    const share = baseValue(executed.figure).div(wanted);
    if (score.figure.value.div(full).lt(HIGH_SCORE) || share.gte(LOW_EXECUTION)) return PASSED;
    return found({
      messageId: 'high',
      data: {
        executed: executed.figure.text,
        budget: budget.figure.text,
        rate: share.times(HUNDRED).toDecimalPlaces(2).toString(),
        score: score.figure.value.toString(),
        full: full.toString(),
      },
      at: placeOfCell(form, score, '总分 '),
      stated: score.text.trim(),
      expected: null,
      related: [executed.place, budget.place],
      suggestion: null,
    });
  },
});
