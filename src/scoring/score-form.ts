import { sumOf, type Decimal } from '../figures';
import type { FormFacts } from '../facts';
import { rowsOfSection, statedGrade, type Form } from '../forms';
import { formKey, rowKey, type DecisionRecord } from '../record';
import { gradeOf, OWN_PACK, roundTo, type ReadRuleTable, type Rounding, type RulePack } from '../rules';
import { RULE_SHEET } from '../sheet';
import { ANY_FORM, detectPack, type PackChoice } from './detect-pack';
import { manualRow, type RowScore } from './row-score';
import { hiddenRow, scoreRow } from './score-row';

const CENT: Rounding = { mode: 'half-up', digits: 2 };

export interface TotalScore {
  readonly label: string;
  readonly cell: string | null;
  readonly previous: Decimal | null;
  /** Sum of the rows; null while rows are open. */
  readonly score: Decimal | null;
  /** Rows without a score. */
  readonly open: number;
  readonly isFormula: boolean;
  readonly otherCells: readonly string[];
  /** The score cells that it adds up; none where it is no plain sum of them. */
  readonly parts: readonly string[];
}

export interface ScoredForm {
  readonly form: Form;
  readonly choice: PackChoice | null;
  /** Whether rules that no official text states may be written. */
  readonly isConfirmed: boolean;
  readonly rows: readonly RowScore[];
  /** Sections in order, the whole form last. */
  readonly totals: readonly TotalScore[];
  readonly grade: {
    readonly cell: string;
    readonly previous: string | null;
    readonly grade: string | null;
  } | null;
}

export interface ScoreOptions {
  /** Whether a rule's score counts before one that is in the sheet already. */
  readonly overwrite: boolean;
  /** Whether hidden sheets and rows are scored too. */
  readonly hidden?: boolean;
  /** Whether sums are written as native formulas. */
  readonly formulas?: boolean;
  /** Rules given for this run, before any others. */
  readonly rules?: RulePack;
}

/** The score that counts for sums: what is in the sheet unless it is to be overwritten. */
export function effectiveScore(row: RowScore, options: ScoreOptions): Decimal | null {
  if (row.isExcluded) return null;
  return options.overwrite ? (row.due ?? row.previous) : (row.previous ?? row.due);
}

function totalOf(
  rows: readonly RowScore[],
  options: ScoreOptions,
  at: Omit<TotalScore, 'score' | 'open' | 'parts'>,
): TotalScore {
  const counted = rows.filter((row) => !row.isExcluded);
  const scores = counted.map((row) => effectiveScore(row, options));
  const open = scores.filter((score) => score === null).length;
  const score = open > 0 || counted.length === 0 ? null : sumOf(scores.filter((value) => value !== null));
  const parts = counted.flatMap(({ cell }) => cell ?? []);
  return { ...at, score, open, parts: parts.length === counted.length ? parts : [] };
}

function weightOf(rows: readonly RowScore[]): Decimal {
  return sumOf(rows.flatMap(({ row }) => row.weight ?? []));
}

/** The total of the rows that count, scaled up to the points of all rows. */
function scaled(total: TotalScore, rows: readonly RowScore[]): TotalScore {
  const counted = weightOf(rows.filter((row) => !row.isExcluded));
  if (total.score === null || counted.isZero() || rows.every((row) => !row.isExcluded)) return total;
  return { ...total, parts: [], score: roundTo(total.score.times(weightOf(rows)).div(counted), CENT) };
}

/** Whether a person agreed to rules that no official text states: by writing or naming them, or by saying so. */
function isConfirmed(form: Form, choice: PackChoice | null, record: DecisionRecord): boolean {
  if (choice === null || choice.pack.id === OWN_PACK) return true;
  return record.packs[ANY_FORM] === choice.pack.id || record.confirmed[formKey(form)] === choice.pack.id;
}

/** The rules for a form: given for this run, the workbook's own sheet, else the pack a person chose or the place's. */
function choosePack(
  form: Form,
  record: DecisionRecord,
  { rules }: ScoreOptions,
  own: ReadRuleTable | null,
): PackChoice | null {
  if (rules?.kind === form.kind) return { pack: rules, confidence: 'chosen', why: '由使用者指定的评分规则' };
  if (own === null) return detectPack(form, record);
  if (!own.ok) return null;
  if (own.pack.kind !== form.kind) return detectPack(form, record);
  return { pack: own.pack, confidence: 'chosen', why: `按本工作簿的“${RULE_SHEET}”工作表` };
}

/** Scores a form: every row by the pack's rule, sub-totals, total and grade once nothing is missing. */
export function scoreForm(
  form: Form,
  facts: FormFacts,
  record: DecisionRecord,
  options: ScoreOptions,
  own: ReadRuleTable | null = null,
): ScoredForm {
  const choice = choosePack(form, record, options, own);
  const isBroken = choice === null && own?.ok === false;
  const isLeftOut = (isHidden: boolean): boolean => isHidden && options.hidden !== true;
  const rows = form.rows.map((row) =>
    isLeftOut(form.isHidden || row.hidden)
      ? hiddenRow(row)
      : isBroken
        ? manualRow(row, `“${RULE_SHEET}”工作表有写错的地方，改正后再打分`)
        : scoreRow(form, row, facts, choice?.pack ?? null, record.rows[rowKey(form, row)]),
  );
  const byRow = new Map(rows.map((score) => [score.row, score]));
  const sections = form.sections.map((section) => {
    const ofSection = rowsOfSection(form, section).flatMap((row) => byRow.get(row) ?? []);
    return totalOf(ofSection, options, {
      label: section.label,
      cell: section.score?.cell ?? null,
      previous: section.score?.figure?.value ?? null,
      isFormula: section.score?.formula != null,
      otherCells: [],
    });
  });
  const total =
    form.total === null
      ? []
      : [
          scaled(
            totalOf(rows, options, {
              label: form.total.label,
              cell: form.total.score.cell,
              previous: form.total.score.figure?.value ?? null,
              isFormula: form.total.score.formula !== null,
              otherCells: form.total.otherCells,
            }),
            rows,
          ),
        ];
  const totals = [...sections, ...total].map((each) =>
    isLeftOut(form.isHidden) ? { ...each, score: null } : each,
  );
  const whole = total.length === 0 ? null : (totals.at(-1)?.score ?? null);
  const grade =
    form.grade === null
      ? null
      : {
          cell: form.grade.cell,
          previous: statedGrade(form.grade.text) === '' ? null : statedGrade(form.grade.text),
          grade: whole === null || choice === null ? null : gradeOf(whole, choice.pack.grades),
        };
  return { form, choice, isConfirmed: isConfirmed(form, choice, record), rows, totals, grade };
}
