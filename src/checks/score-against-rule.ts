import { Decimal } from '../figures';
import { pointsTakenOff } from '../facts';
import type { Form } from '../forms';
import type { RowScore, ScoredForm } from '../scoring';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome, type Place } from './define-check';
import { placeOfCell } from './places';

/** Whether the rule is laid down for this place and year, or printed in the form as a rule. */
function isStated({ rule }: RowScore, { choice }: ScoredForm): boolean {
  if (rule?.confidence !== 'stated') return false;
  if (rule.source === 'words') return true;
  const isOfPlace = choice?.confidence === 'detected' || choice?.confidence === 'chosen';
  // A printed target says when a row is on target, not what it costs to miss it.
  return rule.source === 'pack' && isOfPlace;
}

function evidence(form: Form, { row }: RowScore): readonly Place[] {
  const { rule, target, actual, analysis } = row.cells;
  return [rule, target, actual, analysis].flatMap((cell) =>
    cell === undefined || cell.text.trim() === '' ? [] : [placeOfCell(form, cell, `${row.level3} `)],
  );
}

/** 3.33 points kept as 3.3: rounded or cut off to the decimals that are written. */
function isRounded(kept: Decimal, due: Decimal): boolean {
  const digits = kept.decimalPlaces();
  return (
    due.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP).eq(kept) ||
    due.toDecimalPlaces(digits, Decimal.ROUND_DOWN).eq(kept)
  );
}

/** The reason beside the row names the points that were taken off: where no rule is certain there is nothing to ask. */
function saysWhy({ cells, weight }: RowScore['row'], score: Decimal): boolean {
  const off = weight?.minus(score);
  return [cells.deviation, cells.explanation, cells.note].some((cell) =>
    pointsTakenOff(cell?.text ?? '').some(({ value }) => off?.eq(value) === true),
  );
}

function checkRow(form: Form, scored: ScoredForm, score: RowScore): CheckOutcome {
  const { row, due, previous, alternatives, trace } = score;
  const cell = row.cells.score;
  if (cell === undefined || previous === null || score.status !== 'scored') return NOTHING;
  // A rule that the row prints and that was not understood is the one that counts.
  const isPrinted = /[扣得]\d|[扣得].{0,4}分/u.test(row.cells.rule?.text ?? '');
  if (isPrinted && score.rule?.source === 'target') return NOTHING;
  if (!isStated(score, scored) && saysWhy(row, previous)) return NOTHING;
  const possible = [...(due === null ? [] : [due]), ...alternatives.map((each) => each.score)];
  const [first] = possible;
  if (first === undefined || trace === null) return NOTHING;
  if (possible.some((each) => isRounded(previous, each))) return PASSED;
  // A score above the weight is told by its own check.
  if (row.weight !== null && previous.gt(row.weight)) return NOTHING;
  const rules = [...new Set(possible.map(String))].join('或');
  const isOpen = due === null;
  return found({
    messageId: isOpen ? 'open' : isStated(score, scored) ? 'wrong' : 'differs',
    data: {
      name: row.level3,
      score: previous.toString(),
      due: rules,
      steps: trace.steps,
      clause: trace.clause,
    },
    at: placeOfCell(form, cell, `${row.level3} `),
    stated: previous.toString(),
    expected: isOpen ? null : first.toString(),
    related: evidence(form, score),
    suggestion: null,
  });
}

export const scoreAgainstRule = defineCheck({
  id: 'score-against-rule',
  meta: {
    title: '得分与评分标准',
    since: '0.1.0',
    basis: ['本表“评分标准”列、年度指标值、当地评分标准'],
    docs: {
      what: '已填的得分是否等于按评分标准算出的得分；标准有几种可能的，与哪一种都不符才提出。',
      why: '凭印象给分，复核时要逐行重算。',
      example: { wrong: '评分标准“≥95%得满分，否则不得分”，完成93%，得分10分', right: '得分0分' },
      mend: '按评分标准重算；另有扣分原因的，在偏差原因里写明。',
    },
    messages: {
      wrong: {
        severity: 'error',
        text: '“{{name}}”得分写{{score}}分，按“{{clause}}”应为{{due}}分：{{steps}}。',
      },
      differs: {
        severity: 'warning',
        text: '“{{name}}”得分写{{score}}分，按“{{clause}}”测算为{{due}}分：{{steps}}，请核实。',
      },
      open: {
        severity: 'warning',
        text: '“{{name}}”得分写{{score}}分，按几种可能的标准测算为{{due}}分，都不相同，请说明依据。',
      },
    },
  },
  run: ({ form, scored }) => combine(scored.rows.map((score) => checkRow(form, scored, score))),
});
