import { figureInterval, isMeantExactly, sameQuantity, type Figure } from '../figures';
import { factsOf, isOfOtherYear, sentenceQuantities } from '../facts';
import {
  combine,
  defineCheck,
  found,
  NOTHING,
  PASSED,
  type CheckContext,
  type CheckOutcome,
  type Place,
} from './define-check';
import { placeOfFact, placeOfSpan } from './places';

interface Cost {
  readonly name: string;
  /** Operand of the catalogue; null where it has none. */
  readonly operand: string | null;
  /** The words that stand right before its amount. */
  readonly label: RegExp;
}

/** What a cost is a part of, from the smallest to the largest. */
const RECEPTION: Cost = {
  name: '公务接待费',
  operand: null,
  label: /^(?:其中)?公务接待费(?:实际支出|支出|决算数?)?(?:为)?$/u,
};
const SAN: Cost = {
  name: '“三公经费”支出',
  operand: 'san_actual',
  label: /^[“"]?三公[”"]?经费[”"]?(?:实际)?支出(?:数)?(?:为)?$/u,
};
const PUBLIC: Cost = {
  name: '公用经费支出',
  operand: 'gy_actual',
  label: /^(?:其中)?(?:日常)?公用经费(?:实际)?支出(?:数)?(?:为)?$/u,
};
const BASIC: Cost = {
  name: '基本支出',
  operand: null,
  label: /^(?:其中)?基本支出(?:决算数?|执行数)?(?:为)?$/u,
};
const PAIRS: readonly (readonly [part: Cost, whole: Cost, messageId: 'more' | 'ask'])[] = [
  [RECEPTION, SAN, 'more'],
  [SAN, PUBLIC, 'ask'],
  [PUBLIC, BASIC, 'more'],
];

interface Stated {
  readonly figure: Figure;
  readonly place: Place;
}

/** The one amount that a form states of a cost for its year; null where it states none, or several that differ. */
function amountOf({ form, facts }: CheckContext, { operand, label }: Cost): Stated | null {
  const named =
    operand === null
      ? []
      : factsOf(facts.facts, operand, form.year).map((fact) => ({
          figure: fact.figure,
          place: placeOfFact(fact),
        }));
  const told = sentenceQuantities(form, facts.quantities)
    .flat()
    .filter(
      (each) =>
        label.test(each.label) && isMeantExactly(each.figure) && !isOfOtherYear(each.sentence, form.year),
    )
    .map(({ cell, figure }) => ({ figure, place: placeOfSpan(form, cell, figure.span, figure.text) }));
  const [first, ...others] = [...named, ...told].filter(({ figure }) => figure.unit?.kind === 'money');
  return first !== undefined && others.every(({ figure }) => sameQuantity(figure, first.figure))
    ? first
    : null;
}

export const nestedCosts = defineCheck({
  id: 'nested-costs',
  meta: {
    title: '费用的包含关系',
    since: '0.1.0',
    basis: ['公务接待费是“三公经费”的一部分；公用经费是基本支出的一部分'],
    docs: {
      what: '公务接待费不应超过“三公经费”支出，公用经费支出不应超过基本支出；“三公经费”支出超过公用经费支出的，问一句是否有项目支出列支。',
      why: '部分大于整体，至少有一个数是错的。',
      example: { wrong: '“三公经费”支出3.2万元，公务接待费4.1万元', right: '公务接待费1.4万元' },
      mend: '对照决算表改正；单位写错（元、万元）的改单位。',
    },
    messages: {
      more: { severity: 'warning', text: '{{part}}{{less}}，超过{{whole}}{{more}}，部分大于整体，请核对。' },
      ask: {
        severity: 'warning',
        text: '{{part}}{{less}}，超过{{whole}}{{more}}，是否有一部分在项目支出中列支？',
      },
    },
  },
  run: (context) =>
    combine(
      PAIRS.map(([part, whole, messageId]): CheckOutcome => {
        const [less, more] = [amountOf(context, part), amountOf(context, whole)];
        if (less === null || more === null) return NOTHING;
        if (figureInterval(less.figure).low.lte(figureInterval(more.figure).high)) return PASSED;
        return found({
          messageId,
          data: { part: part.name, less: less.figure.text, whole: whole.name, more: more.figure.text },
          at: less.place,
          stated: less.figure.text,
          expected: null,
          related: [more.place],
          suggestion: null,
        });
      }),
    ),
});
