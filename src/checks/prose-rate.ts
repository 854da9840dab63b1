import {
  agreesWith,
  baseValue,
  exactly,
  figureInterval,
  isPercentageOf,
  showFigure,
  unitFactor,
  type Decimal,
  type Interval,
} from '../figures';
import {
  sentenceQuantities,
  sentenceStart,
  type Fact,
  type NarrativeStatements,
  type Quantity,
} from '../facts';
import type { Form } from '../forms';
import {
  evaluate,
  evaluateInterval,
  indicatorById,
  operandById,
  operandsOf,
  type Formula,
} from '../indicators';
import { cannot, combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfFact, placeOfSpan } from './places';
import { ratesByLabel, verdictOf, type LabelledRate } from './rate-by-label';
import { compareWithRow, workedOut, type RateTable } from './rate-of-row';
import { isProseAlone, tableOfReport } from './table-of-report';

interface Reading {
  readonly formula: Formula;
  readonly operands: ReadonlyMap<string, Fact>;
}

function readingsOf(rate: Fact, statement: readonly Fact[]): readonly Reading[] {
  const indicator = indicatorById(rate.measure);
  if (indicator?.formula == null) return [];
  const formulas = [indicator.formula, ...indicator.variants.map((variant) => variant.formula)];
  // An adjusted budget that holds what was carried over is no measure of the adjustment.
  const hasCarry = statement.some(({ measure }) => measure === 'prior_carry');
  const usable = formulas.filter((formula) => !hasCarry || !operandsOf(formula).includes('budget_adjusted'));
  return usable.flatMap((formula) => {
    const operands = new Map<string, Fact>();
    for (const operand of operandsOf(formula)) {
      // The nearest figure before the rate, else the nearest one behind it.
      const candidates = statement.filter((fact) => fact.measure === operand);
      const before = candidates.filter((fact) => fact.span.start < rate.span.start).at(-1);
      const fact = before ?? candidates[0];
      if (fact !== undefined) operands.set(operand, fact);
    }
    return operands.size === operandsOf(formula).length ? [{ formula, operands }] : [];
  });
}

function intervalsOf(operands: Reading['operands'], withUnits: boolean): ReadonlyMap<string, Interval> {
  return new Map(
    [...operands].map(([id, fact]): [string, Interval] => {
      const figure = withUnits ? fact.figure : { ...fact.figure, unit: null };
      const counted = operandById(id)?.unit === 'count';
      return [id, counted ? exactly(baseValue(fact.figure)) : figureInterval(figure)];
    }),
  );
}

function valuesOf(operands: Reading['operands']): ReadonlyMap<string, Decimal> {
  return new Map([...operands].map(([id, fact]) => [id, baseValue(fact.figure)]));
}

/** Whether the same number stands elsewhere in another unit: then it is told there. */
function isToldElsewhere({ measure, figure }: Fact, facts: readonly Fact[]): boolean {
  return facts.some(
    (other) =>
      other.measure === measure &&
      other.named &&
      other.figure.value.eq(figure.value) &&
      other.figure.unit?.id !== figure.unit?.id,
  );
}

/** The rate holds only if its amounts are in one unit. */
function unitSlip(rate: Fact, operands: readonly Fact[], facts: readonly Fact[]): CheckOutcome {
  const least = operands.find((fact) =>
    operands.some((other) => unitFactor(fact.figure).lt(unitFactor(other.figure))),
  );
  if (least === undefined || operands.some((operand) => isToldElsewhere(operand, facts)))
    return cannot(`${rate.cell}“${rate.text}”前的金额单位不一致，先核对单位`);
  return found({
    messageId: 'unit',
    data: { rate: rate.text, operands: operands.map((fact) => fact.text).join('、') },
    at: placeOfFact(least),
    stated: showFigure(least.figure),
    expected: null,
    related: [...operands.filter((fact) => fact !== least), rate].map(placeOfFact),
    suggestion: null,
  });
}

