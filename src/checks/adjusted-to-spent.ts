import { baseValue, HUNDRED, sameAmount, type Figure } from '../figures';
import type { NarrativeStatements } from '../facts';
import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';

/** Under this share of the first budget a reviewer asks what became of it. */
const LOW_SHARE = '0.8';

/** What one narrative calls the budget at first, after adjustment, and what was spent of it. */
const LABELS = {
  initial: /(?:年初预算|收入预算|年初批复预算)(?:数|金额)?(?:为|是|共)?$/u,
  adjusted: /(?:调整后预算|调整预算)(?:数|金额)?(?:为|是|共)?$/u,
  spent: /(?:支出决算|决算|实际支出|预算执行)(?:数|金额)?(?:为|是|共)?$/u,
} as const;

function amountOf(form: Form, { statements }: NarrativeStatements, label: RegExp): Figure | null {
  for (const { reading, claim, label: words } of statements) {
    const isOwn = claim?.kind === 'value' && (claim.year ?? form.year) !== 'previous' && claim.scope === null;
    if (isOwn && reading.kind === 'figure' && reading.unit?.kind === 'money' && label.test(words))
      return reading;
  }
  return null;
}

function checkNarrative(form: Form, narrative: NarrativeStatements): CheckOutcome {
  const [initial, adjusted, spent] = [LABELS.initial, LABELS.adjusted, LABELS.spent].map((label) =>
    amountOf(form, narrative, label),
  );
  if (initial == null || adjusted == null || spent == null) return NOTHING;
  const first = baseValue(initial);
  const isLow = first.gt(0) && baseValue(spent).lt(first.times(LOW_SHARE));
  if (!isLow || !sameAmount(adjusted, spent)) return PASSED;
  const at = (figure: Figure) => placeOfSpan(form, narrative.cell, figure.span, figure.text);
  return found({
    messageId: 'adjusted',
    data: {
      spent: spent.text,
      initial: initial.text,
      rate: `${baseValue(spent).div(first).times(HUNDRED).toDecimalPlaces(2).toString()}%`,
    },
    at: at(adjusted),
    stated: adjusted.text,
    expected: null,
    related: [at(spent), at(initial)],
    suggestion: null,
  });
}

export const adjustedToSpent = defineCheck({
  id: 'adjusted-to-spent',
  meta: {
    title: '按支出数调整预算',
    since: '0.1.0',
    basis: ['预算执行率＝支出决算数÷调整后预算数×100%'],
    docs: {
      what: '调整后预算恰好等于决算数，而年初预算只执行了不到八成的。',
      why: '年末按支出数调减预算，执行率就成了100%，看不出年初预算的执行情况。',
      example: {
        wrong: '年初预算20.5万元，调整后6.3万元，决算6.3万元，执行率100%',
        right: '同时写明年初预算执行率30.7%和调减的原因',
      },
      mend: '写明年初预算的执行率和调减的原因。',
    },
    messages: {
      adjusted: {
        severity: 'warning',
        text: '调整后预算与决算数都是{{spent}}（执行率100%），年初预算{{initial}}只执行了{{rate}}，是否年末按支出数调减？请说明。',
      },
    },
  },
  run: ({ form, facts }) => combine(facts.narratives.map((narrative) => checkNarrative(form, narrative))),
});
