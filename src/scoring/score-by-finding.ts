import type { Decimal } from '../figures';
import type { IndicatorRow } from '../forms';
import { applyScoring, scoringTwin, scoringWords, type Award, type Found, type Scoring } from '../rules';
import {
  bandsReason,
  manualRow,
  openRow,
  pointsBands,
  traceFor,
  type AppliedRule,
  type RowScore,
} from './row-score';
import { operandPlaces, TWIN_WEIGHT, type TraceOperand } from './trace';

/** Whether an award rests on what a person finds, not on a value that is computed. */
export function isFound({ kind }: Award): boolean {
  return kind === 'items' || kind === 'grade' || kind === 'manual';
}

/** How often the one thing that a rule counts occurred, where the row states it: 每发生一起扣1分 beside 2起. */
function statedCounts(row: IndicatorRow, award: Award): readonly Decimal[] | null {
  const figure = row.cells.actual?.figure ?? null;
  const isCount = figure !== null && (figure.unit === null || figure.unit.kind === 'count');
  const isOne = award.kind === 'items' && award.items.length === 1;
  return isOne && isCount && !figure.approximate ? [figure.value] : null;
}

/** What a row is worth by a rule that counts or judges: open until a person has said what it asks. */
export function scoreByFinding(
  row: IndicatorRow,
  weight: Decimal,
  rule: AppliedRule,
  scoring: Scoring,
  found: Found,
): RowScore {
  const { award } = scoring;
  const stated = found.counts === undefined ? statedCounts(row, award) : null;
  const counts = found.counts ?? stated;
  const outcome = applyScoring(scoring, [], weight, { ...found, ...(counts === null ? {} : { counts }) });
  const items = award.kind === 'items' ? award.items.map(({ text }) => text) : [];
  const bands = award.kind === 'grade' ? pointsBands(award.bands, weight) : [];
  if (outcome === null) {
    const reason =
      award.kind === 'items'
        ? `须由填报人填写数量：${items.join('、')}`
        : award.kind === 'grade'
          ? bandsReason(bands)
          : scoringWords(scoring);
    return { ...manualRow(row, reason), rule, items, bands };
  }
  const cell = stated === null ? '' : (row.cells.actual?.cell ?? '');
  const operands = (counts ?? []).map((count, i): TraceOperand => {
    const value = count.toString();
    return { operand: 'count', name: items[i] ?? '', figure: value, value, cell };
  });
  const share = found.judged?.share.toString() ?? '';
  const score = scoringTwin(scoring, {
    weight: TWIN_WEIGHT,
    values: [],
    counts: operandPlaces(operands.length),
    judged: share,
  });
  const trace = traceFor(rule, outcome.clause, weight, {
    operands,
    steps: outcome.steps,
    score: outcome.score.toString(),
    twin: score === null ? null : { values: [], score },
  });
  const { score: due, question } = outcome;
  return { ...openRow(row, rule), status: 'scored', due, question, items, bands, trace };
}
