export { ruleSheet } from './rule-sheet';
export { markEdits } from './mark-edits';
export { REPORT_SHEET, reportSheet, SEVERITY_WORDS, STATUS_WORDS, type ReportForm } from './report-sheet';
export { heldRows, scoreEdits } from './score-edits';
export { PAPER_SHEET, paperSheet } from './paper-sheet';
