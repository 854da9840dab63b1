import { statedAbsence } from '../facts';
import { defineCheck, found, NOTHING, PASSED } from './define-check';
import { placeOfCell } from './places';
import { scoreOf } from './score-of';

export const fullThoughAbsent = defineCheck({
  id: 'full-though-absent',
  meta: {
    title: '未发生的指标计分',
    since: '0.1.0',
    basis: ['不适用的指标可以剔除，分值调整到其他指标'],
    docs: {
      what: '写明本年没有发生（例如没有政府采购）的指标，是否仍计了满分。当地评分标准写明计满分的不问。',
      why: '没有发生就无从评价，满分缺少依据。',
      example: { wrong: '“本年度未安排政府采购”，3分得3分', right: '剔除该指标，分值调整到其他指标' },
      mend: '按当地办法处理：剔除、计满分或由财政部门认定，并注明。',
    },
    messages: {
      full: {
        severity: 'warning',
        text: '“{{name}}”写明“{{words}}”，无法计算，却计{{score}}分（满分），是否应剔除后把分值调整到其他指标？',
      },
    },
  },
  run: ({ form, scored }) => {
    const absent = form.rows.flatMap((row) => {
      const span = statedAbsence(row);
      const score = scoreOf(row);
      const { analysis } = row.cells;
      return span === null || score === null || analysis === undefined
        ? []
        : [{ row, span, score, analysis }];
    });
    const isStated = scored.choice?.pack.rules.some(
      ({ notApplicable, basis }) => notApplicable === 'full' && basis !== null,
    );
    const full = absent.filter(({ row, score }) => row.weight !== null && score.value.gte(row.weight));
    const [first] = full;
    if (first === undefined || isStated === true) return absent.length === 0 ? NOTHING : PASSED;
    const { row, span, score, analysis } = first;
    return found({
      messageId: 'full',
      data: {
        name: row.level3,
        words: analysis.text.slice(span.start, span.end),
        score: score.value.toString(),
      },
      at: placeOfCell(form, score.cell, ''),
      stated: score.value.toString(),
      expected: null,
      related: [placeOfCell(form, analysis, '')],
      suggestion: null,
    });
  },
});
