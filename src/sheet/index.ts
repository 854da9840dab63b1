export {
  addressOf,
  areaText,
  columnLetters,
  columnNumber,
  isInside,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  parseArea,
  type Area,
  type Place,
} from './address';
export {
  anchorOf,
  BLANK,
  cellAt,
  isBlank,
  mergeAt,
  rowsOf,
  textAt,
  type Cell,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from './snapshot';
export { documentSheet } from './document-sheet';
export type { Location } from './location';
export {
  isOurSheet,
  OUR_SHEET_SIGN,
  RECORD_NAMESPACE,
  RULE_SHEET,
  type CellContent,
  type CellEdit,
  type Edit,
  type MarkEdit,
  type RecordEdit,
  type SheetCell,
  type SheetEdit,
} from './edit';
export { isSameSheet } from './same-sheet';
export { cellFigure, displayedFigure } from './cell-figure';
