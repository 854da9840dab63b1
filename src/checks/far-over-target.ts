import { Decimal, HUNDRED } from '../figures';
import { readRowTarget, type TargetOutcome } from '../facts';
import type { IndicatorRow } from '../forms';
import { defineCheck, found, NOTHING, PASSED, type Place } from './define-check';
import { placeOfCell } from './places';

/** Twice what was wanted and more is asked about everywhere; some places ask from 130 % on. */
const FAR_OVER = new Decimal(2);

interface Far {
  readonly row: IndicatorRow;
  readonly ratio: Decimal;
}

/** Rates out of reach have a check of their own. */
function farOver({ met, ratio, bound, actual }: TargetOutcome): Decimal | null {
  const isFar = met && bound.is === '>=' && actual.unit?.kind !== 'percent';
  return isFar && ratio?.gte(FAR_OVER) === true ? ratio : null;
}

/** The row's name with how many times the target it reached. */
function wordsOf({ row, ratio }: Far): string {
  return `“${row.level3}”${ratio.times(HUNDRED).toDecimalPlaces(0).toString()}%`;
}

export const farOverTarget = defineCheck({
  id: 'far-over-target',
  meta: {
    title: '大幅超过指标值',
    since: '0.1.0',
    basis: ['绩效目标应当符合实际、经过努力可以实现；偏差较大的要说明原因'],
    docs: {
      what: '完成值达到指标值两倍以上的行，一并列出，一张表只问一次。已写偏差原因的不问。',
      why: '多半是目标定低了，复核时会要求说明或调整目标。',
      example: { wrong: '指标值≥20场，完成值68场，没有说明', right: '说明增加场次的原因，下年提高指标值' },
      mend: '在偏差原因栏写明原因，下年按实际能力定目标；数字填错的改正。',
    },
    messages: {
      far: {
        severity: 'warning',
        text: '完成值大幅超过指标值：{{rows}}，目标是否偏低、数字是否填错？请说明原因。',
      },
    },
  },
  run: ({ form }) => {
    const read = form.rows.flatMap((row) => {
      const target = readRowTarget(row);
      return target.kind === 'measured' ? [{ row, outcomes: target.outcomes }] : [];
    });
    const far = read.flatMap(({ row, outcomes }): readonly Far[] => {
      const [ratio] = outcomes.flatMap((outcome) => farOver(outcome) ?? []);
      const { deviation, note, explanation } = row.cells;
      const isExplained = [deviation, note, explanation].some((cell) => (cell?.text.trim() ?? '').length > 4);
      return ratio === undefined || isExplained ? [] : [{ row, ratio }];
    });
    const places = far.flatMap(({ row: { cells } }): readonly Place[] => {
      const [actual, target] = [cells.actual, cells.target];
      return [actual, target].flatMap((cell) => (cell === undefined ? [] : [placeOfCell(form, cell, '')]));
    });
    const [at, ...related] = places;
    if (at === undefined) return read.length === 0 ? NOTHING : PASSED;
    return found({
      messageId: 'far',
      data: { rows: far.map(wordsOf).join('、') },
      at,
      stated: at.text,
      expected: null,
      related,
      suggestion: null,
    });
  },
});
