import {
  baseValue,
  divideIntervals,
  exactly,
  figureInterval,
  HUNDRED,
  multiplyIntervals,
  overlaps,
  sameQuantity,
  showFigure,
  type Figure,
  type Interval,
} from '../figures';
import { NODE_NAMES, type Fact, type FormFacts, type NodeFigure, type ProgressStatement } from '../facts';
import type { Form } from '../forms';
import {
  cannot,
  combine,
  defineCheck,
  found,
  NOTHING,
  PASSED,
  type CheckOutcome,
  type ReadForm,
} from './define-check';
import { placeOfFact, placeOfSpan } from './places';
import { isProseAlone, tableOfReport } from './table-of-report';

const BUDGETS: ReadonlySet<string> = new Set([
  'budget_initial',
  'budget_current',
  'budget_adjusted',
  'spend_budget',
]);

function percentOf(amount: Figure, budget: Figure): Interval | null {
  const quotient = divideIntervals(figureInterval(amount), figureInterval(budget));
  return quotient === null ? null : multiplyIntervals(quotient, exactly(HUNDRED));
}

function figureText({ figure, node }: NodeFigure): string {
  return `${NODE_NAMES[node]}${figure.text}`;
}

/**
 * Two lists of progress, node by node. A list without node names counts by order where both have as many nodes.
 * @param table the form that the row is of, which for a report is the unit's
 */
function compareLists(
  { form, facts }: Pick<ReadForm, 'form' | 'facts'>,
  prose: ProgressStatement,
  table: Form,
  row: ProgressStatement,
): CheckOutcome {
  const pairs = prose.nodes.flatMap((node, i) => {
    const byName = row.nodes.find((other) => other.node === node.node);
    const byOrder = row.named || row.nodes.length !== prose.nodes.length ? undefined : row.nodes[i];
    const other = row.named ? byName : (byOrder ?? byName);
    return other === undefined ? [] : [{ node, other }];
  });
  if (pairs.length === 0) return NOTHING;
  const different = pairs.filter(({ node, other }) => !sameQuantity(node.figure, other.figure));
  const [first] = different;
  if (first === undefined) return PASSED;
  const evidence = evidenceFor(form, prose, facts);
  return found({
    messageId: 'differs',
    data: {
      here: different.map(({ node }) => figureText(node)).join('、'),
      there: different.map(({ other }) => other.figure.text).join('、'),
      cell: row.cell,
    },
    at: placeOfSpan(form, prose.cell, first.node.span, first.node.figure.text),
    stated: different.map(({ node }) => node.figure.text).join('、'),
    expected: different.map(({ other }) => other.figure.text).join('、'),
    related: [
      ...different.map(({ other }) => placeOfSpan(table, row.cell, other.span, figureText(other))),
      ...evidence,
    ],
    suggestion: null,
  });
}

/** The amounts by node that the same cell gives: they show which list is right. */
function evidenceFor(
  form: Form,
  prose: ProgressStatement,
  facts: FormFacts,
): ReturnType<typeof placeOfFact>[] {
  const amounts = facts.progress.find(
    (statement) => statement.what === 'amount' && statement.cell === prose.cell,
  );
  return (amounts?.nodes ?? []).map((node) => placeOfSpan(form, prose.cell, node.span, figureText(node)));
}

/**
 * Other sums of money in the same cell: a budget told under a name that the catalogue does not have must not make honest progress look
 * wrong.
 */
function otherMoney({ quantities }: FormFacts, { cell, nodes }: ProgressStatement): readonly Figure[] {
  const own = new Set(nodes.map(({ span }) => span.end));
  return quantities.flatMap(({ cell: at, figure }) =>
    at === cell && figure.unit?.kind === 'money' && !own.has(figure.span.end) ? [figure] : [],
  );
}

