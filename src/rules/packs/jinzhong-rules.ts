import type { Rule, Scoring } from '../rule';
import { deduct, plain, rule, upTo, atLeast, WHOLE_HALF_UP, WHOLE_TRUNCATED } from './rule-builders';

/** ≥95 full, 90 to 95 two fifths: fits the published forms of both years. */
export const COMPLETION_BANDS: Scoring = plain({
  kind: 'bands',
  bands: [
    { if: { is: '>=', to: '95' }, give: 'full' },
    { if: { is: '>=', to: '90' }, give: { share: '0.4' } },
  ],
});

/** 0.3 points for every point below 100: fits the form of the city only. */
export const COMPLETION_PER_POINT: Scoring = deduct('100', 'below', '0.3', WHOLE_HALF_UP);

/**
 * What the published forms of 晋中 let one infer, without 预算完成率, on which they differ. Each rule gives the printed
 * scores of all of them; where several do, they stand as alternatives.
 */
export const JINZHONG_RULES: readonly Rule[] = [
  rule('jinzhong.staff', 'dept.staff_control_rate', deduct('100', 'above', '0.2', WHOLE_TRUNCATED), {
    confidence: 'ambiguous',
    alternatives: [plain({ kind: 'pass', if: { is: '<=', to: '100' }, otherwise: { share: '0.2' } })],
  }),
  rule('jinzhong.san-change', 'dept.san_change_rate', upTo('0'), {
    confidence: 'ambiguous',
    alternatives: [deduct('0', 'above', '0.3', WHOLE_HALF_UP)],
  }),
  rule('jinzhong.key-spend', 'dept.key_spend_rate', deduct('90', 'below', '0.2', WHOLE_HALF_UP)),
  rule('jinzhong.adjust', 'dept.budget_adjust_rate', deduct('0', 'above', '0.3', WHOLE_HALF_UP)),
  rule(
    'jinzhong.progress',
    'dept.pay_progress_rate',
    plain({
      kind: 'nodes',
      nodes: [
        { label: '一季度', target: '25', give: { share: '0.25' } },
        { label: '二季度', target: '50', give: { share: '0.25' } },
        { label: '三季度', target: '75', give: { share: '0.25' } },
        { label: '11月底', target: '90', give: { share: '0.25' } },
      ],
    }),
  ),
  rule('jinzhong.carry', 'dept.carry_rate', upTo('5'), {
    confidence: 'ambiguous',
    alternatives: [deduct('0', 'above', '0.3', WHOLE_HALF_UP)],
  }),
  rule('jinzhong.public-cost', 'dept.public_cost_control_rate', upTo('100')),
  rule('jinzhong.san-control', 'dept.san_control_rate', upTo('100')),
  rule('jinzhong.procurement', 'dept.procurement_rate', deduct('100', 'below', '0.3', WHOLE_HALF_UP), {
    confidence: 'ambiguous',
    notApplicable: 'full',
    alternatives: [atLeast('95')],
  }),
  rule('jinzhong.fixed-asset', 'dept.fixed_asset_rate', atLeast('100'), {
    confidence: 'ambiguous',
    alternatives: [atLeast('95')],
  }),
];

/** The rule for 预算完成率 with the readings that fit a form. */
export function completionRule(first: Scoring, others: readonly Scoring[]): Rule {
  return rule('jinzhong.completion', 'dept.budget_completion_rate', first, {
    confidence: 'ambiguous',
    alternatives: others,
  });
}
