/** Heads, 三公, 公用, procurement, assets: what every formula means alike; budgets and spending have several meanings. */
const SAME_EVERYWHERE = /^(?:staff|san|gy|proc|fa)_/u;

/** Whether an operand of the catalogue means the same wherever it is named. */
export function isSameEverywhere(operand: string): boolean {
  return SAME_EVERYWHERE.test(operand);
}

/** Names that people use for several quantities: what they mean differs from place to place. */
const LOOSE: ReadonlySet<string> = new Set([
  'adjust_total',
  'budget_current',
  'spend_budget',
  'budget_adjusted',
  'fund_plan',
]);

/** Whether an operand of the catalogue may mean something else where it is named again. */
export function isLoose(operand: string): boolean {
  return LOOSE.has(operand);
}
