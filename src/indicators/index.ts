export { CATALOGUE } from './catalogue';
export { evaluate, evaluateInterval, formulaTwin, operandsOf, quotient, type Evaluation } from './evaluate';
export { findIndicator, indicatorById, type IndicatorContext } from './find-indicator';
export { findOperand, operandById, operandKeys } from './find-operand';
export type {
  Formula,
  FormulaVariant,
  Indicator,
  IndicatorDirection,
  IndicatorFamily,
  Operand,
  Term,
} from './indicator';
export { nameKey } from './name-key';
export { OPERANDS } from './operands';
