import { readFigures, sameAmount } from '../figures';
import type { IndicatorRow } from '../forms';
import { defineCheck, found, NOTHING, PASSED } from './define-check';
import { placeOfCell } from './places';

/** Whether an indicator is named after what came out: 新认定高新技术企业14家, done 14家. */
function holdsResult({ level3, cells }: IndicatorRow): boolean {
  const done = cells.actual?.figure;
  if (done == null || done.unit?.kind === 'percent') return false;
  return readFigures(level3.replace(/[（(][^（）()]*[）)]$/u, '')).some(
    (reading) =>
      reading.kind === 'figure' &&
      reading.unit !== null &&
      reading.unit.kind !== 'score' &&
      sameAmount(reading, done),
  );
}

export const nameHoldsResult = defineCheck({
  id: 'name-holds-result',
  meta: {
    title: '指标名称含完成值',
    since: '0.1.0',
    basis: ['绩效指标在年初设定，名称不应含年末才有的结果'],
    docs: {
      what: '指标名称里的数是否就是完成值。同类的一并列出。',
      why: '像是事后倒填的指标，复核会要求改成中性的名称。',
      example: {
        wrong: '指标“新建村道12公里”，完成值12公里',
        right: '指标“新建村道里程”，目标≥12公里，完成值12公里',
      },
      mend: '改成中性的名称。',
    },
    messages: {
      result: {
        severity: 'warning',
        text: '指标名称写入了完成值，像是事后填的：{{names}}，请改成中性的名称。',
      },
    },
  },
  run: ({ form }) => {
    const rows = [...form.rows, ...form.targets].filter(({ cells }) => cells.actual?.figure != null);
    const named = rows.filter(holdsResult);
    const [first] = named;
    if (first === undefined) return rows.length === 0 ? NOTHING : PASSED;
    const places = named.flatMap(({ cells }) => cells.level3 ?? cells.actual ?? []);
    const [at, ...related] = places.map((cell) => placeOfCell(form, cell, ''));
    if (at === undefined) return NOTHING;
    return found({
      messageId: 'result',
      data: { names: named.map(({ level3 }) => `“${level3}”`).join('、') },
      at,
      stated: first.level3,
      expected: null,
      related,
      suggestion: null,
    });
  },
});
