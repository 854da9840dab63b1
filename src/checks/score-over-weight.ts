import { weightCellOf, type Form, type IndicatorRow } from '../forms';
import { cannot, combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';

function checkRow(form: Form, row: IndicatorRow): CheckOutcome {
  const cell = row.cells.score;
  const score = cell?.figure?.value;
  if (cell === undefined || score === undefined) return NOTHING;
  if (row.weight === null) return cannot(`“${row.level3}”没有分值，无法判断得分是否超过`);
  if (score.lte(row.weight) && !score.isNegative()) return PASSED;
  const weightCell = weightCellOf(row);
  return found({
    messageId: score.isNegative() ? 'negative' : 'over',
    data: { name: row.level3, score: score.toString(), weight: row.weight.toString() },
    at: placeOfCell(form, cell, `${row.level3} `),
    stated: score.toString(),
    expected: null,
    related: weightCell === null ? [] : [placeOfCell(form, weightCell, '分值 ')],
    suggestion: null,
  });
}

export const scoreOverWeight = defineCheck({
  id: 'score-over-weight',
  meta: {
    title: '得分超过分值',
    since: '0.1.0',
    basis: ['得分不小于0、不大于本行分值'],
    docs: {
      what: '每行得分是否在0和本行分值之间；有“设定分值”的按设定分值，不按参考分值。',
      why: '得分超过分值，总分就虚高。',
      example: { wrong: '设定分值2分，得分3分', right: '设定分值3分，得分3分' },
      mend: '核对得分和设定分值哪个填错了。',
    },
    messages: {
      over: { severity: 'error', text: '“{{name}}”得分{{score}}分，超过分值{{weight}}分。' },
      negative: { severity: 'error', text: '“{{name}}”得分{{score}}分，小于0分。' },
    },
  },
  run: ({ form }) => combine(form.rows.map((row) => checkRow(form, row))),
});
