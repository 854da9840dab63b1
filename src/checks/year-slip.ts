import { digitCount, rememberedPer, sameAmount, statedFigures, type Figure } from '../figures';
import { isOfOtherYear, sentenceQuantities, type Fact, type FormFacts, type Quantity } from '../facts';
import type { Form } from '../forms';
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
import { placeOfCell, placeOfFact, placeOfSpan } from './places';

/** Fewer digits agree by chance. */
const LEAST_DIGITS = 3;
const LEAST_DIGITS_OF_STAFF = 2;
/** So many characters of a sentence are quoted. */
const QUOTED = 40;
/** Of amounts that need not be of the same thing. */
const LEAST_DIGITS_OF_ANY = 4;
/** So many amounts of one sentence do not agree by chance with texts of rows; one does not with the head. */
const LEAST_AMOUNTS = 2;
/** What is left of one year is carried into the next: there the same amount is right. */
const CARRIED = /结转|结余|上年|余额|存量/u;
const COMPARED = /上年|去年|同期|同比|比|较|以来|本年|今年|当年|增加|增长|减少|下降|变为|幅/u;

/** A figure of this year, with the place that states it. */
interface Own {
  readonly figure: Figure;
  readonly place: Place;
  /** Stated by the head as this year's. */
  readonly isHead: boolean;
}

function slip(
  at: Place,
  words: string,
  own: Pick<Own, 'figure' | 'place'>,
  years: readonly [stated: number, own: number],
): CheckOutcome {
  const [stated, expected] = [String(years[0]), String(years[1])];
  return found({
    messageId: 'slip',
    data: { text: words, stated, expected, head: own.place.cell, figure: own.figure.text },
    at,
    stated: `${stated}年`,
    expected: `${expected}年`,
    related: [own.place],
    suggestion: `${expected}年`,
    why: '这个数与表中本年数相同',
  });
}

/** A sentence about the year before whose figure is the form's own of this year. */
function checkFact(fact: Fact, own: readonly Fact[], year: number, isOnly: boolean): CheckOutcome {
  const same = own.filter(({ measure }) => measure === fact.measure);
  const digits = digitCount(fact.figure);
  // 截至2022年底在编67人, and no word of this year's: heads of two digits are enough.
  const least = isOnly && fact.measure.startsWith('staff_') ? LEAST_DIGITS_OF_STAFF : LEAST_DIGITS;
  if (same.length === 0 || digits < least) return NOTHING;
  const equal = same.find(
    ({ figure, source }) =>
      sameAmount(fact.figure, figure) &&
      (source === 'head' || digits >= LEAST_DIGITS_OF_ANY || least === LEAST_DIGITS_OF_STAFF),
  );
  if (equal === undefined) return PASSED;
  return slip(placeOfFact(fact), fact.text, { figure: equal.figure, place: placeOfFact(equal) }, [
    fact.year ?? year - 1,
    year,
  ]);
}

function isMoney({ unit, approximate, comparator }: Figure): boolean {
  return unit?.kind === 'money' && !approximate && comparator === null;
}

/** The amounts that a form states of its own year, in its head and in the texts of its rows. */
const ownAmounts = rememberedPer(({ form, facts }: ReadForm): readonly Own[] => {
  const prose = new Set(form.narratives.map(({ cell }) => cell));
  const head = form.head.flatMap(({ label, year, value }): readonly Own[] =>
    value.figure === null || (year !== null && year !== form.year)
      ? []
      : [
          {
            figure: value.figure,
            place: placeOfCell(form, value, `${label} `),
            isHead: !CARRIED.test(label),
          },
        ],
  );
  const rows = facts.quantities
    .filter(({ cell, sentence }) => !prose.has(cell) && !isOfOtherYear(sentence, form.year))
    .map(({ cell, figure }): Own => ({
      figure,
      place: placeOfSpan(form, cell, figure.span, figure.text),
      isHead: false,
    }));
  return [...head, ...rows].filter(({ figure }) => isMoney(figure));
});

/** A sentence that names the year before and no other time. */
function isOfYearBefore(sentence: string, year: number): boolean {
  const years = [...sentence.matchAll(/((?:19|20)\d\d)年/gu)].map((match) => Number(match[1]));
  const words = sentence.replace(/上年度?末?(?:累计)?结[转余]/gu, '');
  return years.length > 0 && years.every((each) => each === year - 1) && !COMPARED.test(words);
}

/** A sentence about the year before, several of whose amounts are this year's. */
function checkSentence(
  form: Form,
  sentence: readonly Quantity[],
  own: readonly Own[],
  year: number,
): CheckOutcome {
  const amounts = sentence.filter(
    ({ figure, label }) =>
      isMoney(figure) && digitCount(figure) >= LEAST_DIGITS_OF_ANY && !CARRIED.test(label),
  );
  const agreeing = amounts.flatMap((amount) => {
    const equal = own.find(({ figure }) => sameAmount(figure, amount.figure));
    return equal === undefined ? [] : [{ amount, equal }];
  });
  const values = new Set(agreeing.map(({ equal }) => equal.figure.value.toString()));
  const [first] = agreeing.filter(({ equal }) => values.size >= LEAST_AMOUNTS || equal.isHead);
  if (first === undefined) return amounts.length === 0 ? NOTHING : PASSED;
  const { cell, figure, sentence: text } = first.amount;
  return slip(placeOfSpan(form, cell, figure.span, figure.text), text, first.equal, [year - 1, year]);
}

