import type { Form, IndicatorRow, StatedCell } from '../forms';
import { defineCheck, found, NOTHING, PASSED, combine, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';
import { scoreOf } from './score-of';

/** Words that stand where a reason is asked for and give none. */
const NO_REASON = /^(?:无|没有|略|正常|同上|长期工作|工作原因|客观原因|其他原因?|[-—–/／\\]+)[。.]?$/u;

interface Loss {
  readonly row: IndicatorRow;
  readonly score: StatedCell;
  readonly weight: string;
  /** 偏差原因 of the row; its text may be blank. */
  readonly reason: StatedCell;
}

function lossOf(row: IndicatorRow): Loss | null {
  const score = scoreOf(row);
  const reason = row.cells.deviation;
  if (row.hidden || score === null || reason === undefined || row.weight === null) return null;
  return score.value.lt(row.weight)
    ? { row, score: score.cell, weight: row.weight.toString(), reason }
    : null;
}

function checkLosses(form: Form, messageId: 'missing' | 'empty', losses: readonly Loss[]): CheckOutcome {
  const [first] = losses;
  if (first === undefined) return NOTHING;
  const rows = losses.map(
    ({ row, score, weight, reason }) =>
      `“${row.level3}”${weight}分得${score.text.trim()}分${messageId === 'empty' ? `，写“${reason.text.trim()}”` : ''}`,
  );
  return found({
    messageId,
    data: { rows: rows.join('；') },
    at: placeOfCell(form, first.reason, ''),
    stated: first.reason.text.trim() === '' ? null : first.reason.text.trim(),
    expected: null,
    related: losses.flatMap(({ row, score, reason }) => [
      placeOfCell(form, score, `${row.level3} `),
      placeOfCell(form, reason, ''),
    ]),
    suggestion: null,
  });
}

export const deviationReason = defineCheck({
  id: 'deviation-reason',
  meta: {
    title: '偏差原因',
    since: '0.1.0',
    basis: ['财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）附件：未完成原因和改进措施'],
    docs: {
      what: '得分低于分值的指标，“偏差原因”一栏是否空着，或只写“长期工作”之类没有说明原因的话。没有这一栏的表不查。',
      why: '扣了分而不说明原因，复核时会被退回。',
      example: {
        wrong: '10分得8分，偏差原因空白',
        right: '10分得8分，偏差原因写“两场培训因场地改造推迟到次年”',
      },
      mend: '写明没有达到目标的具体原因和改进措施；其实已经达到目标的，改正得分。',
    },
    messages: {
      missing: { severity: 'warning', text: '扣了分而没有填写偏差原因：{{rows}}，请补充。' },
      empty: { severity: 'warning', text: '扣了分而偏差原因没有说明原因：{{rows}}，请写具体。' },
    },
  },
  run: ({ form }) => {
    const asked = form.rows.filter((row) => row.cells.deviation !== undefined && scoreOf(row) !== null);
    if (asked.length === 0) return NOTHING;
    const losses = asked.flatMap((row) => lossOf(row) ?? []);
    const blank = losses.filter(({ reason }) => reason.text.trim() === '');
    const hollow = losses.filter(({ reason }) => NO_REASON.test(reason.text.trim()));
    if (blank.length + hollow.length === 0) return PASSED;
    return combine([checkLosses(form, 'missing', blank), checkLosses(form, 'empty', hollow)]);
  },
});
