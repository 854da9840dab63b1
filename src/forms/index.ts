export {
  rowsOfSection,
  weightCellOf,
  type Column,
  type ColumnRole,
  type Form,
  type FormKind,
  type HeadEntry,
  type IndicatorRow,
  type IndicatorTable,
  type Narrative,
  type Section,
  type StatedCell,
  type SummaryRole,
  type SummaryRow,
  type Total,
} from './form';
export { isDash, labelKey, tight } from './labels';
export { recogniseForms } from './recognise';
export { statedGrade, withGradeTicked } from './ticked-grade';
