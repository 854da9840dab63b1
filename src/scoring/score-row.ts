import { Decimal } from '../figures';
import type { FormFacts } from '../facts';
import type { Form, IndicatorRow } from '../forms';
import type { RowDecision } from '../record';
import type { Found, Rule, RulePack } from '../rules';
import { decideRow, foundBy } from './decide-row';
import { bandsReason, cannotRow, manualRow, pointsBands, type PointsBand, type RowScore } from './row-score';
import { scoreByPack } from './score-by-pack';
import { scoreByTarget } from './score-by-target';
import { scoreByWords } from './score-by-words';

function judgedReason(row: IndicatorRow, bands: readonly PointsBand[], pack: RulePack | null): string {
  if (bands.length > 0) return bandsReason(bands);
  if ((row.cells.rule?.text.trim() ?? '') !== '') return '按本表印明的评分标准，由填报人打分';
  const hasRules = pack !== null && (pack.rules.length > 0 || pack.targets !== null);
  return !hasRules ? '没有适用的评分标准，由填报人打分' : '定性指标或标准中没有规则，由填报人打分';
}

/** The row's own weight; of 预算执行率 the place's where the form prints none. */
function weightOf(row: IndicatorRow, pack: RulePack | null): Decimal | null {
  if (row.weight !== null || pack?.executionWeight === undefined) return row.weight;
  return row.indicator === 'proj.exec_rate' ? new Decimal(pack.executionWeight) : null;
}

/** A row that nobody sees is not scored by itself. */
export function hiddenRow(row: IndicatorRow): RowScore {
  return manualRow(row, '隐藏的行或工作表，不自动打分');
}

/**
 * What one row is worth, with the trace. The row's own 评分标准 comes first, then the target printed on it, then the place's pack
 * (law 9); what none of them decides is left to the person.
 */
export function scoreRow(
  form: Form,
  row: IndicatorRow,
  facts: FormFacts,
  pack: RulePack | null,
  decision?: RowDecision,
): RowScore {
  const rule = pack?.rules.find(
    (candidate) => row.indicator !== null && candidate.indicator === row.indicator,
  );
  const weight = weightOf(row, pack);
  if (weight === null) {
    return rule === undefined
      ? manualRow(row, judgedReason(row, [], pack))
      : cannotRow(row, null, '本行没有分值');
  }
  const found = foundBy(decision, weight);
  const weighed = row.weight === null ? { ...row, weight } : row;
  return decideRow(scoreWeighed(form, weighed, weight, facts, { pack, rule, found }), decision);
}

function scoreWeighed(
  form: Form,
  row: IndicatorRow,
  weight: Decimal,
  facts: FormFacts,
  {
    pack,
    rule,
    found,
  }: { readonly pack: RulePack | null; readonly rule: Rule | undefined; readonly found: Found },
): RowScore {
  const printed =
    scoreByWords(form, row, weight, facts, found) ?? scoreByTarget(row, weight, pack?.targets ?? null);
  if (printed !== null) return printed;
  if (rule !== undefined) return scoreByPack(form, row, weight, facts, rule, found);
  const bands = pointsBands(pack?.judged ?? [], weight);
  return { ...manualRow(row, judgedReason(row, bands, pack)), bands };
}
