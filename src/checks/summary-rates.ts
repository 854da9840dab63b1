import type { Form, SummaryRow } from '../forms';
import { combine, defineCheck, NOTHING, type CheckOutcome } from './define-check';
import { checkStatedRate } from './stated-rate';

function checkRow(form: Form, { isTotal, unit, cells }: SummaryRow): CheckOutcome {
  const { rate, budget, executed } = cells;
  if (rate === undefined) return NOTHING;
  const name = isTotal ? '合计' : unit;
  const parts = executed === undefined ? [] : [executed];
  const wholes = budget === undefined ? [] : [budget];
  return checkStatedRate(form, { name, rate, parts, wholes }, '执行率');
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
