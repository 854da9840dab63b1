import { rememberedPer } from '../figures';
import { findIndicator } from '../indicators';
import { isOurSheet, rowsOf, type SheetSnapshot, type WorkbookSnapshot } from '../sheet';
import { readBasicData } from './basic-data';
import { readDepartment } from './department';
import { findHeaders } from './find-headers';
import type { Form, FormKind } from './form';
import { labelKey } from './labels';
import { readProject } from './project';
import { isProse } from './read-narratives';
import { regionsOf, type Region } from './regions';
import { readReport } from './report';
import { hasSummaryHeader, readSummary } from './summary';
import { readTargets } from './targets';

const READERS: Readonly<Record<FormKind, (region: Region) => Form>> = {
  department: readDepartment,
  project: readProject,
  summary: readSummary,
  targets: readTargets,
  'basic-data': readBasicData,
  report: readReport,
};

const PROJECT_LABEL = /^(?:项目名称|项目资金|项目属性|项目期|项目周期|项目类别|项目负责人|专项名称)/u;
const DEPARTMENT_LABEL = /^(?:部门|整体支出|评价部门|单位职能|单位人员|年度履职)/u;
const MIN_REPORT_PARAGRAPHS = 3;
const MAX_LABEL = 24;

/** Department or project, where the title leaves it open: by the labels above the table, then by its indicators. */
function scoredKind({ rows }: Region): 'department' | 'project' {
  const labels = [...rows.values()].flat().filter((cell) => cell.text.length <= MAX_LABEL);
  if (labels.some((cell) => PROJECT_LABEL.test(labelKey(cell.text)))) return 'project';
  const keys = labels.map((cell) => labelKey(cell.text));
  const known = keys.filter(
    (key) => findIndicator(key, { families: ['department'], level2: '' })?.formula != null,
  );
  return keys.some((key) => DEPARTMENT_LABEL.test(key)) || known.length > 2 ? 'department' : 'project';
}

/** What a sheet without a title that we know holds; null where it is none of our forms, a list of codes for one. */
function kindByContent(region: Region): FormKind | null {
  if (hasSummaryHeader(region.rows)) return 'summary';
  const headers = findHeaders(region.rows);
  if (headers.some(({ columns }) => columns.some((column) => column.role === 'score')))
    return scoredKind(region);
  if (headers.length > 0) return 'targets';
  const paragraphs = [...region.rows.values()].filter((cells) => cells.length <= 2 && cells.some(isProse));
  return paragraphs.length >= MIN_REPORT_PARAGRAPHS && paragraphs.length * 3 >= region.rows.size
    ? 'report'
    : null;
}

function kindOf(region: Region): FormKind | null {
  const titled = region.title?.kind ?? null;
  if (titled === 'scored') return hasSummaryHeader(region.rows) ? 'summary' : scoredKind(region);
  return titled ?? kindByContent(region);
}

/** Whether anything was understood but a title. */
function saysSomething(form: Form): boolean {
  return [form.rows, form.targets, form.summary, form.head, form.narratives].some((part) => part.length > 0);
}

/** A document is prose, whatever annexes it holds. */
function recogniseDocument(file: string, sheet: SheetSnapshot): readonly Form[] {
  const [first] = regionsOf(file, sheet);
  if (first === undefined) return [];
  const form = readReport({ ...first, rows: rowsOf(sheet) });
  return saysSomething(form) ? [form] : [];
}

function readSheet(file: string, sheet: SheetSnapshot): readonly Form[] {
  if (sheet.isDocument === true) return recogniseDocument(file, sheet);
  return regionsOf(file, sheet).flatMap((region) => {
    const kind = kindOf(region);
    const form = kind === null ? null : READERS[kind](region);
    return form !== null && saysSomething(form) ? [form] : [];
  });
}

const knownForms = rememberedPer((): Map<string, readonly Form[]> => new Map());

/** The forms of one sheet, one under the other. A sheet that has been read gives the very same forms. */
export function recogniseSheet(file: string, sheet: SheetSnapshot): readonly Form[] {
  const known = knownForms(sheet);
  const forms = known.get(file) ?? readSheet(file, sheet);
  known.set(file, forms);
  return forms;
}

/** Every form of a workbook's sheets, hidden ones too. Sheets of ours and those that are no form we know give nothing. */
export function recogniseForms(workbook: WorkbookSnapshot): readonly Form[] {
  return workbook.sheets
    .filter((sheet) => !isOurSheet(sheet))
    .flatMap((sheet) => recogniseSheet(workbook.file, sheet));
}
