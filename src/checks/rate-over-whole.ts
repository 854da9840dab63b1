import { HUNDRED } from '../figures';
import type { Form, StatedCell } from '../forms';
import { defineCheck, found, NOTHING, PASSED } from './define-check';
import { placeOfCell } from './places';

const EXECUTION = /执行率|预算完成率|支出进度/u;

interface StatedRate {
  readonly label: string;
  readonly cell: StatedCell;
}

/** 资金来源：（1）财政拨款·执行率 as it is said: 财政拨款执行率. */
function shortLabel(label: string): string {
  return label.replace(/^.*[：:）)]/u, '').replaceAll('·', '');
}

/** Execution rates of the fund block and of a 汇总表. */
function ratesOf(form: Form): readonly StatedRate[] {
  const head = form.head.flatMap(({ label, value }): readonly StatedRate[] =>
    EXECUTION.test(label) ? [{ label: shortLabel(label), cell: value }] : [],
  );
  const lines = form.summary.flatMap(({ unit, isTotal, cells }): readonly StatedRate[] =>
    cells.rate === undefined ? [] : [{ label: isTotal ? '合计执行率' : `${unit}执行率`, cell: cells.rate }],
  );
  // A small number typed without a sign may be a fraction: 1.02.
  return [...head, ...lines].filter(
    ({ cell: { figure } }) =>
      figure?.unit?.kind === 'percent' && (figure.stored !== true || figure.value.gt(HUNDRED)),
  );
}

export const rateOverWhole = defineCheck({
  id: 'rate-over-whole',
  meta: {
    title: '执行率超过100%',
    since: '0.1.0',
    basis: ['执行率＝全年执行数÷全年预算数×100%，全年预算数为调整后的预算数'],
    docs: {
      what: '资金表和汇总表的执行率是否超过100%。超过的一并列出，只问一次。',
      why: '多半是全年预算数填了年初预算、没有包括追加的资金，或者把上年结转资金的支出算了进来。',
      example: {
        wrong: '年初预算50万元，追加30万元，执行76万元，执行率152%',
        right: '全年预算数80万元，执行率95%',
      },
      mend: '全年预算数填调整后的预算数；确实超过的，说明原因。',
    },
    messages: {
      over: {
        severity: 'warning',
        text: '执行率超过100%：{{rates}}。全年预算数是否漏了年中追加或上年结转？请核实并说明。',
      },
    },
  },
  run: ({ form }) => {
    const rates = ratesOf(form);
    const over = rates.filter(({ cell }) => cell.figure?.value.gt(HUNDRED) === true);
    const [first] = over;
    if (first === undefined) return rates.length === 0 ? NOTHING : PASSED;
    return found({
      messageId: 'over',
      data: { rates: over.map(({ label, cell }) => `${label}${cell.text.trim()}`).join('、') },
      at: placeOfCell(form, first.cell, ''),
      stated: first.cell.text.trim(),
      expected: null,
      related: over.slice(1).map(({ label, cell }) => placeOfCell(form, cell, `${label} `)),
      suggestion: null,
    });
  },
});