/** Progress against amount ÷ budget, where one cell gives both: wrong only if no budget that the form states fits. */
function compareAmounts(
  form: Form,
  rates: ProgressStatement,
  amounts: ProgressStatement,
  budgets: readonly Fact[],
  others: readonly Figure[],
): CheckOutcome {
  if (budgets.length === 0) return cannot(`${amounts.cell}写了各节点支出，但没有预算数，无法复算进度`);
  const pairs = rates.nodes.flatMap((rate) => {
    const amount = amounts.nodes.find((other) => other.node === rate.node);
    return amount === undefined ? [] : [{ rate, amount }];
  });
  const bases = [...budgets.map(({ figure }) => figure), ...others];
  const wrong = pairs.filter(({ rate, amount }) =>
    bases.every((base) => {
      const computed = percentOf(amount.figure, base);
      return computed !== null && !overlaps(computed, figureInterval(rate.figure));
    }),
  );
  const [first] = wrong;
  const [budget] = budgets;
  if (first === undefined || budget === undefined) return pairs.length > 0 ? PASSED : NOTHING;
  const due = wrong.map(({ rate, amount }) =>
    showFigure({
      ...rate.figure,
      value: baseValue(amount.figure).div(baseValue(budget.figure)).times(HUNDRED),
    }),
  );
  return found({
    messageId: 'wrong',
    data: {
      rates: wrong.map(({ rate }) => figureText(rate)).join('、'),
      amounts: wrong.map(({ amount }) => amount.figure.text).join('、'),
      budget: budget.text,
      expected: due.join('、'),
    },
    at: placeOfSpan(form, rates.cell, first.rate.span, first.rate.figure.text),
    stated: wrong.map(({ rate }) => rate.figure.text).join('、'),
    expected: due.join('、'),
    related: [
      placeOfFact(budget),
      ...wrong.map(({ amount }) => placeOfSpan(form, amounts.cell, amount.span, figureText(amount))),
    ],
    suggestion: null,
  });
}

const ORDER: readonly NodeFigure['node'][] = ['q1', 'q2', 'q3', 'nov', 'q4'];

/** Cumulative progress never falls from one node to the next. */
function checkRising(form: Form, { cell, nodes, what }: ProgressStatement): CheckOutcome {
  if (what !== 'rate' || nodes.length < 2) return NOTHING;
  const ordered = [...nodes].sort((a, b) => ORDER.indexOf(a.node) - ORDER.indexOf(b.node));
  const at = ordered.findIndex((node, i) => {
    const before = ordered[i - 1];
    return (
      before !== undefined &&
      before.node !== node.node &&
      figureInterval(node.figure).high.lt(figureInterval(before.figure).low)
    );
  });
  const [before, after] = [ordered[at - 1], ordered[at]];
  if (before === undefined || after === undefined) return PASSED;
  return found({
    messageId: 'falls',
    data: { before: figureText(before), after: figureText(after) },
    at: placeOfSpan(form, cell, after.span, after.figure.text),
    stated: after.figure.text,
    expected: null,
    related: [placeOfSpan(form, cell, before.span, before.figure.text)],
    suggestion: null,
  });
}

export const paymentProgress = defineCheck({
  id: 'payment-progress',
  meta: {
    title: '支付进度',
    since: '0.1.0',
    basis: ['支付进度＝累计支出÷预算数×100%'],
    docs: {
      what: '各时间节点的支付进度，正文与指标表是否一致，与写出的累计支出和预算数是否算得拢；累计进度是否下降。',
      why: '进度决定支付进度指标的得分，常被抄错或用错分母。',
      example: {
        wrong: '预算140.02万元，二季度支出107.41万元，二季度进度写44.75%',
        right: '预算140.02万元，二季度支出107.41万元，二季度进度写76.71%',
      },
      mend: '按累计支出除以预算数重算；正文和指标表用同一组数。',
    },
    messages: {
      differs: { severity: 'error', text: '支付进度文中为{{here}}，{{cell}}为{{there}}，两处不一致。' },
      falls: {
        severity: 'warning',
        text: '{{before}}之后是{{after}}，累计进度不应下降，是否写错或填了单季数？',
      },
      wrong: {
        severity: 'error',
        text: '支付进度写{{rates}}，按支出{{amounts}}除以“{{budget}}”应为{{expected}}。',
      },
    },
  },
  run: ({ form, facts, siblings }) => {
    const table = isProseAlone(form) ? tableOfReport(form, siblings) : null;
    const beside = table ?? { form, facts };
    const rates = facts.progress.filter((statement) => statement.what === 'rate');
    const prose = rates.filter((statement) => statement.source === 'prose');
    const rows = beside.facts.progress.filter(({ what, source }) => what === 'rate' && source === 'row');
    const budgets = facts.facts.filter((fact) => BUDGETS.has(fact.measure) && fact.named);
    const lists = combine(
      prose.flatMap((said) => rows.map((row) => compareLists({ form, facts }, said, beside.form, row))),
    );
    // One cause, one finding: where the two lists differ already, the amounts are named there.
    if (lists.findings.length > 0) return lists;
    const amounts = facts.progress.filter((statement) => statement.what === 'amount');
    const computed = amounts.flatMap((amount) =>
      rates
        .filter((rate) => rate.cell === amount.cell)
        .map((rate) => compareAmounts(form, rate, amount, budgets, otherMoney(facts, amount))),
    );
    const wrong = combine(computed);
    return combine([
      lists,
      wrong,
      ...(wrong.findings.length > 0 ? [] : rates.map((each) => checkRising(form, each))),
    ]);
  },
});
