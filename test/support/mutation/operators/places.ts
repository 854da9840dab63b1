import { slipOperator, type Aim, type Operator } from '../operator';
import { anySlip, more, otherDigit, tenThousandfold, tenThousandth } from '../slips';
import { marksOf } from '../claim';
import { proseBesideTable, tableBesideProse, tableBesideTable, tagged } from './claims';

function same(...names: readonly string[]): Aim['tag'] {
  return tagged(...names.map((name) => `same ${name}`));
}

function startsWith(start: string): Aim['tag'] {
  return (tag) => tag.startsWith(`same ${start}`);
}

/** The same said twice, differently: in prose and table, on two sheets. */
export const PLACE_OPERATORS: readonly Operator[] = [
  slipOperator(
    'budget-in-prose',
    'table-prose',
    { tag: same('initial', 'adjusted', 'carry'), marks: proseBesideTable },
    anySlip,
  ),
  slipOperator(
    'executed-in-prose',
    'table-prose',
    { tag: same('executed'), marks: proseBesideTable },
    anySlip,
  ),
  slipOperator('balance-in-prose', 'table-prose', { tag: same('balance'), marks: proseBesideTable }, anySlip),
  slipOperator(
    'quota-in-prose',
    'table-prose',
    { tag: same('quota'), marks: proseBesideTable },
    more('1', '-1', '2'),
  ),
  slipOperator(
    'staff-in-prose',
    'table-prose',
    { tag: same('staff'), marks: proseBesideTable },
    more('1', '-1', '-2'),
  ),
  slipOperator(
    'san-in-prose',
    'table-prose',
    {
      tag: same(
        'sanBudget',
        'sanBefore',
        'sanSpent',
        'publicBudget',
        'publicSpent',
        'buyingBudget',
        'buyingSpent',
      ),
      marks: proseBesideTable,
    },
    otherDigit,
  ),
  slipOperator(
    'rate-in-prose',
    'table-prose',
    {
      tag: same('rate', 'staffRate', 'sanSpentRate', 'publicSpentRate', 'buyingSpentRate', 'carryRate'),
      marks: proseBesideTable,
    },
    anySlip,
  ),
  slipOperator(
    'progress-in-prose',
    'table-prose',
    { tag: startsWith('progress'), marks: proseBesideTable },
    anySlip,
  ),
  slipOperator(
    'last-progress-node',
    'table-prose',
    {
      tag: same('progress 3'),
      marks: (claim) =>
        marksOf(claim)
          .filter(({ source }) => source === 'calculation')
          .slice(0, marksOf(claim).length > 1 ? 1 : 0),
    },
    anySlip,
  ),
  slipOperator(
    'score-in-prose',
    'table-prose',
    { tag: startsWith('score'), marks: proseBesideTable },
    more('1', '-1', '0.5'),
  ),
  slipOperator(
    'weight-in-prose',
    'table-prose',
    { tag: startsWith('weight'), marks: proseBesideTable },
    more('1', '-1', '2'),
  ),
  slipOperator(
    'section-score-in-prose',
    'table-prose',
    { tag: startsWith('section'), marks: proseBesideTable },
    more('1', '-1', '0.5'),
  ),
  slipOperator(
    'total-in-prose',
    'table-prose',
    { tag: same('total'), marks: proseBesideTable },
    more('1', '-1', '0.5', '-2'),
  ),
  slipOperator(
    'executed-in-table',
    'table-prose',
    { tag: same('executed', 'initial'), marks: tableBesideProse },
    anySlip,
  ),
  slipOperator(
    'summary-against-unit',
    'cross-sheet',
    { tag: same('adjusted', 'executed'), marks: tableBesideTable },
    anySlip,
  ),
  slipOperator(
    'summary-score-against-unit',
    'cross-sheet',
    { tag: same('total'), marks: tableBesideTable },
    more('1', '-1', '0.5'),
  ),
  slipOperator(
    'project-against-unit',
    'cross-sheet',
    { tag: same('project', 'projectBudget'), marks: tableBesideTable },
    anySlip,
  ),
  slipOperator(
    'amount-ten-thousandfold',
    'unit',
    { tag: same('initial', 'executed', 'adjusted', 'balance'), marks: tableBesideProse },
    tenThousandfold,
  ),
  slipOperator(
    'amount-ten-thousandth',
    'unit',
    { tag: same('initial', 'executed', 'adjusted', 'balance'), marks: tableBesideProse },
    tenThousandth,
  ),
];
