import {
  applyScoring,
  Decimal,
  HUNDRED,
  readRowTarget,
  readRuleWords,
  rulePackById,
  type Scoring,
} from '../src';
import { invalid, NO_DATA, type Answer } from './answers';
import { argumentOf, isOmitted, matrixOf, textOf, type Matrix } from './arguments';
import { indicatorScoreAnswer } from './score-answers';

const ZERO = new Decimal(0);

function scored(scoring: Scoring, values: readonly Decimal[], weight: Decimal): Answer {
  if (weight.isNegative()) return invalid('分值不能小于零');
  const outcome = applyScoring(
    scoring,
    values.map((value) => value.times(HUNDRED)),
    weight,
  );
  return outcome === null ? invalid('值的个数与标准不符') : { kind: 'number', value: outcome.score };
}

const SIDES = { 超过: 'above', 低于: 'below', 偏离: 'both' } as const;

function sideOf(text: string): (typeof SIDES)[keyof typeof SIDES] | null {
  if (text === '') return 'above';
  return text === '超过' || text === '低于' || text === '偏离' ? SIDES[text] : null;
}

/** Points off for every whole step beyond a limit; value, limit and step as fractions (112% is 1.12). */
export function deductAnswer(
  [value = ZERO, from = ZERO, per = ZERO, take = ZERO, weight = ZERO]: readonly Decimal[],
  direction: unknown,
): Answer {
  const side = sideOf(isOmitted(direction) ? '' : textOf(direction));
  if (side === null) return invalid('方向应写“超过”“低于”或“偏离”');
  if (per.lte(0)) return invalid('每档应大于零，例如1%');
  if (take.isNegative()) return invalid('每档扣分不能小于零');
  const award = {
    kind: 'deduct',
    from: from.times(HUNDRED).toString(),
    side,
    per: per.times(HUNDRED).toString(),
    step: 'whole',
    take: { points: take.toString() },
  } as const;
  return scored({ input: null, award }, [value], weight);
}

/** The weight in proportion to what was done, never more than all of it; the other way round where less is better. */
export function ratioAnswer(
  [done = ZERO, wanted = ZERO, weight = ZERO]: readonly Decimal[],
  isLess: boolean,
): Answer {
  const [part, whole] = isLess ? [wanted, done] : [done, wanted];
  if (whole.isZero()) return { kind: 'division-by-zero' };
  return scored({ input: null, award: { kind: 'ratio', full: '100' } }, [part.div(whole)], weight);
}

/** As many time nodes as targets, each an equal share of the weight. */
export function progressAnswer(progress: unknown, targets: unknown, weight: unknown): Answer {
  const [done, wanted] = [
    matrixOf(progress).flat().map(argumentOf),
    matrixOf(targets).flat().map(argumentOf),
  ];
  const points = argumentOf(matrixOf(weight)[0]?.[0]);
  if (points.kind === 'bad') return invalid(points.message);
  const bad = [...done, ...wanted].find((argument) => argument.kind === 'bad');
  if (bad?.kind === 'bad') return invalid(bad.message);
  const values = done.flatMap((argument) => (argument.kind === 'figure' ? [argument.value] : []));
  const limits = wanted.flatMap((argument) => (argument.kind === 'figure' ? [argument.value] : []));
  if (points.kind === 'blank' || values.length < done.length || limits.length < wanted.length) return NO_DATA;
  if (values.length !== limits.length) return invalid('进度与目标的个数不一致');
  const share = new Decimal(1).div(limits.length).toString();
  const nodes = limits.map((limit, i) => ({
    label: `节点${String(i + 1)}`,
    target: limit.times(HUNDRED).toString(),
    give: { share },
  }));
  return scored({ input: null, award: { kind: 'nodes', nodes } }, values, points.value);
}

function statedCell(cell: unknown): {
  readonly cell: string;
  readonly text: string;
  readonly figure: null;
  readonly formula: null;
} {
  return { cell: '', text: textOf(cell), figure: null, formula: null };
}