/** 截至2021年12月31日86家，比2021年末的78家增加8家: a day compared with itself. */
const WITH_ITSELF =
  /截[至止]((?:19|20)\d\d)年(?:12月31日|年?[底末])[^。；]{0,60}?[比较]\1年(?:[底末]|12月31日)的?[^。；，]{0,6}\d/gu;

/** 截至2019年底，…在编47人: the sentence that opens with the end of a year. */
const AS_OF_END = /截[至止]((?:19|20)\d\d)年(?:12月31日|年?[底末])[^。]*/gu;

/** Heads told as of the end of the year before that are those of this year's calculation, where no cell tells this year's. */
function checkStaff(form: Form, facts: FormFacts, year: number): CheckOutcome {
  const texts = form.narratives.map(({ text }) => text).join('\n');
  if (new RegExp(`(?:截[至止]|到)?${String(year)}年(?:12月31日|年?[底末])`, 'u').test(texts)) return NOTHING;
  const heads = facts.facts.filter(({ source, measure }) => source === 'row' && measure === 'staff_actual');
  return combine(
    form.narratives.flatMap(({ cell, text }) =>
      [...text.matchAll(AS_OF_END)].flatMap((match) => {
        if (Number(match[1]) !== year - 1) return [];
        const told = statedFigures(match[0]).filter(({ unit }) => unit?.id === '人' || unit?.id === '名');
        const same = heads.find(({ figure }) => told.some(({ value }) => value.eq(figure.value)));
        const words = match[0].slice(0, QUOTED);
        const at = placeOfSpan(form, cell, { start: match.index, end: match.index + words.length }, words);
        return same === undefined
          ? []
          : [slip(at, words, { figure: same.figure, place: placeOfFact(same) }, [year - 1, year])];
      }),
    ),
  );
}

function checkItself(form: Form): CheckOutcome {
  const slips = form.narratives.flatMap(({ cell, text }) =>
    [...text.matchAll(WITH_ITSELF)].map((match) => {
      const year = match[1] ?? '';
      const start = match.index + 2;
      return found({
        messageId: 'itself',
        data: { text: match[0], year },
        at: placeOfSpan(form, cell, { start, end: start + year.length + 1 }, `${year}年`),
        stated: `${year}年`,
        expected: null,
        related: [],
        suggestion: null,
      });
    }),
  );
  return slips.length === 0 ? NOTHING : combine(slips);
}

export const yearSlip = defineCheck({
  id: 'year-slip',
  meta: {
    title: '年份',
    since: '0.1.0',
    basis: ['同一数字不会既是本年度的又是上一年度的'],
    docs: {
      what: '文中写着上一年份的数，是否与表中本年度的数相同：同一项数，或者一句话里的两个以上金额。',
      why: '报告多从上年的稿子改来，年份常常忘了改。',
      example: {
        wrong: '2021年度的表，文中写“2020年年初预算948.96万元”，与表头本年数相同',
        right: '2021年年初预算948.96万元',
      },
      mend: '核对是哪一年的数，改正年份或数字。',
    },
    messages: {
      slip: {
        severity: 'warning',
        text: '“{{text}}”写的是{{stated}}年，数字与{{head}}本年度（{{expected}}年）的{{figure}}相同，年份是否忘了改？',
      },
      itself: {
        severity: 'error',
        text: '“{{text}}…”把{{year}}年末与{{year}}年末相比，年份有一处写错。',
      },
    },
  },
  run: ({ form, facts, scored, siblings }) => {
    const { year } = form;
    if (year === null) return checkItself(form);
    const same = [
      { form, facts, scored },
      ...siblings.filter((each) => !each.form.isHidden && each.form.year === year),
    ];
    const own = same.flatMap((each) =>
      each.facts.facts.filter((fact) => fact.source !== 'prose' && fact.year === year),
    );
    const earlier = facts.facts.filter((fact) => fact.source === 'prose' && fact.year === year - 1);
    const said = new Set<string>();
    const ofFacts = earlier.map((fact) => {
      const isOnly = !facts.facts.some(
        (other) =>
          other.source === 'prose' &&
          other.measure === fact.measure &&
          (other.year === null || other.year === year),
      );
      const outcome = checkFact(fact, own, year, isOnly);
      if (outcome.findings.length > 0) said.add(fact.cell);
      return outcome;
    });
    const amounts = same.flatMap(ownAmounts);
    const sentences = sentenceQuantities(form, facts.quantities).filter(([first]) => {
      // One cause, one finding.
      return first !== undefined && !said.has(first.cell) && isOfYearBefore(first.sentence, year);
    });
    return combine([
      checkItself(form),
      ...(ofFacts.some(({ findings }) => findings.length > 0) ? [] : [checkStaff(form, facts, year)]),
      ...ofFacts,
      ...sentences.map((sentence) => checkSentence(form, sentence, amounts, year)),
    ]);
  },
});
