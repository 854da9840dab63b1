export { statedAbsence } from './absence';
export { collectFacts, type FormFacts } from './collect-facts';
export {
  commonScale,
  expressionTwin,
  intervalOf,
  leavesOf,
  ratioOf,
  valueOf,
  type Expression,
  type Leaf,
} from './expression';
export { doneCell, doneFigure } from './done-of-row';
export { factsOf, headFact, type Fact, type FactSource } from './fact';
export { listedAmounts, type ListedAmounts } from './listed-amounts';
export { readEquations, type Equation } from './parse-calculation';
export type { NodeFigure, ProgressStatement } from './progress';
export { NODE_NAMES, type ProgressNode } from './progress-nodes';
export type { NarrativeStatements } from './prose-facts';
export { isCountedLeaf, type BoundOperand, type RowCalculation } from './row-calculation';
export { pointsTakenOff } from './points-taken-off';
export { scoreStatements, type ScoreStatement } from './score-statements';
export type { ScoreTarget } from './score-target';
export {
  bySentence,
  isOfOtherYear,
  pairsShared,
  quantitiesBefore,
  sentenceQuantities,
  type Quantity,
} from './quantities';
export { sentencesOf, sentenceStart } from './sentences';
export { staffInWords } from './staff-in-words';
export { verifyEquation, type EquationVerdict } from './verify-equation';
export { readStatements } from './statements/read-statements';
export {
  isOwnValue,
  type Claim,
  type Relation,
  type Statement,
  type TextStatements,
} from './statements/statement';
export { unreadOf, type Unread } from './unread';
export {
  comparedValues,
  isBareComparison,
  readRowTarget,
  statedRate,
  type TargetBound,
  type TargetOutcome,
  type TargetReading,
} from './row-target';