/** Whether a rate is one of its amounts over another amount told before it: places differ in what they measure by. */
function isOverOther(rate: Fact, operands: readonly Fact[], beside: readonly Quantity[]): boolean {
  return operands.some((part) =>
    beside.some(({ figure }) => isPercentageOf(rate.figure, part.figure, figure) === true),
  );
}

/** Whether the row of the indicator works out what the amounts told with the rate give: then that is how it is measured here. */
function isOfRow(rate: Fact, readings: readonly Reading[], table: RateTable | null): boolean {
  const results = workedOut(rate.measure, table);
  return readings.some(({ formula, operands }) => {
    const computed = evaluateInterval(formula, intervalsOf(operands, true));
    return computed !== null && results.some((result) => agreesWith(result, computed) === 'agrees');
  });
}

/**
 * @param facts all that is told of the unit: what they show of a unit is not told again
 * @param beside the amounts told before the rate in its cell
 */
function checkRate(
  rate: Fact,
  statement: readonly Fact[],
  facts: readonly Fact[],
  beside: readonly Quantity[],
  table: RateTable | null,
): CheckOutcome {
  const readings = readingsOf(rate, statement);
  const [first] = readings;
  if (first === undefined) return NOTHING;
  const agrees = (withUnits: boolean): boolean =>
    readings.some(({ formula, operands }) => {
      const computed = evaluateInterval(formula, intervalsOf(operands, withUnits));
      return computed !== null && agreesWith(rate.figure, computed) === 'agrees';
    });
  if (agrees(true)) return PASSED;
  if (isOverOther(rate, [...first.operands.values()], beside) && !isOfRow(rate, readings, table))
    return PASSED;
  if (agrees(false)) return unitSlip(rate, [...first.operands.values()], facts);
  const result = evaluate(first.formula, valuesOf(first.operands));
  if (result.kind !== 'value') return cannot(`${rate.cell}“${rate.text}”的分母为零，无法复算`);
  const expected = showFigure({ ...rate.figure, value: result.value });
  const operands = [...first.operands.values()];
  return found({
    messageId: 'wrong',
    data: { rate: rate.text, operands: operands.map((fact) => fact.text).join('、'), expected },
    at: placeOfFact(rate),
    stated: showFigure(rate.figure),
    expected,
    related: operands.map(placeOfFact),
    suggestion: expected,
  });
}

/** The whole sentence of a rate up to it, with where it begins in its cell: its semicolons included. */
function headOf(
  rate: Fact,
  narratives: readonly NarrativeStatements[],
): { readonly start: number; readonly words: string } {
  const text = narratives.find(({ cell }) => cell === rate.cell)?.text ?? '';
  const start = sentenceStart(text, rate.span.start);
  return { start, words: text.slice(start, rate.span.end) };
}

/** The facts told in the same sentence before one of them, from an offset on: 编制34人；在职33人，控制率97.06%. */
function factsBefore(prose: readonly Fact[], at: number, start: number): readonly Fact[] {
  const cell = prose[at]?.cell;
  let first = at;
  while (first > 0 && prose[first - 1]?.cell === cell && (prose[first - 1]?.span.start ?? 0) >= start)
    first -= 1;
  return prose.slice(first, at).filter(({ named }) => named);
}

/** 其中1名不占编: heads that the rate leaves out. */
const LEFT_OUT = /不占(?:用)?编|不计入|剔除/u;

function placeOf(form: Form, { cell, figure }: LabelledRate['rate']): ReturnType<typeof placeOfSpan> {
  return placeOfSpan(form, cell, figure.span, figure.text);
}

/** A rate whose operands are told under names that the catalogue does not have. */
function checkLabelled(form: Form, labelled: LabelledRate): CheckOutcome {
  const { rate, part, whole } = labelled;
  const verdict = verdictOf(labelled);
  if (verdict.kind === 'right') return PASSED;
  if (verdict.kind === 'open')
    return cannot(`${rate.cell}“${rate.label}${rate.figure.text}”的分母为零，无法复算`);
  const operands = `${part.label}${part.figure.text}、${whole.label}${whole.figure.text}`;
  const data = { rate: `${rate.label}${rate.figure.text}`, operands };
  const expected = verdict.kind === 'wrong' ? verdict.expected : null;
  return found({
    messageId: verdict.kind,
    data: expected === null ? data : { ...data, expected },
    at: verdict.kind === 'wrong' ? placeOf(form, rate) : placeOf(form, part),
    stated: verdict.kind === 'wrong' ? rate.figure.text : part.figure.text,
    expected,
    related: (verdict.kind === 'wrong' ? [part, whole] : [whole, rate]).map((each) => placeOf(form, each)),
    suggestion: expected,
  });
}

