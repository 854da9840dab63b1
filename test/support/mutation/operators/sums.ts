import { slipOperator, type Operator } from '../operator';
import { anySlip, larger, more, otherDigit } from '../slips';
import { operands, result, tagged } from './claims';

/** Sums whose parts or wholes are no longer right. */
export const SUM_OPERATORS: readonly Operator[] = [
  slipOperator(
    'prose-part-digit',
    'sum',
    { tag: tagged('prose-basic-project', 'prose-enumeration'), marks: operands },
    anySlip,
  ),
  slipOperator(
    'prose-whole-digit',
    'sum',
    { tag: tagged('prose-basic-project', 'prose-enumeration'), marks: result },
    anySlip,
  ),
  slipOperator('prose-total-of-budget', 'sum', { tag: tagged('prose-total'), marks: result }, otherDigit),
  slipOperator(
    'part-exceeds-whole',
    'sum',
    {
      tag: tagged('prose-enumeration', 'prose-basic-project'),
      marks: (claim) => operands(claim).slice(0, 1),
    },
    larger(4, 9),
  ),
  slipOperator('fund-part', 'sum', { tag: tagged('fund-parts'), marks: operands }, anySlip),
  slipOperator('fund-whole', 'sum', { tag: tagged('fund-parts'), marks: result }, anySlip),
  slipOperator('fund-balance', 'sum', { tag: tagged('fund-balance'), marks: result }, anySlip),
  slipOperator('fund-balance-part', 'sum', { tag: tagged('fund-balance'), marks: operands }, anySlip),
  slipOperator('summary-sum', 'sum', { tag: tagged('summary-sum'), marks: result }, anySlip),
  slipOperator('summary-row', 'sum', { tag: tagged('summary-sum'), marks: operands }, anySlip),
  slipOperator(
    'section-weight',
    'sum',
    { tag: tagged('section-weight'), marks: result },
    more('1', '2', '-1'),
  ),
  slipOperator(
    'row-weight',
    'sum',
    { tag: tagged('section-weight', 'total-weight'), marks: operands },
    more('1', '2', '3'),
  ),
  slipOperator('total-weight', 'sum', { tag: tagged('total-weight'), marks: result }, more('-1', '-2', '5')),
];
