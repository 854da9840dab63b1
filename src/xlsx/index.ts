/** The second door of the core: .xlsx bytes in and out. Loaded only where files are read or written. */
export { createWorkbook } from './create-workbook';
export { problemMessage, type Problem, type ProblemCode, type Result } from './problem';
export { readDocx } from './read-docx';
export { readWorkbook } from './read-workbook';
export { refusalMessage, type Refusal, type RefusalCode } from './refusal';
export { writeWorkbook, type WriteResult } from './write-workbook';
