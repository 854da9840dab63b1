import { tight, type Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';

const NONE = /^(?:无|[/／—-]+|暂无|没有)$/u;

/** 填报日期 and the like, whose label stands there without a value. */
function checkHead(form: Form): CheckOutcome {
  if (form.total?.score.figure == null) return NOTHING;
  const asked = form.head.filter(({ label }) => /^填报(?:日期|时间)/u.test(tight(label)));
  return combine(
    asked.map(({ label, value }): CheckOutcome =>
      tight(value.text) !== ''
        ? PASSED
        : found({
            messageId: 'blank',
            data: { label: tight(label).replace(/[：:]$/u, '') },
            at: placeOfCell(form, value, ''),
            stated: null,
            expected: null,
            related: [],
            suggestion: null,
          }),
    ),
  );
}

/** A third level that says 无 and still holds points. */
function checkNames(form: Form): CheckOutcome {
  return combine(
    form.rows.map(({ cells, level3, weight }): CheckOutcome => {
      const { level3: name, score } = cells;
      if (name === undefined || score?.figure == null || weight === null) return NOTHING;
      if (!NONE.test(tight(level3)) || weight.isZero()) return PASSED;
      return found({
        messageId: 'none',
        data: { name: tight(level3), weight: weight.toString(), score: score.text.trim() },
        at: placeOfCell(form, name, ''),
        stated: tight(level3),
        expected: null,
        related: [placeOfCell(form, score, '得分 ')],
        suggestion: null,
      });
    }),
  );
}

export const requiredBlanks = defineCheck({
  id: 'required-blanks',
  meta: {
    title: '必填项',
    since: '0.1.0',
    basis: ['自评表的填表要求'],
    docs: {
      what: '已经打分的表，填报日期是否空着；三级指标写“无”的行是否还占着分值、得着分。',
      why: '漏填会被退回；没有指标的分值应当调整到其他指标。',
      example: { wrong: '三级指标写“无”，10分得10分', right: '10分调整到同一部分的其他指标' },
      mend: '补填；没有指标的行，把分值调整到其他指标。',
    },
    messages: {
      blank: { severity: 'warning', text: '“{{label}}”没有填。' },
      none: {
        severity: 'warning',
        text: '三级指标写“{{name}}”，仍占{{weight}}分、得{{score}}分，分值是否应调整到其他指标？',
      },
    },
  },
  run: ({ form }) => combine([checkHead(form), checkNames(form)]),
});
