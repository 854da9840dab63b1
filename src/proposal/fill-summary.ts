import { isSameAmount, WHOLE_WORDS, wholeOfForm, type What, type Whole } from '../checks';
import { baseValue, HUNDRED, sumOf, type Decimal, type Figure } from '../figures';
import { tight, type Form, type StatedCell, type SummaryRow } from '../forms';
import { BLANK, type CellContent, type CellEdit, type SheetSnapshot } from '../sheet';

const WHATS = ['budget', 'executed', 'score'] as const;
const CELLS = { budget: 'budget', executed: 'executed', score: 'selfScore' } as const;
const RATE_DECIMALS = 2;

/** A figure of a line beside what the unit's own form states. */
export interface SummaryDifference {
  readonly what: string;
  readonly cell: string;
  readonly stated: string;
  /** What the unit's form says, and where. */
  readonly own: string;
  readonly place: { readonly file: string; readonly sheet: string; readonly cell: string };
}

export interface SummaryLine {
  readonly unit: string;
  readonly row: number;
  /** found: one form is the unit's. missing: none is. several: more than one may be. */
  readonly form: 'found' | 'missing' | 'several';
  /** The file that its form stands in; '' where none is found. */
  readonly file: string;
  /** Cells that will be filled. */
  readonly filled: readonly string[];
  readonly agrees: number;
  readonly differences: readonly SummaryDifference[];
}

export interface FilledSummary {
  readonly lines: readonly SummaryLine[];
  readonly edits: readonly CellEdit[];
  /** Units whose forms were read and which have no line. */
  readonly unlisted: readonly string[];
}

/** The forms that a line may be about: its unit's, else its project's. */
function formsFor({ unit }: SummaryRow, forms: readonly Form[]): readonly Form[] {
  const departments = forms.filter(
    (form) => form.kind === 'department' && tight(form.unit ?? '') === tight(unit),
  );
  if (departments.length > 0) return departments;
  const projects = forms.filter((form) => form.kind === 'project');
  const named = projects.filter((form) => tight(form.project ?? '') === tight(unit));
  return named.length > 0 ? named : projects.filter((form) => tight(form.unit ?? '') === tight(unit));
}

function isFillable(sheet: SheetSnapshot, cell: StatedCell | undefined): cell is StatedCell {
  if (cell === undefined || cell.text.trim() !== '' || cell.formula !== null) return false;
  return !sheet.isProtected || sheet.unlocked.has(cell.cell);
}

/** A figure in the unit that the summary counts money in. */
function inUnitOf(form: Form, figure: Figure): Decimal {
  const money = form.money?.kind === 'money' && figure.unit?.kind === 'money' ? form.money : null;
  return money === null ? figure.value : baseValue(figure).div(money.factor);
}

function edit(sheet: SheetSnapshot, cell: string, after: CellContent): CellEdit {
  return { kind: 'cell', sheet: sheet.name, cell, before: sheet.cells.get(cell)?.value ?? BLANK, after };
}

/** A rate as the cell shows rates: a fraction under a percentage format, else as it is typed. */
function rateContent(
  sheet: SheetSnapshot,
  summary: Form,
  cell: string,
  part: Decimal,
  whole: Decimal,
): CellContent {
  const percent = part.div(whole).times(HUNDRED).toDecimalPlaces(RATE_DECIMALS);
  const value = percent.div(HUNDRED).toString();
  const isPercent = (address: string): boolean => sheet.cells.get(address)?.format.includes('%') === true;
  if (isPercent(cell)) return { kind: 'number', value };
  // A blank cell among rates kept as numbers becomes one of them.
  const rates = summary.summary.flatMap(({ cells: { rate } }) => rate?.cell ?? []);
  const beside = rates.find((each) => isPercent(each) && sheet.cells.get(each)?.value.kind === 'number');
  return beside === undefined
    ? { kind: 'text', text: `${percent.toFixed(RATE_DECIMALS)}%` }
    : { kind: 'number', value, styleOf: beside };
}

type Amounts = Readonly<Partial<Record<What, Decimal>>>;

interface Filling {
  readonly edits: readonly CellEdit[];
  /** What stands in the line once it is filled. */
  readonly amounts: Amounts;
}

