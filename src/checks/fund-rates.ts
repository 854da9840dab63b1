import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, type CheckOutcome } from './define-check';
import { cellsOf, fundLines } from './fund-lines';
import { placeOfCell } from './places';
import { checkStatedRate, type StatedRate } from './stated-rate';

/** （A）, (B/A) behind a name. */
const TAIL = '(?:[（(][^（）()]*[）)])?$';
const BUDGET = new RegExp(`(?:预算数|预算金额|预算|^计划)${TAIL}`, 'u');
const EXECUTED = new RegExp(
  `(?:执行数|执行金额|全年执行|支出数|全年支出|决算数|实际支出|实际使用|^实际)${TAIL}`,
  'u',
);
const RATE = new RegExp(`(?:执行率|完成率|使用率)${TAIL}`, 'u');

/** 其中：财政拨款 as it is called. */
function nameOf(label: string): string {
  return label.replace(/^.*[：:）)]/u, '').trim();
}

function rateLines(form: Form): readonly StatedRate[] {
  return fundLines(form).flatMap((line) => {
    const [rate] = cellsOf(line, RATE);
    // The budget after adjustment stands last and is the official base.
    const budgets = [...cellsOf(line, BUDGET)].reverse();
    const granted = budgets.filter(({ figure }) => figure?.value.isZero() !== true);
    // Nothing at the beginning: then the budget of the whole year is the only base.
    const wholes = granted.length > 0 ? granted : budgets;
    return rate === undefined
      ? []
      : [{ name: nameOf(line.label), rate, parts: cellsOf(line, EXECUTED), wholes }];
  });
}

/** A rate over the budget of the beginning, where that of the whole year stands beside it; told once a form. */
function checkBase(form: Form, lines: readonly StatedRate[]): CheckOutcome {
  for (const line of lines) {
    const [whole, initial] = line.wholes;
    const official = checkStatedRate(form, { ...line, wholes: line.wholes.slice(0, 1) }, '执行率');
    const [wrong] = official.findings;
    if (wrong?.expected == null || whole === undefined || initial === undefined) continue;
    if (checkStatedRate(form, line, '执行率').findings.length > 0) continue;
    return found({
      messageId: 'base',
      data: {
        name: line.name,
        stated: line.rate.text.trim(),
        initial: initial.text.trim(),
        whole: whole.text.trim(),
        expected: wrong.expected,
      },
      at: placeOfCell(form, line.rate, `${line.name} `),
      stated: line.rate.text.trim(),
      expected: wrong.expected,
      related: [whole, initial].map((cell) => placeOfCell(form, cell, '')),
      suggestion: null,
    });
  }
  return NOTHING;
}

export const fundRates = defineCheck({
  id: 'fund-rates',
  meta: {
    title: '资金执行率',
    since: '0.1.0',
    basis: ['财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）附件：执行率＝全年执行数÷全年预算数×100%'],
    docs: {
      what: '资金表每一行的执行率是否等于执行数除以预算数；表上既有年初预算又有全年预算而按年初预算算的，问一次口径。',
      why: '预算执行率占10分，算错就得错分。',
      example: { wrong: '全年预算数100万元，全年执行数98.6万元，执行率99%', right: '执行率98.6%' },
      mend: '按全年执行数÷全年预算数重算；数字抄错的先改数字。',
    },
    messages: {
      wrong: {
        severity: 'error',
        text: '“{{name}}”执行数{{part}}÷预算数{{whole}}＝{{expected}}，表中执行率写{{stated}}。',
      },
      base: {
        severity: 'warning',
        text: '“{{name}}”的执行率{{stated}}是按年初预算数{{initial}}算的，按全年预算数{{whole}}算是{{expected}}，用哪个口径请核实。',
      },
    },
  },
  run: ({ form }) => {
    const lines = rateLines(form);
    return combine([...lines.map((line) => checkStatedRate(form, line, '执行率')), checkBase(form, lines)]);
  },
});
