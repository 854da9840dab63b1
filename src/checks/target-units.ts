import { baseValue, type Figure } from '../figures';
import type { Form, IndicatorRow } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';
import { rowName } from './row-name';

/** As written the two numbers are near to one another, as amounts far apart. */
const NEAR = 5;
const FAR = 1_000;

function isWithin(a: Figure['value'], b: Figure['value'], times: number): boolean {
  return a.lte(b.times(times)) && b.lte(a.times(times));
}

/** ≥82% and 84.3: a percentage is wanted, the number is near to it and carries no sign. */
function lacksPercent(wanted: Figure, done: Figure): boolean {
  return (
    wanted.unit?.kind === 'percent' &&
    done.unit === null &&
    wanted.value.gt(NEAR) &&
    done.value.lte(100) &&
    isWithin(wanted.value, done.value, 2)
  );
}

function checkRow(form: Form, row: IndicatorRow): CheckOutcome {
  const { target, actual } = row.cells;
  const [wanted, done] = [target?.figure, actual?.figure];
  if (target === undefined || actual === undefined || wanted == null || done == null) return NOTHING;
  if (lacksPercent(wanted, done)) {
    const data = { name: rowName(row), target: target.text.trim(), actual: actual.text.trim() };
    const at = placeOfCell(form, actual, '');
    const related = [placeOfCell(form, target, '')];
    const expected = `${actual.text.trim()}%`;
    return found({
      messageId: 'percent',
      data,
      at,
      stated: data.actual,
      expected,
      related,
      suggestion: null,
    });
  }
  const areMoney = wanted.unit?.kind === 'money' && done.unit?.kind === 'money';
  if (!areMoney || wanted.value.lte(0) || done.value.lte(0)) return NOTHING;
  const isSlip =
    wanted.unit?.id !== done.unit?.id &&
    isWithin(wanted.value, done.value, NEAR) &&
    !isWithin(baseValue(wanted), baseValue(done), FAR);
  if (!isSlip) return PASSED;
  return found({
    messageId: 'apart',
    data: { name: rowName(row), target: target.text.trim(), actual: actual.text.trim() },
    at: placeOfCell(form, actual, ''),
    stated: actual.text.trim(),
    expected: null,
    related: [placeOfCell(form, target, '')],
    suggestion: null,
  });
}

export const targetUnits = defineCheck({
  id: 'target-units',
  meta: {
    title: '指标值与完成值的单位',
    since: '0.1.0',
    basis: ['同一指标的指标值和完成值用同一个计量单位'],
    docs: {
      what: '金额指标的指标值和完成值，数字相近而单位相差一千倍以上的；指标值是百分数而完成值没有百分号的。',
      why: '万元写成元，完成值看上去只有目标的万分之一。',
      example: { wrong: '指标值“≤480万元”，完成值“441.28元”', right: '完成值“441.28万元”' },
      mend: '核对并统一单位。',
    },
    messages: {
      percent: {
        severity: 'warning',
        text: '“{{name}}”指标值{{target}}，完成值{{actual}}没有百分号，是否漏写？',
      },
      apart: {
        severity: 'warning',
        text: '“{{name}}”指标值{{target}}，完成值{{actual}}，数字相近而单位不同，单位是否写错？',
      },
    },
  },
  run: ({ form }) => combine([...form.rows, ...form.targets].map((row) => checkRow(form, row))),
});
