import {
  agreesWith,
  divideIntervals,
  figureInterval,
  HUNDRED,
  exactly,
  multiplyIntervals,
  type Decimal,
  type Figure,
  type Interval,
} from '../figures';
import { comparedValues, isBareComparison, readRowTarget, type TargetOutcome } from '../facts';
import type { Form, IndicatorRow, StatedCell } from '../forms';
import { cannot, combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { figuresOfCell } from './figures-of-cell';
import { placeOfCell } from './places';

/** No row is outdone so far that its progress would be typed without a sign. */
const HIGHEST_RATE = 1_000;
const DONE = /^(?:已|全部|按时)?完成$|^达标$|^已达成$/u;

function percent(value: Decimal): string {
  return `${value.toDecimalPlaces(2).toString()}%`;
}

/**
 * Whether a target says nothing but its figure, or says on which side of it: 每项、每次2万元 is no amount to be divided by. A number without
 * a unit beside 万元 may be in either.
 */
function isPlain(row: IndicatorRow, outcome: TargetOutcome): boolean {
  const { bound, actual } = outcome;
  const factors = [bound.figure.unit?.factor, actual.unit?.factor].flatMap((factor) => factor ?? []);
  if (isBareComparison(outcome) && factors.some((factor) => !factor.eq(1))) return false;
  return bound.isWritten || row.cells.target?.figure != null;
}

function intervalsOf(outcome: TargetOutcome): readonly [Interval, Interval] {
  const bare = isBareComparison(outcome);
  const of = (figure: Figure): Interval => figureInterval(bare ? { ...figure, unit: null } : figure);
  return [of(outcome.actual), of(outcome.bound.figure)];
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
  const [done, wanted] = comparedValues(only);
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

/** A question about a row, with target, actual value and progress side by side. */
function ask(
  form: Form,
  row: IndicatorRow,
  cell: StatedCell,
  messageId: string,
  actual = row.cells.actual?.text.trim() ?? '',
): CheckOutcome {
  return found({
    messageId,
    data: {
      name: row.level3,
      stated: cell.text.trim(),
      actual,
      target: row.cells.target?.text.trim() ?? '',
    },
    at: placeOfCell(form, cell, ''),
    stated: cell.text.trim(),
    expected: null,
    related: related(form, row),
    suggestion: null,
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
  return ask(form, row, cell, 'notDone', missed.actual.text);
}

/** 2500 in the column of progress: no rate, and no word that says it is done. */
function isNoProgress({ figure }: StatedCell): boolean {
  return figure !== null && figure.unit?.kind !== 'percent' && figure.value.gt(HIGHEST_RATE);
}

/** What the row says beside its progress that does not go with it; null where nothing is to be asked. */
function questionOf(row: IndicatorRow, cell: StatedCell): string | null {
  const { target, actual } = row.cells;
  const [wanted, done] = [figuresOfCell(target), figuresOfCell(actual)];
  if (isNoProgress(cell)) return 'noProgress';
  const [only] = done;
  if (wanted.length > 1 && done.length === 1 && !/[-—~～至]/u.test(target?.text ?? '')) return 'parts';
  const [aim] = wanted;
  const isDone = DONE.test(cell.text.trim()) || cell.figure?.value.eq(HUNDRED) === true;
  if (only === undefined || aim === undefined || wanted.length > 1 || !isDone) return null;
  const isMoney = aim.unit?.kind === 'money';
  if (only.value.isZero() && !aim.value.isZero() && isMoney) return 'notBegun';
  if (
    isMoney &&
    /每/u.test(target?.text ?? '') &&
    !/每|\//u.test(actual?.text ?? '') &&
    only.value.gt(aim.value)
  )
    return 'unitPrice';
  const isCount = aim.unit?.kind === 'count' && (only.unit === null || only.unit.kind === 'count');
  return isCount && aim.comparator === null && only.value.times(2).lt(aim.value) ? 'farBelow' : null;
}

function checkRow(form: Form, row: IndicatorRow): CheckOutcome {
  const cell = row.cells.progress;
  if (cell === undefined || cell.text.trim() === '') return NOTHING;
  const question = questionOf(row, cell);
  // What is missing is missing from the actual value.
  const asked = question === 'parts' ? (row.cells.actual ?? cell) : cell;
  if (question !== null) return ask(form, row, asked, question);
  const target = readRowTarget(row);
  if (target.kind !== 'measured') return NOTHING;
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
      what: '指标行的完成进度是否等于完成值与目标值之比；写“完成”的，完成值是否真的达到写明的目标；目标有几个数的，完成值是否都填了。',
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
      notBegun: {
        severity: 'warning',
        text: '“{{name}}”目标“{{target}}”，完成值{{actual}}，没有发生，完成进度却写“{{stated}}”，未开展的请注明。',
      },
      unitPrice: {
        severity: 'warning',
        text: '“{{name}}”目标“{{target}}”是单价，完成值{{actual}}像是总额，口径不同，完成进度“{{stated}}”无从得出，请核实。',
      },
      farBelow: {
        severity: 'warning',
        text: '“{{name}}”目标“{{target}}”，完成值只有{{actual}}，完成进度却写“{{stated}}”，请核实。',
      },
      parts: {
        severity: 'warning',
        text: '“{{name}}”目标“{{target}}”不止一项，完成值只填了{{actual}}，请补齐其余各项。',
      },
      noProgress: {
        severity: 'warning',
        text: '“{{name}}”完成进度填了{{stated}}，不像进度（目标“{{target}}”，完成值“{{actual}}”），是否填错了栏？',
      },
    },
  },
  run: ({ form }) => combine([...form.rows, ...form.targets].map((row) => checkRow(form, row))),
});
