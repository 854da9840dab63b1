import { sumOf } from '../figures';
import type { Form, StatedCell, SummaryRow } from '../forms';
import { combine, defineCheck, NOTHING, type CheckOutcome } from './define-check';
import { checkStatedRate } from './stated-rate';

/** A printed sum with what its lines add up to in its place; itself where a line is blank. */
function addedUp({ summary }: Form, role: 'budget' | 'executed', printed: StatedCell): StatedCell {
  const lines = summary.filter(({ isTotal }) => !isTotal);
  const figures = lines.flatMap(({ cells }) => cells[role]?.figure ?? []);
  if (printed.figure === null || figures.length < lines.length || lines.length === 0) return printed;
  return { ...printed, figure: { ...printed.figure, value: sumOf(figures.map(({ value }) => value)) } };
}

function checkRow(form: Form, { isTotal, sum, unit, cells }: SummaryRow): CheckOutcome {
  const { rate, budget, executed } = cells;
  if (rate === undefined) return NOTHING;
  const name = isTotal ? '合计' : unit;
  const parts = executed === undefined ? [] : [executed];
  const wholes = budget === undefined ? [] : [budget];
  const outcome = checkStatedRate(form, { name, rate, parts, wholes }, '执行率');
  if (outcome.findings.length === 0 || sum !== 'total') return outcome;
  // The rate of what the lines add up to is right: it is the sum that is wrong, which is told there.
  const lines = {
    name,
    rate,
    parts: parts.map((cell) => addedUp(form, 'executed', cell)),
    wholes: wholes.map((cell) => addedUp(form, 'budget', cell)),
  };
  return checkStatedRate(form, lines, '执行率').findings.length === 0 ? NOTHING : outcome;
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
