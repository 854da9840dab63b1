export { ruleSheet } from './rule-sheet';
export { markEdits } from './mark-edits';
export { REPORT_SHEET, reportSheet, SEVERITY_WORDS, STATUS_WORDS, type ReportForm } from './report-sheet';
export { scoreEdits } from './score-edits';
