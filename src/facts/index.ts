export { statedAbsence } from './absence';
export { collectFacts, type FormFacts } from './collect-facts';
export {
  commonScale,
  intervalOf,
  leavesOf,
  ratioOf,
  valueOf,
  type Expression,
  type Leaf,
} from './expression';
export { factsOf, type Fact, type FactSource } from './fact';
export { readEquations, type Equation } from './parse-calculation';
export { NODE_NAMES, type NodeFigure, type ProgressNode, type ProgressStatement } from './progress';
export { isCountedLeaf, type BoundOperand, type RowCalculation } from './row-calculation';
export type { ScoreStatement, ScoreTarget } from './score-statements';
export { sentencesOf } from './sentences';
export { verifyEquation, type EquationVerdict } from './verify-equation';
