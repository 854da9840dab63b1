import { HUNDRED, PERCENT, type Decimal, type Figure } from '../figures';
import { doneCell, doneFigure, readRowTarget, statedRate, type FormFacts } from '../facts';
import type { Form, IndicatorRow } from '../forms';
import { readRuleWords, readTargetWords, weightInWords, type Found } from '../rules';
import { rowValue } from './row-value';
import { isFound, scoreByFinding } from './score-by-finding';
import { scoreValues } from './score-by-pack';
import { scoreByTargetWords } from './score-by-target';
import { cannotRow, type AppliedRule, type RowScore } from './row-score';
import { operandPlaces, statedOperand } from './trace';

const PRINTED: AppliedRule = {
  id: 'words',
  source: 'words',
  confidence: 'stated',
  basis: '本表“评分标准”列',
};

function percentOf(figure: Figure | null | undefined): Decimal | null {
  return figure?.unit?.kind === 'percent' ? figure.value : null;
}

interface Stated {
  readonly value: Decimal;
  readonly cell: string;
  readonly text: string;
}

/** The rate that the row's text tells, alone or beside other figures. */
function toldRate(row: IndicatorRow): Stated | null {
  const cell = doneCell(row);
  const rate = row.cells.actual === undefined ? doneFigure(row, { unit: PERCENT }) : statedRate(row);
  return cell === null || rate === null ? null : { value: rate.value, cell: cell.cell, text: rate.text };
}

/**
 * The value in percent that a rule in words is about: a stated rate, else what was done over what was wanted.
 * @param isOfTarget 按完成比例得分: what was done over what was wanted, of rates too
 */
function valueOf(row: IndicatorRow, isOfTarget: boolean): Stated | null {
  const { actual } = row.cells;
  if (actual === undefined) return null;
  const stated = percentOf(actual.figure);
  if (stated !== null && !isOfTarget) return { value: stated, cell: actual.cell, text: actual.text.trim() };
  const target = readRowTarget(row);
  const [only, ...others] = target.kind === 'measured' ? target.outcomes : [];
  if (only === undefined || others.length > 0)
    return stated === null ? null : { value: stated, cell: actual.cell, text: actual.text.trim() };
  // 89%（356/400） against 90%: the rate itself is what a rule is about.
  const rate = percentOf(only.actual);
  if (rate !== null && only.bound.figure.unit?.kind === 'percent' && !isOfTarget)
    return { value: rate, cell: actual.cell, text: only.actual.text };
  if (only.ratio === null) return null;
  return { value: only.ratio.times(HUNDRED), cell: actual.cell, text: actual.text.trim() };
}

/** What a row is worth by its own 评分标准, where its words are regular and a value is stated; null otherwise. */
export function scoreByWords(
  form: Form,
  row: IndicatorRow,
  weight: Decimal,
  facts: FormFacts,
  found: Found,
): RowScore | null {
  const words = row.cells.rule?.text ?? '';
  const target = readTargetWords(words);
  if (target !== null) return scoreByTargetWords(row, weight, target);
  const rule = readRuleWords(words);
  const meant = weightInWords(words);
  // A rule for more or fewer points than the row has is of another form.
  if (rule === null || (meant !== null && !weight.eq(meant))) return null;
  const scorings = [rule.scoring, ...rule.alternatives];
  if (isFound(rule.scoring.award)) return scoreByFinding(row, weight, PRINTED, rule.scoring, found);
  const isOfTarget = rule.scoring.award.kind === 'ratio' && /完成比例|比例得分|比例计分/u.test(words);
  const stated = valueOf(row, isOfTarget);
  const { actual } = row.cells;
  const computed =
    stated === null && row.indicator !== null
      ? rowValue(form, row, facts, { award: rule.scoring.award, variant: null })
      : null;
  if (computed?.kind === 'values') return scoreValues(row, weight, PRINTED, scorings, computed, found);
  const told = stated ?? toldRate(row);
  if (told === null) {
    const isBlank = actual?.text.trim() === '';
    return isBlank && actual !== undefined
      ? cannotRow(row, PRINTED, `缺少完成值，应填在${actual.cell}`)
      : null;
  }
  const value = {
    kind: 'values' as const,
    values: [told.value],
    formula: null,
    operands: [statedOperand(told.text, told.value, told.cell)],
    twins: operandPlaces(1),
  };
  return scoreValues(row, weight, PRINTED, scorings, value, found);
}
