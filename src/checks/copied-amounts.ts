import {
  baseValue,
  type Decimal,
  digitCount,
  digitSlip,
  isMeantExactly,
  rememberedPer,
  sameQuantity,
  unitFactor,
  unitNamed,
  type Figure,
  type Unit,
} from '../figures';
import { isOfOtherYear, type Quantity } from '../facts';
import { operandById } from '../indicators';
import {
  combine,
  defineCheck,
  found,
  NOTHING,
  PASSED,
  type CheckOutcome,
  type Place,
  type ReadForm,
} from './define-check';
import { isLoose } from './meaning-of-measure';
import { placeOfCell, placeOfFact, placeOfSpan } from './places';
import { isProseAlone } from './table-of-report';

/** What an amount is of, as far as its words tell. */
const SORTS: readonly RegExp[] = [/支出(?!预算)|执行|决算|使用|支付|完成数/u, /预算/u, /结转|结余/u];
/** Of a part, another unit, or a difference: as near as it may be, it is another amount. */
const OTHER =
  /一般公共预算|政府性基金|国有资本|财政拨款|专项|其他资金|上级|本级|中央|省级|市级|县级|其中|基本|项目支出|人员|公用|三公|接待|采购|较|比|增|减|季度|月|上年|去年|平均|均/u;
/** What amounts are printed in. */
const MONEY: readonly Unit[] = ['元', '万元'].flatMap((name) => unitNamed(name) ?? []);
/** Fewer digits are alike by chance. */
const LEAST_DIGITS = 5;
const LEAST_DIGITS_OF_UNIT = 4;

interface Own {
  readonly figure: Figure;
  readonly sort: number;
  readonly place: Place;
}

function sortOf(words: string): number {
  return SORTS.findIndex((pattern) => pattern.test(words));
}

/** An amount in another unit of money, to as many decimals as it is compared with: 28867327.15元 is 2886.73 in 万元. */
function inUnit(amount: Figure, unit: Unit | null, decimals: number): Decimal {
  const value = baseValue(amount).div(unitFactor({ unit }));
  return value.decimalPlaces() > decimals ? value.toDecimalPlaces(decimals) : value;
}

/** One digit is another one, or two neighbours have changed places; as many digits before the point. */
function isDigitSlip(figure: Figure, other: Figure): boolean {
  const own = inUnit(other, figure.unit, figure.decimals);
  return digitSlip(figure.value, own) !== null;
}

/** The same digits in another unit of money. */
function isUnitSlip(figure: Figure, other: Figure): boolean {
  return MONEY.some(
    (unit) => unit.id !== figure.unit?.id && inUnit(other, unit, figure.decimals).eq(figure.value),
  );
}

/** The amounts that a form states of the whole, in its head and in the calculations of its rows. */
const amountsOf = rememberedPer(({ form, facts }: ReadForm): readonly Own[] => {
  const inHead = form.head.flatMap(({ label, year, value }): readonly Own[] => {
    const isOwn = value.figure?.unit?.kind === 'money' && (year === null || year === form.year);
    return value.figure === null || !isOwn || OTHER.test(label)
      ? []
      : [{ figure: value.figure, sort: sortOf(label), place: placeOfCell(form, value, `${label} `) }];
  });
  const inRows = facts.facts.flatMap((fact): readonly Own[] => {
    const name = operandById(fact.measure)?.name ?? '';
    const isOwn = fact.source === 'row' && fact.figure.unit?.kind === 'money';
    return !isOwn || OTHER.test(name) || OTHER.test(fact.text)
      ? []
      : [{ figure: fact.figure, sort: sortOf(name), place: placeOfFact(fact) }];
  });
  return [...inHead, ...inRows];
});

function isPlain({ figure, label, sentence }: Quantity, year: number | null): boolean {
  return (
    figure.unit?.kind === 'money' &&
    isMeantExactly(figure) &&
    !OTHER.test(label) &&
    !isOfOtherYear(sentence, year)
  );
}

export const copiedAmounts = defineCheck({
  id: 'copied-amounts',
  meta: {
    title: '抄写的金额',
    since: '0.1.0',
    basis: ['同一项金额，正文和表头只有一个数'],
    docs: {
      what: '正文写的支出、预算、结余金额，与表头的同类金额只差一个数字、相邻两个数字颠倒，或者数字相同而单位不同的。',
      why: '抄写时看错一位、颠倒两位、漏写“万”。',
      example: {
        wrong: '表头全年执行数2886.73万元，正文“全年支出2886.83万元”',
        right: '正文“全年支出2886.73万元”',
      },
      mend: '对照账表改正抄错的一处；确是另一笔金额的，写清楚名称。',
    },
    messages: {
      digit: {
        severity: 'warning',
        text: '正文写“{{text}}”，{{cell}}是{{own}}，只有一位数字不同（或相邻两位颠倒），差{{gap}}，是否抄错？',
      },
      unit: {
        severity: 'warning',
        text: '正文写“{{text}}”，{{cell}}是{{own}}，数字相同而单位不同，单位是否写错？',
      },
    },
  },
  run: ({ form, facts, scored, siblings }) => {
    const prose = new Set(form.narratives.map(({ cell }) => cell));
    const same = siblings.filter((each) => !each.form.isHidden && each.form.year === form.year);
    const own = [{ form, facts, scored }, ...(isProseAlone(form) ? same : [])].flatMap(amountsOf);
    if (own.length === 0) return NOTHING;
    // What the catalogue knows by name is compared by name.
    const named = new Set(
      facts.facts.flatMap((fact) =>
        fact.source === 'prose' && fact.named && !isLoose(fact.measure)
          ? [`${fact.cell}|${String(fact.span.end)}`]
          : [],
      ),
    );
    const said = facts.quantities.filter(
      (each) =>
        prose.has(each.cell) &&
        isPlain(each, form.year) &&
        !named.has(`${each.cell}|${String(each.figure.span.end)}`),
    );
    return combine(
      said.map((each): CheckOutcome => {
        const { figure, cell, label } = each;
        const sort = sortOf(label);
        const rivals = own.filter((other) => other.sort === sort && sort >= 0);
        const isKnown = own.some((other) => sameQuantity(other.figure, figure));
        if (rivals.length === 0) return NOTHING;
        if (isKnown) return PASSED;
        const digits = digitCount(figure);
        const ofUnit = rivals.filter(
          (other) => digits >= LEAST_DIGITS_OF_UNIT && isUnitSlip(figure, other.figure),
        );
        const ofDigit = rivals.filter((other) => digits >= LEAST_DIGITS && isDigitSlip(figure, other.figure));
        const [near] = [...ofUnit, ...ofDigit];
        if (near === undefined) return NOTHING;
        const gap = figure.value.minus(inUnit(near.figure, figure.unit, figure.decimals));
        return found({
          messageId: ofUnit.length > 0 ? 'unit' : 'digit',
          data: {
            text: `${label}${figure.text}`,
            cell: near.place.cell,
            own: `${near.figure.value.toString()}${near.figure.unit?.id ?? ''}`,
            ...(ofUnit.length > 0 ? {} : { gap: `${gap.abs().toString()}${figure.unit?.id ?? ''}` }),
          },
          at: placeOfSpan(form, cell, figure.span, figure.text),
          stated: figure.text,
          expected: `${near.figure.value.toString()}${near.figure.unit?.id ?? ''}`,
          related: [near.place],
          suggestion: null,
        });
      }),
    );
  },
});
