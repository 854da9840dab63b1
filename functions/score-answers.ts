import {
  applyRule,
  Decimal,
  findIndicator,
  gradeOf,
  HUNDRED,
  RULE_PACKS,
  USUAL_GRADES,
  type RulePack,
} from '../src';
import { invalid, NO_DATA, type Answer } from './answers';
import { argumentOf, isOmitted, matrixOf, textOf, type Matrix } from './arguments';

const FAMILIES = ['department', 'project', 'self-evaluation'] as const;

function numbersIn(matrix: Matrix): readonly Decimal[] | Answer {
  const values: Decimal[] = [];
  for (const cell of matrix.flat()) {
    const argument = argumentOf(cell);
    if (argument.kind === 'bad') return invalid(argument.message);
    if (argument.kind === 'blank') return NO_DATA;
    values.push(argument.value);
  }
  return values;
}

function isAnswer(value: readonly Decimal[] | Answer): value is Answer {
  return 'kind' in value;
}

/** Lower limits from high to low with their points: the first limit that the value reaches gives the points. */
function bandScore(bands: Matrix, value: Decimal, weight: Decimal): Answer {
  for (const [limit, points] of bands) {
    const [least, given] = [argumentOf(limit), argumentOf(points)];
    if (least.kind !== 'figure' || given.kind !== 'figure')
      return invalid('评分标准的每一行应为：下限、得分');
    if (value.gte(least.value)) return { kind: 'number', value: Decimal.min(given.value, weight) };
  }
  return { kind: 'number', value: new Decimal(0) };
}

function packScore(pack: RulePack, name: string, values: readonly Decimal[], weight: Decimal): Answer {
  const candidates = ['', '预算配置', '预算执行'].flatMap(
    (level2) => findIndicator(name, { families: FAMILIES, level2 }) ?? [],
  );
  const indicator = candidates[0];
  if (indicator === undefined) return invalid(`没有指标“${name}”`);
  const rule = pack.rules.find((each) => each.indicator === indicator.id);
  if (rule === undefined) return { kind: 'not-available', message: `“${pack.name}”没有“${name}”的规则` };
  const outcomes = applyRule(
    rule,
    values.map((value) => value.times(HUNDRED)),
    weight,
  );
  const [first] = outcomes;
  if (first === undefined) return invalid('值的个数与标准不符');
  if (outcomes.every((outcome) => outcome.score.eq(first.score)))
    return { kind: 'number', value: first.score };
  const scores = outcomes.map((outcome) => outcome.score.toString()).join('、');
  return { kind: 'not-available', message: `标准有几种可能，得分为${scores}` };
}

/** The score of one indicator by a pack or a table of bands. */
export function indicatorScoreAnswer(
  standard: unknown,
  name: unknown,
  value: unknown,
  weight: unknown,
): Answer {
  const points = argumentOf(weight);
  if (points.kind !== 'figure') return points.kind === 'blank' ? NO_DATA : invalid(points.message);
  if (points.value.isNegative()) return invalid('分值不能小于零');
  const values = numbersIn(matrixOf(value));
  if (isAnswer(values)) return values;
  const table = matrixOf(standard);
  const [first] = values;
  if (first === undefined) return NO_DATA;
  if ((table[0]?.length ?? 0) > 1) return bandScore(table, first, points.value);
  const wanted = textOf(standard);
  const pack = RULE_PACKS.find((each) => each.id === wanted || each.name === wanted);
  return pack === undefined
    ? invalid(`没有评分标准“${wanted}”`)
    : packScore(pack, textOf(name), values, points.value);
}

/** The grade of a total. */
export function gradeAnswer([total = new Decimal(0)]: readonly Decimal[], standard: unknown): Answer {
  if (isOmitted(standard)) {
    const grade = gradeOf(total, USUAL_GRADES);
    return grade === null ? invalid('得分不能小于零') : { kind: 'text', text: grade };
  }
  for (const [label, limit] of matrixOf(standard)) {
    const least = argumentOf(limit);
    if (typeof label !== 'string' || least.kind !== 'figure') return invalid('标准的每一行应为：等次、下限');
    if (total.gte(least.value)) return { kind: 'text', text: label };
  }
  return { kind: 'not-available', message: '低于标准的最低一档' };
}
