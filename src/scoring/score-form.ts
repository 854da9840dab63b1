import { sumOf, type Decimal } from '../figures';
import type { FormFacts } from '../facts';
import { rowsOfSection, type Form } from '../forms';
import type { DecisionRecord } from '../record';
import { gradeOf, type ReadRuleTable, type RulePack } from '../rules';
import { RULE_SHEET } from '../sheet';
import { detectPack, type PackChoice } from './detect-pack';
import { manualRow, type RowScore } from './row-score';
import { hiddenRow, scoreRow } from './score-row';

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
}

export interface ScoredForm {
  readonly form: Form;
  readonly choice: PackChoice | null;
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
  /** Rules given for this run, before any others. */
  readonly rules?: RulePack;
}

/** The score that counts for sums: what is in the sheet unless it is to be overwritten. */
export function effectiveScore(row: RowScore, options: ScoreOptions): Decimal | null {
  return options.overwrite ? (row.due ?? row.previous) : (row.previous ?? row.due);
}

function totalOf(
  rows: readonly RowScore[],
  options: ScoreOptions,
  at: Pick<TotalScore, 'label' | 'cell' | 'previous' | 'isFormula' | 'otherCells'>,
): TotalScore {
  const scores = rows.map((row) => effectiveScore(row, options));
  const open = scores.filter((score) => score === null).length;
  const score = open > 0 || rows.length === 0 ? null : sumOf(scores.filter((value) => value !== null));
  return { ...at, score, open };
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
        : scoreRow(form, row, facts, choice?.pack ?? null),
  );
  const byRow = new Map(rows.map((score) => [score.row, score]));
  const sections = form.sections.map((section) => {
    const ofSection = rowsOfSection(form, section).flatMap((row) => byRow.get(row) ?? []);
    return totalOf(ofSection, options, {
      label: section.label,
      cell: section.score?.cell ?? null,
      previous: section.score?.figure?.value ?? null,
      isFormula: section.score?.hasFormula ?? false,
      otherCells: [],
    });
  });
  const total =
    form.total === null
      ? []
      : [
          totalOf(rows, options, {
            label: form.total.label,
            cell: form.total.score.cell,
            previous: form.total.score.figure?.value ?? null,
            isFormula: form.total.score.hasFormula,
            otherCells: form.total.otherCells,
          }),
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
          previous: form.grade.text.trim() === '' ? null : form.grade.text.trim(),
          grade: whole === null || choice === null ? null : gradeOf(whole, choice.pack.grades),
        };
  return { form, choice, rows, totals, grade };
}
