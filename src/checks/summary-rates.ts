import {
  agreesWith,
  baseValue,
  divideIntervals,
  exactly,
  figureInterval,
  HUNDRED,
  multiplyIntervals,
  type Figure,
} from '../figures';
import type { Form, StatedCell, SummaryRow } from '../forms';
import { cannot, combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';

function figureOf(cell: StatedCell | undefined): Figure | null {
  return cell?.figure ?? null;
}

function nameOf(row: SummaryRow): string {
  return row.isTotal ? '合计' : row.unit;
}

/** A number cell without a percentage format may hold the rate as a fraction: 0.991. */
function readingsOf(stated: Figure): readonly Figure[] {
  if (stated.stored !== true) return [stated];
  const asFraction = {
    ...stated,
    value: stated.value.times(HUNDRED),
    decimals: Math.max(0, stated.decimals - 2),
  };
  return [stated, asFraction];
}

function checkRow(form: Form, row: SummaryRow): CheckOutcome {
  const { rate, budget, executed } = row.cells;
  const stated = figureOf(rate);
  if (rate === undefined || rate.text.trim() === '') return NOTHING;
  if (stated === null) return cannot(`${rate.cell}“${nameOf(row)}”的执行率不是数字`);
  const [whole, part] = [figureOf(budget), figureOf(executed)];
  if (whole === null || part === null) return cannot(`“${nameOf(row)}”缺少预算数或执行数，无法复算执行率`);
  const ratio = divideIntervals(figureInterval(part), figureInterval(whole));
  if (ratio === null) return cannot(`“${nameOf(row)}”的预算数为零，无法复算执行率`);
  const computed = multiplyIntervals(ratio, exactly(HUNDRED));
  if (readingsOf(stated).some((reading) => agreesWith(reading, computed) === 'agrees')) return PASSED;
  const value = baseValue(part).div(baseValue(whole)).times(HUNDRED);
  const expected = `${value.toFixed(Math.max(2, stated.decimals > 4 ? 2 : stated.decimals))}%`;
  return found({
    messageId: 'wrong',
    data: {
      name: nameOf(row),
      stated: rate.text.trim(),
      expected,
      part: part.text.trim(),
      whole: whole.text.trim(),
    },
    at: placeOfCell(form, rate, `${nameOf(row)} `),
    stated: rate.text.trim(),
    expected,
    related: [executed, budget].flatMap((cell) => (cell === undefined ? [] : [placeOfCell(form, cell, '')])),
    suggestion: rate.hasFormula ? null : expected,
  });
}

export const summaryRates = defineCheck({
  id: 'summary-rates',
  meta: {
    title: '汇总表执行率',
    since: '0.1.0',
    basis: ['执行率＝全年执行数÷全年预算数×100%'],
    docs: {
      what: '汇总表每一行和合计行的执行率是否等于执行数除以预算数；合计行的执行率是合计数之比，不是各行的平均。',
      why: '汇总表多是手工抄录，执行率最容易抄错。',
      example: { wrong: '预算120万元，执行114万元，执行率96%', right: '执行率95%' },
      mend: '按执行数÷预算数重算；数字抄错的先改数字。',
    },
    messages: {
      wrong: {
        severity: 'error',
        text: '“{{name}}”执行数{{part}}÷预算数{{whole}}＝{{expected}}，表中执行率写{{stated}}。',
      },
    },
  },
  run: ({ form }) => combine(form.summary.map((row) => checkRow(form, row))),
});
