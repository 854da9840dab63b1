import type { Form, IndicatorRow, StatedCell } from '../forms';
import { defineCheck, found, NOTHING, PASSED } from './define-check';
import { placeOfCell } from './places';

/** Rates that say how much of the budget was spent by the end of the year. */
const RATES: readonly string[] = ['dept.budget_completion_rate', 'dept.pay_progress_rate', 'proj.exec_rate'];
/** Carried-over money and different bases explain less. */
const FAR_APART = 20;

interface Rate {
  readonly row: IndicatorRow;
  readonly cell: StatedCell;
  readonly value: number;
}

function ratesOf(form: Form): readonly Rate[] {
  return form.rows.flatMap((row): readonly Rate[] => {
    const { actual } = row.cells;
    const isRate = row.indicator !== null && RATES.includes(row.indicator);
    if (!isRate || actual?.figure?.unit?.kind !== 'percent') return [];
    return [{ row, cell: actual, value: actual.figure.value.toNumber() }];
  });
}

export const executionRates = defineCheck({
  id: 'execution-rates',
  meta: {
    title: '执行率之间',
    since: '0.1.0',
    basis: ['预算完成率、支付进度率、预算执行率到年末都是支出数与预算数之比'],
    docs: {
      what: '同一张表里的预算完成率、支付进度率、预算执行率是否相差20个百分点以上。',
      why: '到年末这几个比率应当接近，相差很大说明预算数的口径不一。',
      example: { wrong: '预算完成率830.04%，支付进度率100%', right: '两个比率都用调整后的预算数计算' },
      mend: '统一预算数的口径，或分别注明。',
    },
    messages: {
      apart: { severity: 'warning', text: '{{rates}}，到年末应当接近而相差很大，预算数的口径是否一致？' },
    },
  },
  run: ({ form }) => {
    const rates = ratesOf(form);
    const [first, ...others] = rates;
    if (first === undefined || others.length === 0) return NOTHING;
    const values = rates.map(({ value }) => value);
    if (Math.max(...values) - Math.min(...values) < FAR_APART) return PASSED;
    return found({
      messageId: 'apart',
      data: { rates: rates.map(({ row, cell }) => `“${row.level3}”${cell.text.trim()}`).join('、') },
      at: placeOfCell(form, others[0]?.cell ?? first.cell, ''),
      stated: others[0]?.cell.text.trim() ?? null,
      expected: null,
      related: rates
        .filter(({ cell }) => cell !== others[0]?.cell)
        .map(({ cell }) => placeOfCell(form, cell, '')),
      suggestion: null,
    });
  },
});
