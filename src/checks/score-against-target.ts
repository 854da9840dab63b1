import { HUNDRED, type Decimal } from '../figures';
import { readRowTarget } from '../facts';
import type { Form, IndicatorRow, StatedCell } from '../forms';
import type { RowScore, ScoredForm } from '../scoring';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';
import { scoreOf } from './score-of';

/** 财预〔2020〕10号: what was reached earns 80 to 100 % of the points. */
const BAND = '0.8';
const NEARLY_ALL = '0.9';

type State = 'met' | 'missed' | 'unknown';

const DONE = /^(?:已|全部|按时|基本)?完成$|^达标$|^已?达成$/u;
/** Which rows of a table of targets a row of the scores is about, where the two stand apart. */
const GROUPS: readonly (readonly [target: RegExp, scored: RegExp])[] = [
  [/经济效益/u, /^经济效益/u],
  [/社会效益/u, /^社会效益/u],
  [/生态效益/u, /^生态效益/u],
  [/可持续/u, /^可持续/u],
  [/满意/u, /满意/u],
  [/时效/u, /及时率$/u],
  [/质量/u, /^质量达标/u],
  [/数量/u, /^实际完成率/u],
];

/** How the row itself says that its target came out. */
function stateOf(row: IndicatorRow): State {
  const { target, actual, progress } = row.cells;
  const read = readRowTarget(row);
  if (read.kind === 'measured' && read.outcomes.every(({ bound }) => bound.isWritten || bound.isClear)) {
    if (read.outcomes.some(({ actual: figure }) => figure.approximate)) return 'unknown';
    return read.outcomes.every(({ met }) => met) ? 'met' : 'missed';
  }
  const rate = progress?.figure?.unit?.kind === 'percent' ? progress.figure.value : null;
  if (rate !== null) return rate.gte(HUNDRED) ? 'met' : 'missed';
  if (DONE.test(progress?.text.trim() ?? '')) return 'met';
  const [wanted, done] = [target?.text.trim() ?? '', actual?.text.trim() ?? ''];
  return wanted !== '' && wanted === done && !/\d/u.test(wanted) ? 'met' : 'unknown';
}

interface Case {
  readonly row: IndicatorRow;
  readonly score: StatedCell;
  readonly value: Decimal;
  readonly weight: Decimal;
  /** The rows of targets that it rests on: itself, or those of its kind. */
  readonly targets: readonly IndicatorRow[];
}

/** A due score decides, but where a target was missed by so little that it rounds to the whole weight. */
function isDecided({ due, rule, row: { weight } }: RowScore): boolean {
  if (due === null) return false;
  const isNearlyAll =
    weight !== null && due.lt(weight) && due.toDecimalPlaces(weight.decimalPlaces()).eq(weight);
  return !(rule?.source === 'target' && isNearlyAll);
}

/** Rows with a score and targets; those whose score a rule decides are another check's. */
function casesOf(form: Form, scored: ScoredForm): readonly Case[] {
  const decided = new Set(scored.rows.filter(isDecided).map(({ row }) => row.row));
  return form.rows.flatMap((row): readonly Case[] => {
    const score = decided.has(row.row) ? null : scoreOf(row);
    if (row.hidden || score === null || row.weight === null || row.weight.isZero()) return [];
    const group = GROUPS.find(([, scored]) => scored.test(row.level3))?.[0];
    const apart =
      group === undefined
        ? []
        : form.targets.filter(
            ({ level2, cells }) => group.test(level2) && (cells.actual?.text.trim() ?? '') !== '',
          );
    const targets = row.cells.target === undefined ? apart : [row];
    return targets.length === 0
      ? []
      : [{ row, score: score.cell, value: score.value, weight: row.weight, targets }];
  });
}

/** Words are judged: a few points less with a reason beside them are within the band of what was reached. */
function isWithinBand(form: Form, { row, value, weight, targets }: Case): boolean {
  const isJudged = targets.every((target) => readRowTarget(target).kind === 'judged');
  const isNamed = form.narratives.some(({ text }) => row.level3.length > 3 && text.includes(row.level3));
  const hasReason = isNamed || (row.cells.deviation?.text.trim() ?? '') !== '';
  return isJudged && value.gte(weight.times(BAND)) && (hasReason || value.gt(weight.times(NEARLY_ALL)));
}

function finding(
  form: Form,
  messageId: 'lost' | 'full',
  { row, score, value, weight, targets }: Case,
): CheckOutcome {
  const short = (cell: StatedCell | undefined): string => cell?.text.trim().slice(0, 20) ?? '';
  const outcomes = targets.map(({ cells }) => `${short(cells.target)}→${short(cells.actual)}`);
  return found({
    messageId,
    data: {
      name: row.level3,
      weight: weight.toString(),
      score: value.toString(),
      outcomes: outcomes.slice(0, 3).join('；'),
    },
    at: placeOfCell(form, score, ''),
    stated: score.text.trim(),
    expected: null,
    related: targets.flatMap(({ cells }) =>
      [cells.target, cells.actual, cells.progress, cells.deviation].flatMap((cell) =>
        cell === undefined || cell.text.trim() === '' ? [] : [placeOfCell(form, cell, '')],
      ),
    ),
    suggestion: null,
  });
}

export const scoreAgainstTarget = defineCheck({
  id: 'score-against-target',
  meta: {
    title: '得分与目标完成情况',
    since: '0.1.0',
    basis: ['财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）：完成指标值的，记该指标所赋全部分值'],
    docs: {
      what: '目标都达到了却扣了分的，和目标没有达到却得满分的。目标与得分不在一张表里的，按产出、效益、满意度各类对应。',
      why: '复核时首先看得分与完成情况是否对得上。',
      example: {
        wrong: '目标≥95%，完成96%，15分得12分',
        right: '目标≥95%，完成96%，15分得15分；或写明扣分原因',
      },
      mend: '改正得分；另有扣分理由的，在偏差原因里写明。',
    },
    messages: {
      lost: {
        severity: 'warning',
        text: '“{{name}}”目标已达到（{{outcomes}}），{{weight}}分却得{{score}}分，请核实得分，或说明扣分原因。',
      },
      full: {
        severity: 'warning',
        text: '“{{name}}”目标没有达到（{{outcomes}}），{{weight}}分却得{{score}}分，请核实得分。',
      },
    },
  },
  run: ({ form, scored }) => {
    const cases = casesOf(form, scored).map((each) => ({ ...each, states: each.targets.map(stateOf) }));
    const known = cases.filter(({ states }) => states.every((state) => state !== 'unknown'));
    const lost = known.filter(
      (each) =>
        each.states.every((state) => state === 'met') &&
        each.value.lt(each.weight) &&
        !isWithinBand(form, each),
    );
    const full = cases.filter(({ states, value, weight }) => states.includes('missed') && value.gte(weight));
    if (lost.length + full.length === 0) return known.length === 0 ? NOTHING : PASSED;
    return combine([
      ...lost.map((each) => finding(form, 'lost', each)),
      ...full.map((each) => finding(form, 'full', each)),
    ]);
  },
});
