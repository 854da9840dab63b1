import { combine, defineCheck } from './define-check';
import { cellsOf, fundLines } from './fund-lines';
import { checkStatedRate } from './stated-rate';

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

export const fundRates = defineCheck({
  id: 'fund-rates',
  meta: {
    title: '资金执行率',
    since: '0.1.0',
    basis: ['财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）附件：执行率＝全年执行数÷全年预算数×100%'],
    docs: {
      what: '资金表每一行的执行率是否等于执行数除以预算数；表上既有年初预算又有全年预算的，与其中一个相符即可。',
      why: '预算执行率占10分，算错就得错分。',
      example: { wrong: '全年预算数100万元，全年执行数98.6万元，执行率99%', right: '执行率98.6%' },
      mend: '按全年执行数÷全年预算数重算；数字抄错的先改数字。',
    },
    messages: {
      wrong: {
        severity: 'error',
        text: '“{{name}}”执行数{{part}}÷预算数{{whole}}＝{{expected}}，表中执行率写{{stated}}。',
      },
    },
  },
  run: ({ form }) =>
    combine(
      fundLines(form).flatMap((line) => {
        const [rate] = cellsOf(line, RATE);
        if (rate === undefined) return [];
        // The budget after adjustment stands last and is the official base.
        const wholes = [...cellsOf(line, BUDGET)].reverse();
        return [
          checkStatedRate(
            form,
            { name: nameOf(line.label), rate, parts: cellsOf(line, EXECUTED), wholes },
            '执行率',
          ),
        ];
      }),
    ),
});
