import { BOUND_SIGNS, Decimal, MISSED_SIGNS, ZERO } from '../figures';
import { comparedValues, doneCell, doneFigure, readRowTarget, type TargetOutcome } from '../facts';
import type { IndicatorRow } from '../forms';
import { roundingTwin, roundTo, type Rounding, type TargetInWords, type TargetPolicy } from '../rules';
import {
  cannotRow,
  differingWords,
  manualRow,
  openRow,
  traceFor,
  type Alternative,
  type AppliedRule,
  type RowScore,
} from './row-score';
import { statedOperand, TWIN_WEIGHT, type TraceOperand } from './trace';

const PRINTED_TARGET = '本表印明的年度指标值';
const PRINTED: AppliedRule = {
  id: 'target',
  source: 'target',
  confidence: 'stated',
  basis: PRINTED_TARGET,
};
const PRINTED_RULE = '本表“评分标准”列';
const CENT: Rounding = { mode: 'half-up', digits: 2 };
const WHOLE: Rounding = { mode: 'half-up', digits: 0 };
/** Beyond this share of the target a reviewer asks whether it was set too low (a re-check standard names 130%). */
const FAR_OVER = new Decimal('1.3');

function outcomeWords({ bound, actual, met }: TargetOutcome): string {
  const sign = (met ? BOUND_SIGNS : MISSED_SIGNS)[bound.is];
  return `完成值${actual.text}${sign}指标值${bound.figure.text}`;
}

/** The share of the weight that outcomes earn in proportion: never more than all of it; the mean of several. */
function shareOf(outcomes: readonly TargetOutcome[]): Decimal {
  const shares = outcomes.map(({ met, ratio }) =>
    met ? new Decimal(1) : Decimal.max(ZERO, Decimal.min(ratio ?? ZERO, 1)),
  );
  return shares.reduce((sum, share) => sum.plus(share), ZERO).div(shares.length);
}

function questionOf(outcomes: readonly TargetOutcome[]): string | null {
  const far = outcomes.find(
    ({ met, ratio, bound }) => met && bound.is === '>=' && ratio?.gt(FAR_OVER) === true,
  );
  if (far === undefined) return null;
  const times = far.ratio?.times(100).toDecimalPlaces(1).toString() ?? '';
  return `完成值是指标值的${times}%，目标值是否偏低？`;
}

/** Only a written sign, or a name that is plain, tells on which side of the figure the row is on target. */
function isSideOpen({ bound, actual }: TargetOutcome): boolean {
  return !bound.isClear && !actual.value.eq(bound.figure.value);
}

/** 约300件 against 287, 低于1% against 1%: too near to say. */
function isTooNear({ bound, actual, met, ratio }: TargetOutcome): boolean {
  const isAbout = bound.figure.approximate || actual.approximate;
  const isNear = ratio !== null && ratio.gt('0.9') && ratio.lt('1.1');
  return (isAbout && isNear) || (!met && ratio?.eq(1) === true);
}

function unmetAlternatives(share: Decimal, weight: Decimal): readonly Alternative[] {
  const inProportion = weight.times(share);
  return [
    { rule: '未达成不得分', score: ZERO },
    { rule: '按完成比例得分，保留两位小数', score: roundTo(inProportion, CENT) },
    { rule: '按完成比例得分，取整数', score: roundTo(inProportion, WHOLE) },
  ];
}

/** Pairs of what was done and what was wanted, for the evidence and its twin. */
function operandsOf(outcomes: readonly TargetOutcome[], cells: TargetCells): readonly TraceOperand[] {
  return outcomes.flatMap((outcome) => {
    const [done, wanted] = comparedValues(outcome);
    const { figure } = outcome.bound;
    return [
      statedOperand(outcome.actual.text, done, cells.actual),
      {
        operand: 'target',
        name: '指标值',
        figure: figure.text,
        value: wanted.toString(),
        cell: cells.target,
      },
    ];
  });
}

function metTwin(outcomes: readonly TargetOutcome[]): string {
  const conditions = outcomes.map(({ bound }, i) => `{${String(2 * i)}}${bound.is}{${String(2 * i + 1)}}`);
  return `AND(${conditions.join(',')})`;
}

/** One outcome's share of the weight in native terms: what was done over what was wanted, the other way round where less is better. */
function ratioTwin({ bound }: TargetOutcome): string {
  const isLess = bound.is === '<=' || bound.is === '<';
  return `MAX(0,MIN(1,${isLess ? '{1}/{0}' : '{0}/{1}'}))`;
}

interface TargetCells {
  readonly target: string;
  readonly actual: string;
}

/** What the outcomes of one row say, and the cell they stand in. */
interface Evidence {
  readonly outcomes: readonly TargetOutcome[];
  readonly words: string;
  readonly operands: readonly TraceOperand[];
}

function metTarget(row: IndicatorRow, weight: Decimal, evidence: Evidence): RowScore {
  const { operands, words, outcomes } = evidence;
  const steps = `${words}，达成年度指标，得满分`;
  const score = weight.toString();
  const twin = { values: [], score: `IF(${metTwin(outcomes)},${TWIN_WEIGHT},0)` };
  const trace = traceFor(PRINTED, '达成年度指标值得满分', weight, { operands, steps, score, twin });
  return { ...openRow(row, PRINTED), status: 'scored', due: weight, question: questionOf(outcomes), trace };
}

