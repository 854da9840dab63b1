import { slipOperator, type Operator } from '../operator';
import { anySlip, otherDigit, swappedDigits } from '../slips';
import { operands, result, tagged } from './claims';

/** Rates that do not follow from the figures beside them. */
export const RATE_OPERATORS: readonly Operator[] = [
  slipOperator('calculation-result', 'rate', { tag: tagged('calculation'), marks: result }, swappedDigits),
  slipOperator('calculation-operand', 'rate', { tag: tagged('calculation'), marks: operands }, otherDigit),
  slipOperator('prose-rate', 'rate', { tag: tagged('prose-rate'), marks: result }, anySlip),
  slipOperator('prose-rate-operand', 'rate', { tag: tagged('prose-rate'), marks: operands }, otherDigit),
  slipOperator('prose-share', 'rate', { tag: tagged('prose-share'), marks: result }, anySlip),
  slipOperator('fund-rate', 'rate', { tag: tagged('fund-rate'), marks: result }, anySlip),
  slipOperator(
    'fund-executed',
    'rate',
    { tag: tagged('fund-rate'), marks: (claim) => operands(claim).slice(0, 1) },
    anySlip,
  ),
  slipOperator('summary-rate', 'rate', { tag: tagged('summary-rate'), marks: result }, anySlip),
  slipOperator('completion', 'rate', { tag: tagged('completion'), marks: result }, anySlip),
  slipOperator('node-rate', 'rate', { tag: tagged('node-rate'), marks: result }, anySlip),
  slipOperator('prose-growth', 'change', { tag: tagged('prose-growth'), marks: result }, anySlip),
  slipOperator('prose-difference', 'change', { tag: tagged('prose-difference'), marks: result }, anySlip),
  slipOperator('prose-compared', 'change', { tag: tagged('prose-difference'), marks: operands }, otherDigit),
];
