import { digitCount, sameAmount, type Figure } from '../figures';
import type { NarrativeStatements } from '../facts';
import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';

/** Two amounts of fewer digits may well be equal. */
const LEAST_DIGITS = 4;

interface Said {
  readonly figure: Figure;
  readonly label: string;
}

function amountsOf({ statements }: NarrativeStatements): readonly Said[] {
  return statements.flatMap(({ reading, claim, label }): readonly Said[] => {
    if (reading.kind !== 'figure' || claim?.kind !== 'value' || reading.unit?.kind !== 'money') return [];
    return digitCount(reading) < LEAST_DIGITS ? [] : [{ figure: reading, label }];
  });
}

/** 固定资产投资… and 非固定资产投资…: names that differ by a word that makes them opposites. */
function areOpposites(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 3 && (long === `非${short}` || long === `其他${short}`);
}

function checkNarrative(form: Form, narrative: NarrativeStatements): CheckOutcome {
  const amounts = amountsOf(narrative);
  const pairs = amounts.slice(1).flatMap((next, i): readonly (readonly [Said, Said])[] => {
    const previous = amounts[i];
    return previous !== undefined && areOpposites(previous.label, next.label) ? [[previous, next]] : [];
  });
  const [same] = pairs.filter(([a, b]) => sameAmount(a.figure, b.figure));
  if (same === undefined) return pairs.length === 0 ? NOTHING : PASSED;
  const [first, second] = same;
  return found({
    messageId: 'copied',
    data: { figure: first.figure.text, first: first.label, second: second.label },
    at: placeOfSpan(form, narrative.cell, second.figure.span, second.figure.text),
    stated: second.figure.text,
    expected: null,
    related: [placeOfSpan(form, narrative.cell, first.figure.span, first.figure.text)],
    suggestion: null,
  });
}

export const repeatedFigure = defineCheck({
  id: 'repeated-figure',
  meta: {
    title: '相同的数',
    since: '0.1.0',
    basis: ['两类互不包含的资金很少恰好相等'],
    docs: {
      what: '名称互相对立的两项（例如固定资产投资与非固定资产投资）是否写了同一个四位以上的数。',
      why: '多半是复制以后忘了改。',
      example: {
        wrong: '工业项目到位184.9亿元，非工业项目到位184.9亿元',
        right: '工业项目到位184.9亿元，非工业项目到位62.3亿元',
      },
      mend: '核对后改正。',
    },
    messages: {
      copied: {
        severity: 'warning',
        text: '“{{first}}”与“{{second}}”都写{{figure}}，是否复制后忘了改？',
      },
    },
  },
  run: ({ form, facts }) => combine(facts.narratives.map((narrative) => checkNarrative(form, narrative))),
});
