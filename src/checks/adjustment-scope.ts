import { baseValue, sameAmount } from '../figures';
import { factsOf, headFact } from '../facts';
import { defineCheck, found, NOTHING, PASSED } from './define-check';
import { placeOfFact } from './places';

export const adjustmentScope = defineCheck({
  id: 'adjustment-scope',
  meta: {
    title: '预算调整的口径',
    since: '0.1.0',
    basis: [
      '财政部《预算绩效评价共性指标体系框架》（财预〔2013〕53号）：预算调整数不含因落实国家政策、发生不可抗力、上级部门或本级党委政府临时交办而产生的调整',
    ],
    docs: {
      what: '表头“预算调整金额”为0，而文中、算式里的“预算调整数”其实是“其他调整资金”的。',
      why: '预算调整率按哪个数计算，得分差别很大。',
      example: {
        wrong: '表头预算调整0、其他调整10.24，文中写“预算调整10.24万元”',
        right: '写明10.24万元是上级下达的其他调整资金，可以剔除',
      },
      mend: '说明口径；属于可以剔除的，剔除后重算预算调整率。',
    },
    messages: {
      other: {
        severity: 'warning',
        text: '“预算调整数”{{stated}}其实是表头的“其他调整资金”（“预算调整金额”为0），请说明口径；上级或本级党委政府临时交办形成的调整可以剔除。',
      },
    },
  },
  run: ({ form, facts }) => {
    const head = (measure: string) => headFact(facts.facts, measure, form.year);
    const [own, other] = [head('adjust_form'), head('adjust_other')];
    if (own === undefined || other === undefined || !baseValue(own.figure).isZero()) return NOTHING;
    const said = factsOf(facts.facts, 'adjust_total', form.year).filter(({ source }) => source !== 'head');
    const [first, ...others] = said.filter(
      ({ figure }) => !figure.value.isZero() && sameAmount(figure, other.figure),
    );
    if (first === undefined) return said.length === 0 ? NOTHING : PASSED;
    return found({
      messageId: 'other',
      data: { stated: first.figure.text },
      at: placeOfFact(first),
      stated: first.figure.text,
      expected: null,
      related: [placeOfFact(other), placeOfFact(own), ...others.map(placeOfFact)],
      suggestion: null,
    });
  },
});
