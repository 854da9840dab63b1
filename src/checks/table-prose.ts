import { sameQuantity, showFigure } from '../figures';
import { factsOf, staffInWords, type Fact } from '../facts';
import { operandById } from '../indicators';
import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfFact } from './places';
import { isLoose, isSameEverywhere } from './meaning-of-measure';
import { isProseAlone, tableOfReport } from './table-of-report';

/** Groups of statements that can all be true together; the largest first, then the one that a table states. */
function clusters(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const groups: Fact[][] = [];
  for (const fact of facts) {
    const group = groups.find((members) =>
      members.every((member) => sameQuantity(member.figure, fact.figure)),
    );
    if (group === undefined) groups.push([fact]);
    else group.push(fact);
  }
  const tables = (group: readonly Fact[]): number => group.filter((fact) => fact.source === 'head').length;
  return groups.sort((a, b) => b.length - a.length || tables(b) - tables(a));
}

function differsInUnitOnly(a: Fact, b: Fact): boolean {
  return (
    a.figure.unit !== null &&
    b.figure.unit !== null &&
    a.figure.value.eq(b.figure.value) &&
    a.figure.unit.id !== b.figure.unit.id
  );
}

/** A form that prints no unit of money leaves open what its amounts are in. */
function isComparable(fact: Fact): boolean {
  return fact.figure.unit !== null || operandById(fact.measure)?.unit !== 'money';
}

/** Facts that a word names, of measures that mean one thing everywhere. */
function namedFacts(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact) => fact.named && operandById(fact.measure) !== null && !isLoose(fact.measure));
}

/**
 * 18/16=112%: what stands in a formula without a name is what its place says, which is enough to ask. So are all of its operands where
 * the prose itself has no name of the catalogue (事业编制9个).
 */
function checkFormula(measure: string, said: readonly Fact[], facts: readonly Fact[]): CheckOutcome {
  const [fact] = said.filter(({ source }) => source === 'prose');
  const isByName = (operand: Fact): boolean => operand.named && fact?.named === true;
  const operands = facts.filter(
    (each) => each.source === 'row' && each.measure === measure && !isByName(each) && isComparable(each),
  );
  const [operand, ...others] = operands;
  if (fact === undefined || operand === undefined || !isSameEverywhere(measure)) return NOTHING;
  const isOne = others.every(({ figure }) => figure.value.eq(operand.figure.value));
  const isSame = said.some(
    ({ figure }) => sameQuantity(figure, operand.figure) || figure.value.eq(operand.figure.value),
  );
  if (!isOne || isSame) return isSame ? PASSED : NOTHING;
  return found({
    messageId: 'formula',
    data: {
      name: operandById(measure)?.name ?? measure,
      here: showFigure(fact.figure),
      cell: operand.cell,
      there: operand.figure.text,
    },
    at: placeOfFact(fact),
    stated: showFigure(fact.figure),
    expected: null,
    related: operands.map(placeOfFact),
    suggestion: null,
  });
}

/** @param form whose findings are wanted: a difference between others is theirs to tell */
function checkMeasure(measure: string, stated: readonly Fact[], form: Form): CheckOutcome {
  const facts = stated.filter(isComparable);
  if (facts.length < 2 || new Set(facts.map((fact) => fact.cell)).size < 2) return NOTHING;
  const groups = clusters(facts);
  const [main = [], ...odd] = groups;
  if (odd.length === 0) return PASSED;
  const isOwn = ({ sheet }: Fact): boolean => sheet === form.sheet;
  // What the table says against itself is told there.
  if (!facts.every(isOwn) && clusters(facts.filter((fact) => !isOwn(fact))).length === groups.length)
    return PASSED;
  const name = operandById(measure)?.name ?? measure;
  return combine(
    odd.map((group): CheckOutcome => {
      const here = group.find(isOwn) ?? main.find(isOwn);
      const [fact, other] = here === undefined || group.includes(here) ? [here, main[0]] : [here, group[0]];
      if (fact === undefined || other === undefined) return NOTHING;
      const proseOnly = facts.every((each) => each.source === 'prose');
      const isUnit = differsInUnitOnly(fact, other);
      const isLikely = group.includes(fact) && (isUnit || main.length > group.length);
      const messageId = isUnit ? 'unit' : proseOnly ? 'proseProse' : 'differs';
      return found({
        messageId,
        data: {
          name,
          here: showFigure(fact.figure),
          there: showFigure(other.figure),
          cell: other.cell,
          places: String(main.length),
        },
        at: placeOfFact(fact),
        stated: showFigure(fact.figure),
        expected: isLikely ? showFigure(other.figure) : null,
        related: [...main, ...group].filter((each) => each !== fact).map(placeOfFact),
        suggestion: isLikely ? showFigure(other.figure) : null,
        why:
          messageId === 'unit'
            ? '数字相同而单位不同'
            : `${String(main.length)}处写${showFigure(other.figure)}，${String(group.length)}处写${showFigure(fact.figure)}`,
      });
    }),
  );
}

export const tableProse = defineCheck({
  id: 'table-prose',
  meta: {
    title: '表文一致',
    since: '0.1.0',
    basis: ['同一单位、同一年度、同一数据只有一个数'],
    docs: {
      what: '同一个数（编制数、在职人数、年初预算、三公经费预算等）在表头、计算说明和正文各处是否一致。',
      why: '表和文常由不同人填写，改一处漏一处。',
      example: { wrong: '正文“编制数14人”，指标表“编制数15人”', right: '正文和指标表都写“编制数15人”' },
      mend: '以批复文件或账表为准统一；含义不同的数请写清楚名称。',
    },
    messages: {
      differs: {
        severity: 'error',
        text: '“{{name}}”此处为{{here}}，{{cell}}为{{there}}，请以批复或账表为准统一。',
      },
      unit: {
        severity: 'error',
        text: '“{{name}}”此处写{{here}}，{{cell}}为{{there}}，数字相同而单位不同，疑为单位写错。',
      },
      formula: {
        severity: 'warning',
        text: '“{{name}}”此处为{{here}}，{{cell}}的算式用的是{{there}}，是否为同一口径？',
      },
      proseProse: {
        severity: 'warning',
        text: '“{{name}}”此处为{{here}}，{{cell}}为{{there}}，是否为同一口径？',
      },
    },
  },
  run: ({ form, facts, siblings }) => {
    const named = namedFacts(facts.facts);
    const table = isProseAlone(form) ? tableOfReport(form, siblings) : null;
    const compared = [...named, ...(table === null ? [] : namedFacts(table.facts.facts))];
    const places = table === null ? facts.facts : table.facts.facts;
    const measures = [...new Set(named.map((fact) => fact.measure))];
    const inWords = staffInWords(form, facts.narratives);
    return combine([
      ...measures.map((measure) => {
        const outcome = checkMeasure(measure, factsOf(compared, measure, form.year), form);
        if (outcome.findings.length > 0) return outcome;
        return combine([outcome, checkFormula(measure, factsOf(named, measure, form.year), places)]);
      }),
      ...inWords.map((fact) => checkFormula(fact.measure, [fact], places)),
    ]);
  },
});
