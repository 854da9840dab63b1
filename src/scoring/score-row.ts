import type { Decimal } from '../figures';
import type { FormFacts } from '../facts';
import type { Form, IndicatorRow } from '../forms';
import type { RulePack } from '../rules';
import { cannotRow, manualRow, type PointsBand, type RowScore } from './row-score';
import { scoreByPack } from './score-by-pack';
import { scoreByTarget } from './score-by-target';
import { scoreByWords } from './score-by-words';

/** The bands of a place for rows that a person judges, in points of the row. */
function bandsOf(pack: RulePack | null, weight: Decimal): readonly PointsBand[] {
  return (pack?.judged ?? []).map(({ label, from, to }) => ({
    label,
    from: weight.times(from),
    to: weight.times(to),
  }));
}

function judgedReason(bands: readonly PointsBand[], pack: RulePack | null): string {
  if (bands.length > 0) {
    const list = bands.map(({ label, from, to }) => `${label}得${from.toString()}—${to.toString()}分`);
    return `定性指标，由填报人评定：${list.join('；')}`;
  }
  const hasRules = pack !== null && (pack.rules.length > 0 || pack.targets !== null);
  return !hasRules ? '没有适用的评分标准，由填报人打分' : '定性指标或标准中没有规则，由填报人打分';
}

/** A row that nobody sees is not scored by itself. */
export function hiddenRow(row: IndicatorRow): RowScore {
  return manualRow(row, '隐藏的行或工作表，不自动打分');
}

/**
 * What one row is worth, with the trace. The row's own 评分标准 comes first, then the target printed on it, then the place's pack
 * (law 9); what none of them decides is left to the person.
 */
export function scoreRow(form: Form, row: IndicatorRow, facts: FormFacts, pack: RulePack | null): RowScore {
  const rule = pack?.rules.find(
    (candidate) => row.indicator !== null && candidate.indicator === row.indicator,
  );
  const { weight } = row;
  if (weight === null) {
    return rule === undefined ? manualRow(row, judgedReason([], pack)) : cannotRow(row, null, '本行没有分值');
  }
  const printed = scoreByWords(form, row, weight, facts) ?? scoreByTarget(row, weight, pack?.targets ?? null);
  if (printed !== null) return printed;
  if (rule !== undefined) return scoreByPack(form, row, weight, facts, rule);
  const bands = bandsOf(pack, weight);
  return { ...manualRow(row, judgedReason(bands, pack)), bands };
}
