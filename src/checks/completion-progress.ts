import {
  agreesWith,
  baseValue,
  divideIntervals,
  figureInterval,
  HUNDRED,
  exactly,
  multiplyIntervals,
  type Decimal,
  type Figure,
  type Interval,
} from '../figures';
import { readRowTarget, type TargetOutcome } from '../facts';
import type { Form, IndicatorRow, StatedCell } from '../forms';
import { cannot, combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';

const DONE = /^(?:已|全部|按时)?完成$|^达标$|^已达成$/u;

function percent(value: Decimal): string {
  return `${value.toDecimalPlaces(2).toString()}%`;
}

function isBare({ bound, actual }: Pick<TargetOutcome, 'bound' | 'actual'>): boolean {
  return bound.figure.unit === null || actual.unit === null;
}

/**
 * Whether a target says nothing but its figure, or says on which side of it: 每项、每次2万元 is no amount to be divided by. A number without
 * a unit beside 万元 may be in either.
 */
function isPlain(row: IndicatorRow, outcome: TargetOutcome): boolean {
  const { bound, actual } = outcome;
  const factors = [bound.figure.unit?.factor, actual.unit?.factor].flatMap((factor) => factor ?? []);
  if (isBare(outcome) && factors.some((factor) => !factor.eq(1))) return false;
  return bound.isWritten || row.cells.target?.figure != null;
}

function intervalsOf({ bound, actual }: TargetOutcome): readonly [Interval, Interval] {
  const bare = isBare({ bound, actual });
  const of = (figure: Figure): Interval => figureInterval(bare ? { ...figure, unit: null } : figure);
  return [of(actual), of(bound.figure)];
}

/** Whether a stated percentage is what was done over what was wanted, the other way round, or 100% for a target that is met. */
function isRateOf(stated: Figure, outcome: TargetOutcome): boolean {
  const [done, wanted] = intervalsOf(outcome);
  const rates = [divideIntervals(done, wanted), divideIntervals(wanted, done)];
  const agrees = rates.some(
    (rate) => rate === null || agreesWith(stated, multiplyIntervals(rate, exactly(HUNDRED))) === 'agrees',
  );
  return agrees || (outcome.met && stated.value.eq(HUNDRED));
}

function related(form: Form, row: IndicatorRow): readonly ReturnType<typeof placeOfCell>[] {
  const { target, actual } = row.cells;
  return [target, actual].flatMap((cell) => (cell === undefined ? [] : [placeOfCell(form, cell, '')]));
}

function checkRate(
  form: Form,
  row: IndicatorRow,
  cell: StatedCell,
  stated: Figure,
  outcomes: readonly TargetOutcome[],
): CheckOutcome {
  if (
    outcomes.some(({ actual }) => actual.approximate) ||
    !outcomes.every((outcome) => isPlain(row, outcome))
  )
    return NOTHING;
  if (outcomes.some((outcome) => isRateOf(stated, outcome))) return PASSED;
  const [only, ...others] = outcomes;
  if (only === undefined || others.length > 0)
    return cannot(`“${row.level3}”的目标不止一个数，无法复算完成进度`);
  const [done, wanted] = isBare(only)
    ? [only.actual.value, only.bound.figure.value]
    : [baseValue(only.actual), baseValue(only.bound.figure)];
  const rate = done.div(wanted).times(HUNDRED);
  return found({
    messageId: 'wrong',
    data: {
      name: row.level3,
      stated: cell.text.trim(),
      expected: percent(rate),
      actual: only.actual.text,
      target: only.bound.figure.text,
    },
    at: placeOfCell(form, cell, ''),
    stated: cell.text.trim(),
    expected: percent(rate),
    related: related(form, row),
    suggestion: percent(rate),
  });
}

/** 完成 beside a value on the wrong side of a bound that is written. */
function checkDone(
  form: Form,
  row: IndicatorRow,
  cell: StatedCell,
  outcomes: readonly TargetOutcome[],
): CheckOutcome {
  const missed = outcomes.find(({ met, bound, actual }) => !met && bound.isWritten && !actual.approximate);
  if (missed === undefined) return PASSED;
  return found({
    messageId: 'notDone',
    data: {
      name: row.level3,
      stated: cell.text.trim(),
      actual: missed.actual.text,
      target: row.cells.target?.text.trim() ?? '',
    },
    at: placeOfCell(form, cell, ''),
    stated: cell.text.trim(),
    expected: null,
    related: related(form, row),
    suggestion: null,
  });
}

function checkRow(form: Form, row: IndicatorRow): CheckOutcome {
  const cell = row.cells.progress;
  const target = readRowTarget(row);
  if (cell === undefined || cell.text.trim() === '' || target.kind !== 'measured') return NOTHING;
  const { figure } = cell;
  if (figure?.unit?.kind === 'percent') return checkRate(form, row, cell, figure, target.outcomes);
  return DONE.test(cell.text.trim()) ? checkDone(form, row, cell, target.outcomes) : NOTHING;
}

export const completionProgress = defineCheck({
  id: 'completion-progress',
  meta: {
    title: '完成进度',
    since: '0.1.0',
    basis: ['完成进度＝完成值÷目标值×100%'],
    docs: {
      what: '指标行的完成进度是否等于完成值与目标值之比；写“完成”的，完成值是否真的达到写明的目标。',
      why: '完成值或目标值改过，完成进度常常忘了跟着改。',
      example: { wrong: '目标不少于10家，实际18家，完成进度118%', right: '完成进度180%' },
      mend: '按完成值÷目标值重算；未达到目标的不写“完成”，并说明原因。',
    },
    messages: {
      wrong: {
        severity: 'error',
        text: '“{{name}}”完成{{actual}}、目标{{target}}，完成进度应为{{expected}}，表中写{{stated}}。',
      },
      notDone: {
        severity: 'warning',
        text: '“{{name}}”目标“{{target}}”，完成值{{actual}}，没有达到目标，完成进度却写“{{stated}}”，请核实。',
      },
    },
  },
  run: ({ form }) => combine([...form.rows, ...form.targets].map((row) => checkRow(form, row))),
});
