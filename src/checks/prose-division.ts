import { baseValue, HUNDRED, isPercentageOf, type Figure } from '../figures';
import type { NarrativeStatements, Relation } from '../facts';
import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';

type Division = Extract<Relation, { kind: 'division' }>;

function figureAt({ readings }: NarrativeStatements, index: number | undefined): Figure | null {
  const reading = index === undefined ? undefined : readings[index];
  return reading?.kind === 'figure' ? reading : null;
}

/** 85.71%（300/350）: a rate with the two figures that it is the quotient of. */
function checkDivision(
  form: Form,
  narrative: NarrativeStatements,
  { figures, operators }: Division,
): CheckOutcome {
  const [part, whole, rate] = figures.map((index) => figureAt(narrative, index));
  const isOne = figures.length === 3 && operators.length === 1 && operators[0] === '/';
  if (!isOne || part == null || whole == null || rate?.unit?.kind !== 'percent') return NOTHING;
  // Behind an equals sign it is the calculation's own check that tells.
  if (rate.span.start > whole.span.start) return NOTHING;
  const holds = isPercentageOf(rate, part, whole);
  if (holds === null) return NOTHING;
  if (holds) return PASSED;
  const isBare = part.unit === null || whole.unit === null;
  const ratio = isBare ? part.value.div(whole.value) : baseValue(part).div(baseValue(whole));
  const value = ratio.times(HUNDRED);
  const expected = `${value.toFixed(Math.max(2, rate.decimals))}%`;
  return found({
    messageId: 'wrong',
    data: { part: part.text, whole: whole.text, expected, stated: rate.text },
    at: placeOfSpan(form, narrative.cell, rate.span, rate.text),
    stated: rate.text,
    expected,
    related: [part, whole].map((figure) => placeOfSpan(form, narrative.cell, figure.span, figure.text)),
    suggestion: expected,
  });
}

export const proseDivision = defineCheck({
  id: 'prose-division',
  meta: {
    title: '文中比率与所附算式',
    since: '0.1.0',
    basis: ['算术'],
    docs: {
      what: '比率后面用括号附了分子、分母的（如“85.71%（300/350）”），比率是否算得出来。',
      why: '改了份数没有改比率。',
      example: { wrong: '满意率95.6%（176/190）', right: '满意率92.63%（176/190）' },
      mend: '按括号里的数重算比率；数抄错的先改数。',
    },
    messages: {
      wrong: { severity: 'error', text: '{{part}}÷{{whole}}＝{{expected}}，文中写{{stated}}。' },
    },
  },
  run: ({ form, facts }) =>
    combine(
      facts.narratives.flatMap((narrative) =>
        narrative.relations.map((relation) =>
          relation.kind === 'division' ? checkDivision(form, narrative, relation) : NOTHING,
        ),
      ),
    ),
});