/** Missed, and nothing says how that is counted: scored only where every way of counting gives the same. */
function unmetOpen(row: IndicatorRow, weight: Decimal, { operands, words, outcomes }: Evidence): RowScore {
  const alternatives = unmetAlternatives(shareOf(outcomes), weight);
  const [first] = alternatives;
  const agreed = first !== undefined && alternatives.every(({ score }) => score.eq(first.score));
  const trace = traceFor(PRINTED, '未达成年度指标值，扣分办法本表未写明', weight, { operands, steps: words });
  const reason = agreed ? null : differingWords(alternatives);
  const due = agreed ? first.score : null;
  return { ...openRow(row, PRINTED), status: 'scored', due, alternatives, reason, trace };
}

function unmetByPolicy(
  row: IndicatorRow,
  weight: Decimal,
  { operands, words, outcomes }: Evidence,
  policy: TargetPolicy,
): RowScore {
  const { confidence, basis } = policy;
  const rule: AppliedRule = { id: 'target', source: 'target', confidence, basis };
  if (policy.unmet === 'zero') {
    const twin = { values: [], score: `IF(${metTwin(outcomes)},${TWIN_WEIGHT},0)` };
    const parts = { operands, steps: `${words}，不得分`, score: '0', twin };
    const trace = traceFor(rule, '未达成年度指标值不得分', weight, parts);
    return { ...openRow(row, rule), status: 'scored', due: ZERO, trace };
  }
  const share = shareOf(outcomes);
  const due = roundTo(weight.times(share), policy.rounding);
  const score = due.toString();
  const percent = share.times(100).toDecimalPlaces(4).toString();
  const [outcome] = outcomes;
  const shareTwin = outcome === undefined || outcome.ratio === null ? '0' : ratioTwin(outcome);
  const points = roundingTwin(`${TWIN_WEIGHT}*${shareTwin}`, policy.rounding);
  const twin = { values: [], score: `IF(${metTwin(outcomes)},${TWIN_WEIGHT},${points})` };
  const parts = { operands, steps: `${words}，分值×${percent}%＝${score}分`, score, twin };
  const trace = traceFor(rule, '未达成年度指标值的，按完成值与指标值的比例得分', weight, parts);
  return { ...openRow(row, rule), status: 'scored', due, trace };
}

/** ≥95%，未达到的按比例得分: the target cell itself says what missing it means; null where it does not. */
function printedPolicy({ cells }: IndicatorRow): TargetPolicy | null {
  const words = /未(?:达到|达标|完成)的?，?(按(?:完成)?比例(?:得分|计分)|不得分)/u.exec(
    cells.target?.text ?? '',
  )?.[1];
  if (words === undefined) return null;
  const unmet = words === '不得分' ? 'zero' : 'ratio';
  return { unmet, rounding: CENT, confidence: 'stated', basis: PRINTED_TARGET };
}

/**
 * What a row is worth by a target that its 评分标准 words (目标≥42处，达到得满分，未达到按比例得分); null where the row does not tell
 * what was done.
 */
export function scoreByTargetWords(
  row: IndicatorRow,
  weight: Decimal,
  { figure, text, unmet, rounding }: TargetInWords,
): RowScore | null {
  const [wanted, done, actual] = [row.cells.rule, doneCell(row), doneFigure(row, figure)];
  if (wanted === undefined || done === null) return null;
  if (actual === null && done.text.trim() !== '') return null;
  const cells = {
    ...row.cells,
    target: { ...wanted, text, figure },
    actual: { ...done, text: actual?.text ?? '', figure: actual },
  };
  return scoreByTarget({ ...row, cells }, weight, {
    unmet,
    rounding,
    confidence: 'stated',
    basis: PRINTED_RULE,
  });
}

/**
 * What a row is worth by the target printed on it: reached, the whole weight; missed, what the place's rules say, and open where they
 * say nothing. null where target or actual value are words.
 */
export function scoreByTarget(
  row: IndicatorRow,
  weight: Decimal,
  policy: TargetPolicy | null,
): RowScore | null {
  const target = readRowTarget(row);
  if (target.kind === 'judged') return null;
  if (target.kind === 'missing') return cannotRow(row, PRINTED, `缺少完成值，应填在${target.cell}`);
  const { outcomes, cell } = target;
  if (outcomes.some(isSideOpen)) return manualRow(row, '指标值没有写明以上还是以下，由填报人判断是否达成');
  if (outcomes.some(isTooNear))
    return manualRow(row, '完成值与指标值相当接近或只是约数，由填报人判断是否达成');
  const words = outcomes.map(outcomeWords).join('；');
  const operands = operandsOf(outcomes, { actual: cell, target: row.cells.target?.cell ?? cell });
  const evidence = { outcomes, words, operands };
  if (outcomes.every(({ met }) => met)) return metTarget(row, weight, evidence);
  const known = printedPolicy(row) ?? policy;
  return known === null || outcomes.length > 1
    ? unmetOpen(row, weight, evidence)
    : unmetByPolicy(row, weight, evidence, known);
}
