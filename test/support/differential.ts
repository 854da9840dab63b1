import fc from 'fast-check';
import { assess, EMPTY_RECORD, rowKey, type AssessedForm, type DecisionRecord } from '../../src';
import { workbookFrom } from './grid';
import { gridOf, packOf, randomForm, type RandomForm, type RandomRow } from './random-form';
import { secondGrade, secondScore, secondTotal } from './second-scoring';

/* Scores of random forms beside those of a second implementation that shares nothing with the first. */

const BY_ONE_VALUE = new Set(['pass', 'bands', 'deduct', 'ratio']);

interface Expected {
  readonly score: string | null;
  readonly isExcluded: boolean;
}

/** What the rule itself gives; null where it is left open. */
function byRule({ scoring, rate, weight, notApplicable, decision }: RandomRow): Expected {
  const open = { score: null, isExcluded: false };
  if (rate === 'absent') {
    if (notApplicable === null) return open;
    if (notApplicable === 'exclude') return { score: null, isExcluded: true };
    return { score: notApplicable === 'full' ? weight : '0', isExcluded: false };
  }
  const said = decision?.evidence === undefined ? {} : { evidence: decision.evidence };
  if (BY_ONE_VALUE.has(scoring.award.kind)) {
    if (rate === null || Number(rate[1]) === 0) return open;
    return { score: secondScore(scoring, [[percentOf(rate[0]), rate[1]]], weight, said), isExcluded: false };
  }
  const counts = decision?.counts === undefined ? {} : { counts: decision.counts };
  if (decision?.band === undefined || decision.points === undefined)
    return { score: secondScore(scoring, [], weight, { ...said, ...counts }), isExcluded: false };
  const judged = { label: decision.band, share: shareOf(decision.points, weight) };
  return { score: secondScore(scoring, [], weight, { ...said, judged }), isExcluded: false };
}

/** A hundred times a decimal text of two decimals. */
function percentOf(text: string): string {
  return String(Math.round(Number(text) * 10_000) / 100);
}

/** Points over weight in thousandths, which is how the generator made them. */
function shareOf(points: string, weight: string): string {
  return String(Math.round((Number(points) * 1_000) / Number(weight)) / 1_000);
}

function expectedOf(row: RandomRow): Expected {
  const ruled = byRule(row);
  const points = row.decision?.points;
  if (ruled.score !== null || ruled.isExcluded || points === undefined) return ruled;
  const isIn = Number(points) <= Number(row.weight) && isInBand(row, points);
  return isIn ? { score: points, isExcluded: false } : ruled;
}

function isInBand({ scoring: { award }, decision, weight, rate }: RandomRow, points: string): boolean {
  if (award.kind !== 'grade' || rate === 'absent') return true;
  const band = award.bands.find(({ label }) => label === decision?.band);
  return (
    band === undefined ||
    (scaled(points) >= product(weight, band.from) && scaled(points) <= product(weight, band.to))
  );
}

/** Whole numbers of millionths, enough for points times shares. */
function scaled(text: string): number {
  return Math.round(Number(text) * 1_000_000);
}

function product(weight: string, share: string): number {
  return Math.round(Number(weight) * Number(share) * 1_000_000);
}

function recordFor(form: RandomForm, assessed: AssessedForm): DecisionRecord {
  const rows = form.rows.flatMap(({ name, decision }) => {
    const row = assessed.form.rows.find(({ level3 }) => level3 === name);
    return row === undefined || decision === null ? [] : [[rowKey(assessed.form, row), decision] as const];
  });
  return { ...EMPTY_RECORD, rows: Object.fromEntries(rows) };
}

/** Where the two computations of one form differ; none where they agree. */
export function differencesOf(random: RandomForm): readonly string[] {
  const workbook = workbookFrom(gridOf(random));
  const options = { overwrite: random.overwrite, rules: packOf(random) };
  const [plain] = assess([workbook], EMPTY_RECORD, options)[0]?.forms ?? [];
  if (plain === undefined) return ['not recognised'];
  const [assessed] = assess([workbook], recordFor(random, plain), options)[0]?.forms ?? [];
  const scored = assessed?.scored;
  if (scored?.rows.length !== random.rows.length) return ['rows missing'];
  const expected = random.rows.map(expectedOf);
  const rows = scored.rows.flatMap((row, i) => {
    const wanted = expected[i];
    const [theirs, ours] = [wanted?.score ?? null, row.due?.toString() ?? null];
    const isSame = theirs === ours && wanted?.isExcluded === row.isExcluded;
    const traced = row.trace?.score ?? null;
    return isSame && (row.due === null || traced === ours)
      ? []
      : [`${row.row.level3}: ${String(ours)} against ${String(theirs)}, traced ${String(traced)}`];
  });
  const counted = random.rows.map((row, i) => {
    const due = expected[i]?.score ?? null;
    const score = random.overwrite ? (due ?? row.kept) : (row.kept ?? due);
    return { weight: row.weight, score, isExcluded: expected[i]?.isExcluded === true };
  });
  const total = secondTotal(counted);
  const grade = total === null ? null : secondGrade(total, random.grades);
  const found = scored.totals.at(-1)?.score?.toString() ?? null;
  const sums = total === found ? [] : [`total ${String(found)} against ${String(total)}`];
  const named = scored.grade?.grade ?? null;
  return [...rows, ...sums, ...(grade === named ? [] : [`grade ${String(named)} against ${String(grade)}`])];
}

/** Compares so many random forms; gives the differences of the first few that differ. */
export function differential(count: number, seed: number): readonly string[] {
  const found: string[] = [];
  const chunk = 1_000;
  for (let done = 0; done < count; done += chunk) {
    const forms = fc.sample(randomForm, { numRuns: Math.min(chunk, count - done), seed: seed + done });
    for (const form of forms) {
      const differences = differencesOf(form);
      if (differences.length > 0) found.push(`${differences.join('; ')}\n  ${JSON.stringify(form)}`);
      if (found.length >= 5) return found;
    }
  }
  return found;
}