export const proseRate = defineCheck({
  id: 'prose-rate',
  meta: {
    title: '文中比率复算',
    since: '0.1.0',
    basis: ['财预〔2013〕53号所列指标公式'],
    docs: {
      what: '同一句话里既写了分子、分母又写了比率的，按指标公式重算比率。',
      why: '正文的数和比率常来自不同版本；只看表格发现不了。',
      example: {
        wrong: '在职人员8人，编制数14人，在职人员控制率为53.33%',
        right: '在职人员8人，编制数14人，在职人员控制率为57.14%',
      },
      mend: '先确认分子、分母哪个是准的，再改比率；同一指标有几种口径的，任一口径算得拢都不报。',
    },
    messages: {
      wrong: { severity: 'error', text: '按同句的{{operands}}计算，应为{{expected}}，文中写“{{rate}}”。' },
      unit: {
        severity: 'error',
        text: '“{{rate}}”按同句的{{operands}}算不出，两个数用同一单位才算得出，疑为单位写错。',
      },
      base: {
        severity: 'error',
        text: '文中写“{{rate}}”，是{{taken}}的结果，{{cell}}算得{{there}}，分母不是同一个数，请统一。',
      },
      row: { severity: 'warning', text: '文中写“{{rate}}”，{{cell}}算得{{there}}，两处不一致，是否抄错？' },
    },
  },
  run: ({ form, facts, siblings }) => {
    const table = isProseAlone(form) ? tableOfReport(form, siblings) : { form, facts };
    const prose = facts.facts.filter((fact) => fact.source === 'prose');
    const known = [...facts.facts, ...(table?.facts.facts ?? [])];
    const byStatement = new Map<string, Fact[]>();
    for (const fact of prose)
      byStatement.set(fact.statement, [...(byStatement.get(fact.statement) ?? []), fact]);
    const rates = prose.flatMap((rate, at) => {
      if (rate.figure.unit?.kind !== 'percent') return [];
      const { start, words } = headOf(rate, facts.narratives);
      const beside = facts.quantities.filter(
        ({ cell, figure }) =>
          cell === rate.cell && figure.span.start < rate.span.start && figure.unit?.kind === 'money',
      );
      return LEFT_OUT.test(words) ? [] : [{ rate, before: factsBefore(prose, at, start), beside }];
    });
    const byFacts = rates.map(({ rate, before, beside }) => {
      const clause = checkRate(rate, byStatement.get(rate.statement) ?? [], known, beside, table);
      const isOpen = clause === NOTHING && rate.named;
      return {
        rate,
        beside,
        outcome: isOpen ? checkRate(rate, before, known, beside, table) : clause,
      };
    });
    const isDone = ({ rate }: LabelledRate): boolean =>
      byFacts.some(
        ({ rate: done, outcome }) =>
          outcome !== NOTHING &&
          outcome.cannot.length === 0 &&
          done.cell === rate.cell &&
          done.span.end === rate.figure.span.end,
      );
    const amounts = facts.quantities.flatMap(({ figure }) => (figure.unit?.kind === 'money' ? [figure] : []));
    const labelled = sentenceQuantities(form, facts.quantities).flatMap(ratesByLabel);
    return combine([
      ...byFacts.map(({ outcome }) => outcome),
      ...labelled.filter((each) => !isDone(each)).map((each) => checkLabelled(form, each)),
      ...byFacts.map(({ rate, beside, outcome }) =>
        table === null || outcome.findings.length > 0
          ? NOTHING
          : compareWithRow(rate, prose, { beside, amounts }, table),
      ),
    ]);
  },
});
