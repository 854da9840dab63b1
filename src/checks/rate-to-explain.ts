import { Decimal, HUNDRED, readFigures } from '../figures';
import type { Form, IndicatorRow } from '../forms';
import type { FormFacts } from '../facts';
import { combine, defineCheck, found, NOTHING, type Place } from './define-check';
import { placeOfCell, placeOfFact } from './places';

interface Limit {
  readonly indicator: string;
  readonly name: string;
  readonly above: Decimal;
}

const LIMITS: readonly Limit[] = [
  { indicator: 'dept.budget_adjust_rate', name: '预算调整率', above: new Decimal(30) },
  { indicator: 'dept.staff_control_rate', name: '在职人员控制率', above: HUNDRED },
];

interface Stated {
  readonly limit: Limit;
  readonly value: Decimal;
  readonly place: Place;
}

/** The percentage that a row comes to: its actual value, or the last percentage of its calculation. */
function rowRate(form: Form, row: IndicatorRow): { readonly value: Decimal; readonly place: Place } | null {
  const { actual, analysis } = row.cells;
  const stated = actual?.figure?.unit?.kind === 'percent' ? actual : undefined;
  if (stated?.figure != null) return { value: stated.figure.value, place: placeOfCell(form, stated, '') };
  if (analysis === undefined) return null;
  const percents = readFigures(analysis.text).flatMap((reading) =>
    reading.kind === 'figure' && reading.unit?.kind === 'percent' ? [reading.value] : [],
  );
  const last = percents.at(-1);
  return last === undefined ? null : { value: last, place: placeOfCell(form, analysis, '') };
}

function statedRates(form: Form, facts: FormFacts): readonly Stated[] {
  return LIMITS.flatMap((limit): readonly Stated[] => {
    const rows = form.rows.filter(({ indicator }) => indicator === limit.indicator);
    const ofRows = rows.flatMap((row) => rowRate(form, row) ?? []).map((rate) => ({ limit, ...rate }));
    const ofProse = facts.facts
      .filter(({ measure, source }) => measure === limit.indicator && source === 'prose')
      .map((fact) => ({ limit, value: fact.figure.value, place: placeOfFact(fact) }));
    return [...ofRows, ...ofProse];
  });
}

export const rateToExplain = defineCheck({
  id: 'rate-to-explain',
  meta: {
    title: '需要说明的比率',
    since: '0.1.0',
    basis: ['财政部《预算绩效评价共性指标体系框架》（财预〔2013〕53号）：在职人员控制率应小于或等于100%'],
    docs: {
      what: '在职人员控制率超过100%、预算调整率超过30%的，一并列出，只问一次。',
      why: '超编和大幅度调整预算，复核时必问原因；因政策、不可抗力、上级或本级党委政府临时交办而调整的可以剔除。',
      example: {
        wrong: '预算调整率237.77%，没有说明',
        right: '预算调整率237.77%，其中上级临时交办追加……，剔除后为8.5%',
      },
      mend: '写明原因；可以剔除的剔除后重算。',
    },
    messages: {
      high: {
        severity: 'warning',
        text: '{{rates}}，请说明原因；因政策、不可抗力或上级、本级党委政府临时交办形成的调整可以剔除。',
      },
    },
  },
  run: ({ form, facts }) => {
    const rates = statedRates(form, facts);
    const high = rates.filter(({ value, limit }) => value.gt(limit.above));
    const [first] = high;
    const passed = { ...NOTHING, passed: rates.length - high.length };
    if (first === undefined) return passed;
    const words = high.map(({ limit, value }) => `${limit.name}${value.toString()}%`);
    const asked = found({
      messageId: 'high',
      data: { rates: [...new Set(words)].join('、') },
      at: first.place,
      stated: `${first.value.toString()}%`,
      expected: null,
      related: high.slice(1).map(({ place }) => place),
      suggestion: null,
    });
    return combine([passed, asked]);
  },
});
