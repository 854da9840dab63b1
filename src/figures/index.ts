export { Decimal, decimalOfStored, HUNDRED, sumOf, ZERO } from './decimal';
export type { Span } from './span';
export {
  isExactKind,
  PERCENT,
  PERSON,
  SCORE_POINT,
  unitAt,
  unitNamed,
  WAN_YUAN,
  type Unit,
  type UnitKind,
} from './units';
export { BOUND_SIGNS, boundNamed, holds, MISSED_SIGNS, type Bound, type Comparator } from './comparator';
export {
  baseValue,
  digitCount,
  isMeantExactly,
  showFigure,
  unitFactor,
  type Direction,
  type Figure,
  type Defect,
  type FigureRange,
  type FigureRatio,
  type FigureReading,
  type MalformedFigure,
} from './figure';
export { readFigures, readWholeFigure, statedFigures } from './read-figures';
export { digitSlip, type DigitSlip } from './digit-slip';
export { remembered, rememberedPer } from './remembered';
export {
  absoluteInterval,
  addIntervals,
  contains,
  divideIntervals,
  exactly,
  figureInterval,
  multiplyIntervals,
  negateInterval,
  overlaps,
  sumIntervals,
  writtenInterval,
  type Interval,
} from './interval';
export { agreesWith, isPercentageOf, sameAmount, sameQuantity } from './agreement';
export { isDigit, isLineBreak, isMinus, isPoint, isSpace } from './characters';