function fillCells(sheet: SheetSnapshot, form: Form, row: SummaryRow, whole: Whole): Filling {
  const edits: CellEdit[] = [];
  const amounts: Partial<Record<What, Decimal>> = {};
  for (const what of WHATS) {
    const cell = row.cells[CELLS[what]];
    const own = whole[what];
    if (cell?.figure != null) amounts[what] = cell.figure.value;
    else if (own !== undefined && isFillable(sheet, cell)) {
      const value = inUnitOf(form, own.figure);
      amounts[what] = value;
      edits.push(edit(sheet, cell.cell, { kind: 'number', value: value.toString() }));
    }
  }
  return { edits: [...edits, ...fillRate(sheet, form, row, amounts)], amounts };
}

function fillRate(
  sheet: SheetSnapshot,
  summary: Form,
  { cells: { rate } }: SummaryRow,
  { budget, executed }: Amounts,
): readonly CellEdit[] {
  if (budget === undefined || executed === undefined || budget.isZero() || !isFillable(sheet, rate))
    return [];
  return [edit(sheet, rate.cell, rateContent(sheet, summary, rate.cell, executed, budget))];
}

function differencesOf(
  row: SummaryRow,
  whole: Whole,
): { readonly agrees: number; readonly differences: readonly SummaryDifference[] } {
  const compared = WHATS.flatMap((what) => {
    const cell = row.cells[CELLS[what]];
    const own = whole[what];
    return cell?.figure == null || own === undefined ? [] : [{ what, cell, figure: cell.figure, own }];
  });
  const differing = compared.filter(({ figure, own }) => !isSameAmount(figure, own.figure));
  return {
    agrees: compared.length - differing.length,
    differences: differing.map(({ what, cell, own: { figure, place } }) => ({
      what: WHOLE_WORDS[what],
      cell: cell.cell,
      stated: cell.text.trim(),
      own: figure.text,
      place: { file: place.file, sheet: place.sheet, cell: place.cell },
    })),
  };
}

/** The line at the bottom: sums where every line has the figure, and the rate of the sums. */
function fillTotal(
  sheet: SheetSnapshot,
  summary: Form,
  total: SummaryRow,
  lines: readonly Amounts[],
): readonly CellEdit[] {
  const sums: Partial<Record<What, Decimal>> = {};
  const edits = (['budget', 'executed'] as const).flatMap((what): readonly CellEdit[] => {
    const cell = total.cells[what];
    const values = lines.flatMap((amounts) => amounts[what] ?? []);
    const sum = values.length === lines.length && lines.length > 0 ? sumOf(values) : cell?.figure?.value;
    if (sum === undefined) return [];
    sums[what] = cell?.figure?.value ?? sum;
    return isFillable(sheet, cell) ? [edit(sheet, cell.cell, { kind: 'number', value: sum.toString() })] : [];
  });
  return [...edits, ...fillRate(sheet, summary, total, sums)];
}

/**
 * A 汇总表 filled and verified from the units' own forms: blank cells of a line get what the form states, rates are worked out, a
 * blank 合计 summed up. What is there is compared and never replaced.
 * @param sheet the sheet of the summary, to write on
 * @param summary the summary as it was recognised
 * @param forms the forms of the units, of this workbook and of others
 */
export function fillSummary(sheet: SheetSnapshot, summary: Form, forms: readonly Form[]): FilledSummary {
  const rows = summary.summary.filter(({ isTotal }) => !isTotal);
  const used = new Set<Form>();
  const edits: CellEdit[] = [];
  const amounts: Amounts[] = [];
  const lines = rows.map((row): SummaryLine => {
    const found = formsFor(row, forms);
    for (const form of found) used.add(form);
    const [form, ...others] = found;
    const whole = form === undefined || others.length > 0 ? {} : wholeOfForm(form);
    const filling = fillCells(sheet, summary, row, whole);
    edits.push(...filling.edits);
    amounts.push(filling.amounts);
    return {
      unit: row.unit,
      row: row.row,
      form: form === undefined ? 'missing' : others.length > 0 ? 'several' : 'found',
      file: others.length > 0 ? '' : (form?.file ?? ''),
      filled: filling.edits.map(({ cell }) => cell),
      ...differencesOf(row, whole),
    };
  });
  const [total, ...otherTotals] = summary.summary.filter(({ isTotal }) => isTotal);
  if (total !== undefined && otherTotals.length === 0)
    edits.push(...fillTotal(sheet, summary, total, amounts));
  const unlisted = forms
    .filter((form) => (form.kind === 'department' || form.kind === 'project') && !used.has(form))
    .map((form) => form.unit ?? form.project ?? form.sheet);
  return { lines, edits, unlisted: [...new Set(unlisted)] };
}