/** The weight for a target reached; for a missed one what the last argument says, else #N/A: nothing is guessed. */
export function targetAnswer(target: unknown, actual: unknown, weight: unknown, unmet: unknown): Answer {
  const points = argumentOf(matrixOf(weight)[0]?.[0]);
  if (points.kind !== 'figure') return points.kind === 'blank' ? NO_DATA : invalid(points.message);
  const read = readRowTarget({
    level2: '',
    level3: '',
    cells: { target: statedCell(target), actual: statedCell(actual) },
  });
  if (read.kind === 'missing') return NO_DATA;
  if (read.kind === 'judged')
    return { kind: 'not-available', message: '指标值或完成值不是可以比较的数，由人评定' };
  if (read.outcomes.every(({ met }) => met)) return { kind: 'number', value: points.value };
  const way = isOmitted(unmet) ? '' : textOf(unmet);
  if (way === '不得分') return { kind: 'number', value: ZERO };
  const [only, ...others] = read.outcomes;
  if (way !== '按比例')
    return { kind: 'not-available', message: '未达成指标值，请在第四个参数写“按比例”或“不得分”' };
  if (only?.ratio == null || others.length > 0)
    return { kind: 'not-available', message: '指标值不止一个数，由人评定' };
  return scored({ input: null, award: { kind: 'ratio', full: '100' } }, [only.ratio], points.value);
}

/** Points within a band: its lower end and the given part of its width. */
export function judgedAnswer(
  band: unknown,
  [weight = ZERO, within = ZERO]: readonly Decimal[],
  standard: unknown,
): Answer {
  const pack = rulePackById(isOmitted(standard) ? 'mof-2020-project' : textOf(standard));
  if (pack === null || pack.judged.length === 0) return invalid(`评分标准“${textOf(standard)}”没有定性档次`);
  const found = pack.judged.find(({ label }) => label === textOf(band));
  if (found === undefined)
    return invalid(`档次应写${pack.judged.map(({ label }) => `“${label}”`).join('、')}`);
  if (within.isNegative() || within.gt(1)) return invalid('档内比例应在0和1之间');
  const share = new Decimal(found.from).plus(new Decimal(found.to).minus(found.from).times(within));
  return { kind: 'number', value: weight.times(share).toDecimalPlaces(2) };
}

function wordsAnswer(words: string, value: unknown, weight: unknown): Answer {
  const rule = readRuleWords(words);
  if (rule === null) return { kind: 'not-available', message: `读不懂“${words.slice(0, 30)}”，由人评定` };
  const [given, points] = [argumentOf(value), argumentOf(weight)];
  if (given.kind === 'bad') return invalid(given.message);
  if (points.kind === 'bad') return invalid(points.message);
  if (given.kind === 'blank' || points.kind === 'blank') return NO_DATA;
  const answers = [rule.scoring, ...rule.alternatives].map((scoring) =>
    scored(scoring, [given.value], points.value),
  );
  const [first] = answers;
  const isOne = answers.every(
    (answer) => first?.kind === 'number' && answer.kind === 'number' && answer.value.eq(first.value),
  );
  return first !== undefined && (isOne || first.kind !== 'number')
    ? first
    : { kind: 'not-available', message: '标准有几种可能，得分不同' };
}

/** A score a line: by a pack's name for all lines, or by the rule in words that stands on each. */
export function batchAnswers(
  standard: unknown,
  names: unknown,
  values: unknown,
  weights: unknown,
): readonly (readonly Answer[])[] {
  const [rules, lines]: readonly Matrix[] = [matrixOf(standard), matrixOf(values)];
  const [labels, points] = [matrixOf(names), matrixOf(weights)];
  const isWords = (rules?.length ?? 0) > 1 || readRuleWords(textOf(standard)) !== null;
  return (lines ?? []).map(([value], i) => {
    const weight = points[i]?.[0];
    if (isOmitted(value) && isOmitted(weight)) return [{ kind: 'text', text: '' }];
    return [
      isWords
        ? wordsAnswer(textOf((rules?.length ?? 0) > 1 ? rules?.[i]?.[0] : standard), value, weight)
        : indicatorScoreAnswer(standard, labels[i]?.[0], value, weight),
    ];
  });
}
