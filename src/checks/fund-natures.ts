import { addIntervals, figureInterval, overlaps, type Figure } from '../figures';
import type { Form, HeadEntry } from '../forms';
import { defineCheck, found, NOTHING, PASSED } from './define-check';
import { fundLines } from './fund-lines';
import { placeOfCell } from './places';

const WHOLE = /(?:总额|总计|合计)$/u;
const AMOUNT = /(?:预算|执行|决算|支出)/u;

interface Amount {
  readonly entry: HeadEntry;
  readonly figure: Figure;
}

function amountOf(form: Form, name: string): Amount | null {
  const [entry, ...others] = form.head.filter(({ label }) => label === name);
  const figure = entry?.value.figure ?? null;
  return entry === undefined || figure === null || others.length > 0 ? null : { entry, figure };
}

/** 年初预算数, 全年预算数, 全年执行数 of the whole; the form does not say which of them it splits, so each of them counts. */
function wholesOf(form: Form): readonly Amount[] {
  return fundLines(form)
    .filter(({ label }) => WHOLE.test(label))
    .flatMap(({ entries }) =>
      entries.flatMap(({ column, entry }): readonly Amount[] =>
        entry.value.figure === null || !AMOUNT.test(column) || column.includes('率')
          ? []
          : [{ entry, figure: entry.value.figure }],
      ),
    );
}

export const fundNatures = defineCheck({
  id: 'fund-natures',
  meta: {
    title: '按支出性质分',
    since: '0.1.0',
    basis: ['部门支出＝基本支出＋项目支出'],
    docs: {
      what: '资金表下“按支出性质分”写的基本支出、项目支出，两项之和是否等于年度资金总额的预算数或执行数之一。',
      why: '这两项常从不同的表抄来，加不到总额。',
      example: { wrong: '年度资金总额1352.75，基本支出865.32，项目支出478.43', right: '项目支出487.43' },
      mend: '核对两项的口径和数字，与总额一致。',
    },
    messages: {
      differs: {
        severity: 'error',
        text: '基本支出{{basic}}＋项目支出{{project}}＝{{sum}}，与年度资金总额的{{wholes}}都不相等。',
      },
    },
  },
  run: ({ form }) => {
    const [basic, project] = [amountOf(form, '基本支出'), amountOf(form, '项目支出')];
    const wholes = wholesOf(form);
    if (basic === null || project === null || wholes.length === 0) return NOTHING;
    const sum = addIntervals(figureInterval(basic.figure), figureInterval(project.figure));
    if (wholes.some(({ figure }) => overlaps(sum, figureInterval(figure)))) return PASSED;
    return found({
      messageId: 'differs',
      data: {
        basic: basic.figure.value.toString(),
        project: project.figure.value.toString(),
        sum: basic.figure.value.plus(project.figure.value).toString(),
        wholes: wholes.map(({ figure }) => figure.value.toString()).join('、'),
      },
      at: placeOfCell(form, project.entry.value, ''),
      stated: project.figure.value.toString(),
      expected: null,
      related: [basic, ...wholes].map(({ entry }) => placeOfCell(form, entry.value, '')),
      suggestion: null,
    });
  },
});
