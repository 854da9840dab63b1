import type { Form, IndicatorRow } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';
import { rowName } from './row-name';
import { scoreOf } from './score-of';

/** A day as a number that later days exceed; months without a day stand for their last one. */
interface Day {
  readonly first: number;
  readonly last: number;
}

const DATE = /(?:((?:19|20)\d\d)\s*年)?\s*(\d{1,2})\s*月(?:份)?(?:\s*(\d{1,2})\s*[日号])?/u;
const LAST_DAY = 31;

function dayIn(text: string, year: number | null): Day | null {
  const [only, ...others] = text.matchAll(new RegExp(DATE, 'gu'));
  if (only === undefined || others.length > 0) return null;
  const [, written, month, day] = only;
  const inYear = written === undefined ? year : Number(written);
  if (inYear === null || Number(month) > 12) return null;
  const base = inYear * 10_000 + Number(month) * 100;
  return day === undefined
    ? { first: base + 1, last: base + LAST_DAY }
    : { first: base + Number(day), last: base + Number(day) };
}

/** Done later than was wanted, and yet the full points. */
function checkRow(form: Form, row: IndicatorRow): CheckOutcome {
  const { target, actual } = row.cells;
  const score = scoreOf(row);
  if (target === undefined || actual === undefined || score === null || row.weight === null) return NOTHING;
  const wanted = dayIn(target.text, form.year);
  const done = dayIn(actual.text, form.year);
  if (wanted === null || done === null || /[≥后起]|以后/u.test(target.text)) return NOTHING;
  if (done.first <= wanted.last || score.value.lt(row.weight)) return PASSED;
  return found({
    messageId: 'late',
    data: {
      name: rowName(row),
      target: target.text.trim(),
      actual: actual.text.trim(),
      score: score.value.toString(),
    },
    at: placeOfCell(form, score.cell, ''),
    stated: score.value.toString(),
    expected: null,
    related: [target, actual].map((cell) => placeOfCell(form, cell, '')),
    suggestion: null,
  });
}

export const completionDate = defineCheck({
  id: 'completion-date',
  meta: {
    title: '完成时间',
    since: '0.1.0',
    basis: ['晚于指标值规定的时间，没有达成年度指标'],
    docs: {
      what: '指标值是日期的，实际完成的日期是否晚了；晚了而仍得满分的请核实。',
      why: '时效指标常按原稿得满分，延期没有扣分。',
      example: {
        wrong: '指标值“2023年11月30日前”，完成值“2023年12月18日”，7分得7分',
        right: '按规定扣分并写明原因',
      },
      mend: '按评分标准扣分，填写偏差原因；批准延期的请注明。',
    },
    messages: {
      late: {
        severity: 'warning',
        text: '“{{name}}”指标值{{target}}，完成时间{{actual}}，晚于规定仍得满分{{score}}分，请核实。',
      },
    },
  },
  run: ({ form }) => combine(form.rows.map((row) => checkRow(form, row))),
});
