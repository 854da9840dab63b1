import { readWholeFigure, sumOf, type Decimal } from '../figures';
import type { Form, IndicatorRow } from '../forms';
import { cannot, defineCheck, found, NOTHING, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';
import { scoreOf } from './score-of';
import { checkSum } from './sums';

/** The weight of a row, or of the group that holds nothing but it: 可持续影响指标（10分）. */
function weightOf(form: Form, row: IndicatorRow): Decimal | null {
  if (row.weight !== null) return row.weight;
  const isAlone = form.rows.every((other) => other === row || other.level2 !== row.level2);
  const written = isAlone ? /[（(]([\d.]{1,6}分)[）)]$/u.exec(row.level2)?.[1] : undefined;
  return written === undefined ? null : (readWholeFigure(written)?.value ?? null);
}

/** Rows without a score: the printed total may have counted their whole weight. */
function countsBlankRows(form: Form, blank: readonly IndicatorRow[]): CheckOutcome | null {
  const total = form.total?.score;
  const stated = total?.figure?.value;
  if (total === undefined || stated === undefined || blank.length === 0) return null;
  const filled = sumOf(form.rows.flatMap((row) => scoreOf(row)?.value ?? []));
  const known = blank.flatMap((row) => weightOf(form, row) ?? []);
  if (known.length < blank.length) return null;
  const weights = sumOf(known);
  const gap = stated.minus(filled);
  if (weights.isZero() || gap.lte(0) || gap.gt(weights)) return null;
  return found({
    messageId: gap.eq(weights) ? 'countsBlank' : 'countsPart',
    data: {
      stated: stated.toString(),
      expected: filled.toString(),
      gap: gap.toString(),
      rows: blank.map((row) => row.level3).join('、'),
    },
    at: placeOfCell(form, total, ''),
    stated: stated.toString(),
    expected: filled.toString(),
    related: blank.flatMap((row) =>
      row.cells.score === undefined ? [] : [placeOfCell(form, row.cells.score, `${row.level3} `)],
    ),
    suggestion: null,
  });
}

export const totalScore = defineCheck({
  id: 'total-score',
  meta: {
    title: '综合得分',
    since: '0.1.0',
    basis: ['综合得分＝各行得分之和'],
    docs: {
      what: '综合得分是否等于各行评价得分之和，空着得分的行是否被计入。',
      why: '总分决定等次，复核首先核对总分。',
      example: { wrong: '各行得分合计92.7，综合得分写97.2', right: '各行得分合计92.7，综合得分写92.7' },
      mend: '按各行得分重新合计；有空行的先补填该行得分。',
    },
    messages: {
      wrong: { severity: 'error', text: '“{{label}}”写{{stated}}分，各行合计{{expected}}分，差{{gap}}分。' },
      countsBlank: {
        severity: 'error',
        text: '综合得分{{stated}}分，各行合计{{expected}}分，差{{gap}}分，正好是没有填得分的“{{rows}}”的分值。',
      },
      countsPart: {
        severity: 'warning',
        text: '综合得分{{stated}}分，已填各行合计{{expected}}分，差{{gap}}分，“{{rows}}”没有填得分，是否漏填？',
      },
    },
  },
  run: ({ form, scored }) => {
    if (form.total === null) return NOTHING;
    if (scored.rows.some((row) => row.isExcluded)) return cannot('有不计入的指标，总分是折算的');
    const blank = form.rows.filter((row) => scoreOf(row) === null);
    const { label, score } = form.total;
    const tolerance = scored.choice?.pack.totalTolerance;
    return (
      countsBlankRows(form, blank) ??
      checkSum(form, { label, cell: score, rows: form.rows, tolerance }, scoreOf, '得分')
    );
  },
});
