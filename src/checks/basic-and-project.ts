import { addIntervals, baseValue, figureInterval, overlaps } from '../figures';
import { listedAmounts, sentenceQuantities, type Quantity } from '../facts';
import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';
import { exactMoney, onlyLabelled } from './labelled-quantity';

const SAID = '(?:决算|预算|实际)?(?:总额|金额|数|额)?(?:共计|合计|为|共|是|达到?|有|安排)*$';
const BASIC = new RegExp(`基本支出${SAID}`, 'u');
const PROJECT = new RegExp(`项目支出${SAID}`, 'u');
/** 全年支出, 支出合计, 预算执行数: what is split into the two. */
const WHOLE =
  /(?:支出|执行数?|决算数?|预算数?)(?:决算|预算)?(?:总额|总计|合计|总数|金额|数|额)*(?:共计|合计|为|共|是|达到?|完成)*$/u;
const NO_WHOLE = /基本支出|项目支出|三公|公用|人员|接待|费|上年|去年|采购|年初|结转|追加/u;

function checkSentence(form: Form, sentence: readonly Quantity[]): CheckOutcome {
  const money = exactMoney(sentence);
  const [basic, project] = [onlyLabelled(money, BASIC), onlyLabelled(money, PROJECT)];
  const whole = onlyLabelled(money, WHOLE, NO_WHOLE);
  if (basic === null || project === null || whole === null) return NOTHING;
  const parts = [basic, project];
  // The whole is said right before its parts or right behind them.
  const at = sentence.indexOf(whole);
  const [first, last] = [sentence.indexOf(basic), sentence.indexOf(project)].sort((a, b) => a - b);
  const isBeside =
    first !== undefined && last !== undefined && (at === first - 1 || (at > last && at - last <= 2));
  if (!isBeside) return NOTHING;
  const sum = addIntervals(figureInterval(basic.figure), figureInterval(project.figure));
  if (overlaps(sum, figureInterval(whole.figure))) return PASSED;
  // A list that its own marks open is told as a list.
  if (at < (first ?? 0) && listedAmounts(sentence).some((list) => list.whole === whole)) return NOTHING;
  const factor = whole.figure.unit?.factor ?? 1;
  const exact = baseValue(basic.figure).plus(baseValue(project.figure)).div(factor);
  const expected = `${exact.toString()}${whole.figure.unit?.id ?? ''}`;
  return found({
    messageId: 'wrong',
    data: { basic: basic.figure.text, project: project.figure.text, whole: whole.figure.text, expected },
    at: placeOfSpan(form, whole.cell, whole.figure.span, whole.figure.text),
    stated: whole.figure.text,
    expected,
    related: parts.map(({ cell, figure }) => placeOfSpan(form, cell, figure.span, figure.text)),
    suggestion: null,
  });
}

export const basicAndProject = defineCheck({
  id: 'basic-and-project',
  meta: {
    title: '基本支出与项目支出',
    since: '0.1.0',
    basis: ['部门整体支出＝基本支出＋项目支出'],
    docs: {
      what: '一句话里写了支出总额、基本支出和项目支出的，两项之和是否等于总额。',
      why: '总额与分项常取自不同的报表，或者改了一处。',
      example: {
        wrong: '全年支出135.37万元，其中基本支出12.97万元、项目支出121.4万元',
        right: '项目支出122.4万元',
      },
      mend: '按决算报表核对三个数。',
    },
    messages: {
      wrong: {
        severity: 'error',
        text: '基本支出{{basic}}＋项目支出{{project}}＝{{expected}}，文中总额写{{whole}}。',
      },
    },
  },
  run: ({ form, facts }) =>
    combine(sentenceQuantities(form, facts.quantities).map((sentence) => checkSentence(form, sentence))),
});
