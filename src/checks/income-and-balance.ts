import { baseValue, sameAmount } from '../figures';
import { headFact, isOwnValue } from '../facts';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfFact, placeOfSpan } from './places';

export const incomeAndBalance = defineCheck({
  id: 'income-and-balance',
  meta: {
    title: '收入、支出与结余',
    since: '0.1.0',
    basis: ['收入－支出＝结余'],
    docs: {
      what: '文中写的预算收入恰好等于支出，而表头还有年末结余的；预算收入只写年初数，而年中有调整的。',
      why: '收入等于支出就不应有结余，多半是把支出数或拨款数写成了收入。',
      example: {
        wrong: '预算收入135.37万元、支出135.37万元，年末结余14.89万元',
        right: '预算收入150.26万元，支出135.37万元，结余14.89万元',
      },
      mend: '写明收入的口径（预算数还是拨款数），或改正。',
    },
    messages: {
      same: {
        severity: 'warning',
        text: '预算收入{{income}}等于支出数，而年末结余{{balance}}，收入是预算数还是拨款数？请说明口径。',
      },
      initial: {
        severity: 'warning',
        text: '预算收入{{income}}是年初数，年中又有调整，请同时写明调整后的预算数（年末结余{{balance}}）。',
      },
    },
  },
  run: ({ form, facts }) => {
    const head = (measure: string) => headFact(facts.facts, measure, form.year);
    const [spent, balance] = [head('executed'), head('balance')];
    const [initial, adjusted] = [head('budget_initial'), head('adjust_form')];
    if (spent === undefined || balance === undefined) return NOTHING;
    const hasBalance = baseValue(balance.figure).gt(0);
    const isAdjusted = adjusted !== undefined && !baseValue(adjusted.figure).isZero();
    return combine(
      facts.narratives.flatMap((narrative) =>
        narrative.statements.flatMap(({ reading, claim, label, span }): readonly CheckOutcome[] => {
          if (
            !isOwnValue(claim, form.year) ||
            reading.kind !== 'figure' ||
            !/预算收入(?:共计|合计|为|总额)?$/u.test(label)
          )
            return [];
          const isInitial = initial !== undefined && isAdjusted && sameAmount(reading, initial.figure);
          if (!isInitial && !(hasBalance && sameAmount(reading, spent.figure))) return [PASSED];
          const text = narrative.text.slice(span.start, span.end);
          return [
            found({
              messageId: isInitial ? 'initial' : 'same',
              data: {
                income: reading.text,
                balance: `${balance.figure.text}${balance.figure.unit?.id ?? ''}`,
              },
              at: placeOfSpan(form, narrative.cell, span, text),
              stated: reading.text,
              expected: null,
              related: isInitial
                ? [initial, adjusted].flatMap((fact) => (fact === undefined ? [] : [placeOfFact(fact)]))
                : [placeOfFact(spent), placeOfFact(balance)],
              suggestion: null,
            }),
          ];
        }),
      ),
    );
  },
});
