/** The first door of the core: everything a host needs except reading and writing .xlsx (see xlsx/index.ts). */
export { assess, type AssessedFinding, type AssessedForm, type AssessedWorkbook } from './assess';
export { ALL_CHECKS, type Check, type Finding, type Place, type Receipt, type Severity } from './checks';
export {
  NODE_NAMES,
  readEquations,
  readRowTarget,
  readStatements,
  unreadOf,
  verifyEquation,
  type Claim,
  type Fact,
  type FormFacts,
  type NarrativeStatements,
  type Relation,
  type Statement,
} from './facts';
export {
  baseValue,
  Decimal,
  decimalOfStored,
  HUNDRED,
  readFigures,
  readWholeFigure,
  sameQuantity,
  showFigure,
  sumOf,
  unitNamed,
  type Figure,
  type Unit,
} from './figures';
export type { Form, FormKind, IndicatorRow, StatedCell, SummaryRow } from './forms';
export {
  CATALOGUE,
  evaluate,
  findIndicator,
  indicatorById,
  operandById,
  quotient,
  type Evaluation,
  type Indicator,
} from './indicators';
export { markEdits, reportSheet, ruleSheet, scoreEdits, SEVERITY_WORDS, STATUS_WORDS } from './proposal';
export { EMPTY_RECORD, formKey, mergeRecords, parseRecord, recordText, type DecisionRecord } from './record';
export {
  applyRule,
  applyScoring,
  gradeOf,
  NOT_OFFICIAL,
  RULE_PACKS,
  USUAL_GRADES,
  readRuleTable,
  readRuleWords,
  ruleTable,
  type ReadRuleTable,
  type RuleProblem,
  rulePackById,
  scoringWords,
  type Rule,
  type RulePack,
  type Scoring,
} from './rules';
export {
  ANY_FORM,
  effectiveScore,
  readRuleSheet,
  traceLines,
  type RowScore,
  type ScoredForm,
  type ScoreOptions,
  type Trace,
} from './scoring';
export {
  addressOf,
  anchorOf,
  areaText,
  isOurSheet,
  RULE_SHEET,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  parseArea,
  type Area,
  type Cell,
  type CellContent,
  type CellValue,
  type Edit,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from './sheet';
