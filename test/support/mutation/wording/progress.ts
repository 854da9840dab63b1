import type { Author } from '../author';
import { joined, said, type Mark, type Piece } from '../mark';
import type { UnitFigures } from '../unit-figures';
import { keyOf, spoken } from './keys';

const NAMES: readonly (readonly [string, string, string, string])[] = [
  ['第一季度', '第二季度', '第三季度', '11月底'],
  ['一季度', '二季度', '三季度', '11月底'],
  ['一季度末', '二季度末', '三季度末', '11月底'],
];

function claimOrder(author: Author, marks: readonly Mark[]): void {
  for (const [i, limit] of marks.entries()) {
    const value = marks[i - 1];
    if (value !== undefined) author.claim({ tag: 'order', kind: 'at-most', value, limit });
  }
}

/** Spending by the quarter, cumulated, with the share of the budget that it makes. */
export function progressSentence(author: Author, unit: UnitFigures): readonly Piece[] {
  const budget = spoken(author, unit, 'initial');
  const amounts = unit.nodes.map((value, i) => author.said(value, keyOf(unit, `node ${String(i)}`)));
  const rates = amounts.map((amount, i) =>
    author.share('node-rate', amount, budget, keyOf(unit, `progress ${String(i)}`)),
  );
  claimOrder(author, amounts);
  claimOrder(author, rates);
  const names = author.pick(NAMES);
  const spent = joined(
    amounts.map((amount, i) => said`${names[i] ?? ''}支出${amount}`),
    '，',
  );
  const shares = joined(
    rates.map((rate) => [rate]),
    '、',
  );
  const paired = joined(
    amounts.map((amount, i) => said`${names[i] ?? ''}累计支出${amount}，支出进度${rates[i] ?? ''}`),
    '；',
  );
  return author.pick([
    said`年初预算${budget}，${spent}，${names.join('、')}的支出进度分别为${shares}。`,
    said`年初预算${budget}。${spent}，支付进度分别为${shares}。`,
    said`年初预算${budget}，${spent}，第一、二、三季度、11月底的支出进度分别为${shares}。`,
    said`年初预算${budget}，${paired}。`,
    said`以年初预算${budget}为基数，${paired}。`,
  ]);
}

/** The progress alone, as a table states it. */
export function progressCell(author: Author, unit: UnitFigures, budgetName: 'initial'): readonly Piece[] {
  const budget = author.said(unit[budgetName], keyOf(unit, budgetName), 'calculation');
  const rates = unit.nodes.map((value, i) => {
    const amount = author.said(value, '', 'calculation');
    return author.share('hidden', amount, budget, keyOf(unit, `progress ${String(i)}`), 'calculation');
  });
  claimOrder(author, rates);
  const names = author.pick(NAMES);
  const listed = joined(
    rates.map((rate) => [rate]),
    '、',
  );
  return author.pick([
    said`${names.join('、')}支付进度分别为${listed}。`,
    said`四个节点的支出进度分别为${listed}。`,
    joined(
      rates.map((rate, i) => said`${names[i] ?? ''}${rate}`),
      '，',
    ),
  ]);
}
