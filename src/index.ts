/** The first door of the core: everything a host needs except reading and writing .xlsx (see xlsx/index.ts). */
export { assess, type AssessedFinding, type AssessedForm, type AssessedWorkbook } from './assess';
export { ALL_CHECKS, type Check, type Finding, type Place, type Receipt, type Severity } from './checks';
export type { Fact, FormFacts } from './facts';
export { Decimal, showFigure, type Figure } from './figures';
export type { Form, IndicatorRow, StatedCell } from './forms';
export { CATALOGUE, findIndicator, type Indicator } from './indicators';
export { markEdits, reportSheet, scoreEdits, SEVERITY_WORDS, STATUS_WORDS } from './proposal';
export { EMPTY_RECORD, formKey, mergeRecords, parseRecord, recordText, type DecisionRecord } from './record';
export { NOT_OFFICIAL, RULE_PACKS, rulePackById, scoringWords, type Rule, type RulePack } from './rules';
export {
  ANY_FORM,
  effectiveScore,
  traceLines,
  type RowScore,
  type ScoredForm,
  type ScoreOptions,
  type Trace,
} from './scoring';
export { addressOf, anchorOf, areaText, parseAddress, type Edit, type WorkbookSnapshot } from './sheet';
