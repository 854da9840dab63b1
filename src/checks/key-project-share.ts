import { baseValue, figureInterval, overlaps, sameAmount } from '../figures';
import { factsOf, isOwnValue, type Fact, type FormFacts } from '../facts';
import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfFact } from './places';

const FAR_MORE = '1.5';

/** 项目支出 of the unit itself, as the prose states it. */
function projectSpending(form: Form, facts: FormFacts): readonly Fact[] {
  return facts.narratives.flatMap((narrative) =>
    narrative.statements.flatMap(({ reading, claim, label, span }): readonly Fact[] => {
      if (!isOwnValue(claim, form.year) || reading.kind !== 'figure' || reading.unit?.kind !== 'money')
        return [];
      if (!/^(?:其中)?项目支出(?:决算数?|为|共)?$/u.test(label)) return [];
      const fact: Fact = {
        measure: 'project_spending',
        figure: reading,
        year: form.year,
        source: 'prose',
        file: form.file,
        sheet: form.sheet,
        cell: narrative.cell,
        span,
        text: narrative.text.slice(span.start, span.end),
        named: true,
        statement: narrative.cell,
      };
      return [fact];
    }),
  );
}

function question(
  messageId: string,
  data: Readonly<Record<string, string>>,
  at: Fact,
  related: readonly Fact[],
): CheckOutcome {
  return found({
    messageId,
    data,
    at: placeOfFact(at),
    stated: at.figure.text,
    expected: null,
    related: related.map(placeOfFact),
    suggestion: null,
  });
}

function checkTotal(form: Form, facts: FormFacts, total: Fact, spending: Fact): CheckOutcome {
  if (overlaps(figureInterval(total.figure), figureInterval(spending.figure))) return PASSED;
  const budget = factsOf(facts.facts, 'budget_initial', form.year).find(
    ({ figure, source }) => source === 'head' && sameAmount(figure, total.figure),
  );
  if (budget === undefined) return NOTHING;
  const others = factsOf(facts.facts, 'project_total', form.year).filter((fact) => fact !== total);
  const data = { stated: total.figure.text, budget: budget.cell, spending: spending.figure.text };
  return question('base', data, total, [spending, ...others, budget]);
}

function checkKey(form: Form, facts: FormFacts, key: Fact, spending: Fact): CheckOutcome {
  const [part, whole] = [baseValue(key.figure), baseValue(spending.figure)];
  if (part.lte(whole)) return PASSED;
  // Far more than all of it is another year's or another budget's figure.
  if (part.gt(whole.times(FAR_MORE))) return NOTHING;
  const others = factsOf(facts.facts, 'key_project', form.year).filter((fact) => fact !== key);
  const data = { stated: key.figure.text, spending: spending.figure.text };
  return question('exceeds', data, key, [spending, ...others]);
}

function checkSame(form: Form, facts: FormFacts): CheckOutcome {
  const total = factsOf(facts.facts, 'project_total', form.year)[0];
  const key = factsOf(facts.facts, 'key_project', form.year)[0];
  if (total === undefined || key === undefined) return NOTHING;
  if (!sameAmount(total.figure, key.figure)) return PASSED;
  return question('same', { stated: key.figure.text }, key, [total]);
}

export const keyProjectShare = defineCheck({
  id: 'key-project-share',
  meta: {
    title: '重点支出安排率的口径',
    since: '0.1.0',
    basis: [
      '财政部《预算绩效评价共性指标体系框架》（财预〔2013〕53号）：重点支出安排率＝重点项目支出÷项目总支出×100%',
    ],
    docs: {
      what: '项目总支出是否用了部门年初预算总额，重点项目支出是否大于全部项目支出，或者与项目总支出完全相同。',
      why: '分母取错，重点支出安排率就失去意义。',
      example: {
        wrong: '项目支出122.4万元，项目总支出写140.02万元（年初预算总额）',
        right: '项目总支出写122.4万元',
      },
      mend: '分母改用项目支出；预算数与执行数口径不同的，注明口径。',
    },
    messages: {
      base: {
        severity: 'warning',
        text: '“项目总支出”{{stated}}与{{budget}}的年初预算总额相同，而项目支出是{{spending}}，重点支出安排率的分母应为项目支出，请核实。',
      },
      exceeds: {
        severity: 'warning',
        text: '重点项目支出{{stated}}大于全部项目支出{{spending}}；一个是预算数、一个是执行数的，请注明口径。',
      },
      same: {
        severity: 'warning',
        text: '重点项目支出与项目总支出都是{{stated}}，等于把全部项目都算作重点项目，请核实口径。',
      },
    },
  },
  run: ({ form, facts }) => {
    const [spending] = projectSpending(form, facts);
    const first = (measure: string): Fact | undefined =>
      factsOf(facts.facts, measure, form.year).find(({ source }) => source !== 'head');
    const [total, key] = [first('project_total'), first('key_project')];
    return combine([
      checkSame(form, facts),
      spending === undefined || total === undefined ? NOTHING : checkTotal(form, facts, total, spending),
      spending === undefined || key === undefined ? NOTHING : checkKey(form, facts, key, spending),
    ]);
  },
});
