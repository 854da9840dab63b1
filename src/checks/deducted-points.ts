import { sumOf, type Decimal } from '../figures';
import { pointsTakenOff } from '../facts';
import type { Form, IndicatorRow, StatedCell } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell, placeOfSpan } from './places';
import { scoreOf } from './score-of';

interface Worth {
  readonly row: IndicatorRow;
  readonly weight: Decimal;
  readonly score: Decimal;
  readonly cell: StatedCell;
}

function finding(
  form: Form,
  { row, weight, score, cell }: Worth,
  at: ReturnType<typeof placeOfCell>,
  off: Decimal,
  isSum = false,
): CheckOutcome {
  return found({
    messageId: isSum ? 'sum' : 'differs',
    data: {
      name: row.level3,
      weight: weight.toString(),
      score: score.toString(),
      off: off.toString(),
      due: weight.minus(score).toString(),
    },
    at,
    stated: off.toString(),
    expected: weight.minus(score).toString(),
    related: [placeOfCell(form, cell, '得分 ')],
    suggestion: null,
  });
}

/** The points that stand in a column of their own. */
function checkColumn(form: Form, worth: Worth): CheckOutcome {
  const cell = worth.row.cells.deduction;
  const off = cell?.figure?.value.abs();
  if (cell === undefined || off === undefined) return NOTHING;
  return worth.weight.minus(worth.score).eq(off)
    ? PASSED
    : finding(form, worth, placeOfCell(form, cell, '扣分 '), off);
}

/** The points that the reasons of a row say were taken off: one by one or together they are what is missing. */
function checkWords(form: Form, worth: Worth): CheckOutcome {
  const { deviation, explanation, analysis } = worth.row.cells;
  return combine(
    [deviation, explanation, analysis].map((cell): CheckOutcome => {
      const taken = cell === undefined ? [] : pointsTakenOff(cell.text);
      const [first] = taken;
      if (cell === undefined || first === undefined) return NOTHING;
      const due = worth.weight.minus(worth.score);
      const possible = [...taken.map(({ value }) => value), sumOf(taken.map(({ value }) => value))];
      if (possible.some((each) => each.eq(due))) return PASSED;
      // 共扣2.1分: all that was taken off.
      const isSum = /共(?:计)?扣(?:分|除|减)?$/u.test(cell.text.slice(0, first.span.start));
      return finding(form, worth, placeOfSpan(form, cell.cell, first.span, first.text), first.value, isSum);
    }),
  );
}

export const deductedPoints = defineCheck({
  id: 'deducted-points',
  meta: {
    title: '扣分与得分',
    since: '0.1.0',
    basis: ['扣分＝分值－得分'],
    docs: {
      what: '扣分栏的数，或者说明里写的“扣……分”，是否等于该行分值减得分。写的是评分标准（每低1个百分点扣……分）的不查。',
      why: '改了得分没改扣分说明，两处对不上。',
      example: { wrong: '分值10分，得8分，说明“扣1分”', right: '说明“扣2分”' },
      mend: '核对实际扣分，改正得分或说明。',
    },
    messages: {
      differs: {
        severity: 'warning',
        text: '“{{name}}”分值{{weight}}分、得{{score}}分，相差{{due}}分，写的是扣{{off}}分，请核对。',
      },
      sum: {
        severity: 'error',
        text: '“{{name}}”分值{{weight}}分、得{{score}}分，相差{{due}}分，写的是共扣{{off}}分，两处不一致。',
      },
    },
  },
  run: ({ form }) =>
    combine(
      form.rows.flatMap((row): readonly CheckOutcome[] => {
        const score = scoreOf(row);
        if (score === null || row.weight === null || score.value.gt(row.weight)) return [];
        const worth: Worth = { row, weight: row.weight, score: score.value, cell: score.cell };
        return [checkColumn(form, worth), checkWords(form, worth)];
      }),
    ),
});
