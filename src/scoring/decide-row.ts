import { Decimal } from '../figures';
import type { RowDecision } from '../record';
import type { Found } from '../rules';
import { traceFor, type AppliedRule, type RowScore } from './row-score';

const BY_HAND: AppliedRule = {
  id: 'person',
  source: 'person',
  confidence: 'stated',
  basis: '填报人评定',
};

function decimalIn(text: string): Decimal | null {
  return /^\d{1,6}(?:\.\d{1,4})?$/u.test(text) ? new Decimal(text) : null;
}

/** What a person found, as rules take it; what is no number counts as not said. */
export function foundBy(decision: RowDecision | undefined, weight: Decimal | null): Found {
  const counts = decision?.counts?.map(decimalIn).filter((count) => count !== null) ?? [];
  const points = decimalIn(decision?.points ?? '');
  const label = decision?.band;
  const isJudged = label !== undefined && points !== null && weight?.gt(0) === true;
  return {
    ...(decision?.counts === undefined || counts.length < decision.counts.length ? {} : { counts }),
    ...(isJudged ? { judged: { label, share: points.div(weight) } } : {}),
    ...(decision?.evidence === undefined ? {} : { evidence: decision.evidence }),
  };
}

/** The alternative that a person took. */
function withAlternative(score: RowScore, words: string): RowScore | null {
  const taken = score.alternatives.find(({ rule }) => rule === words);
  if (taken === undefined || score.trace === null) return null;
  const steps = `${score.trace.steps}；填报人选定“${words}”`;
  const trace = { ...score.trace, clause: words, steps, score: taken.score.toString() };
  return { ...score, due: taken.score, reason: null, trace };
}

/** The points that a person gave to a row that nothing else decides. */
function withPoints(score: RowScore, weight: Decimal, points: Decimal, band: string | undefined): RowScore {
  const isInBand = score.bands.every(
    ({ label, from, to }) => label !== band || (points.gte(from) && points.lte(to)),
  );
  if (points.gt(weight) || !isInBand) return score;
  const clause = band === undefined ? '由填报人打分' : `评定为“${band}”`;
  const steps = `填报人给${points.toString()}分`;
  const trace = traceFor(BY_HAND, clause, weight, { steps, score: points.toString() });
  return {
    ...score,
    status: 'scored',
    due: points,
    rule: BY_HAND,
    confidence: BY_HAND.confidence,
    reason: null,
    trace,
  };
}

/** A row's score with what a person decided about it: which alternative holds, or how many points it earns. */
export function decideRow(score: RowScore, decision: RowDecision | undefined): RowScore {
  const { weight } = score.row;
  if (decision === undefined || score.due !== null || score.isExcluded || weight === null) return score;
  const taken = decision.alternative === undefined ? null : withAlternative(score, decision.alternative);
  if (taken !== null) return taken;
  const points = decimalIn(decision.points ?? '');
  return points === null ? score : withPoints(score, weight, points, decision.band);
}
