import { Decimal, readFigures, type Figure } from '../figures';
import { readTake } from './modifiers/read-take';
import type { Amount, BandsAward, Condition, DeductAward, Gift, NodesAward, Proportion, Take } from './rule';

/** What the clauses of a rule have said so far. */
export interface Clauses {
  readonly bands: BandsAward['bands'][number][];
  readonly nodes: NodesAward['nodes'][number][];
  deduct: Pick<DeductAward, 'side' | 'per' | 'take'> | null;
  from: string | null;
  /** 100%得满分: on which side of it follows from what is taken off. */
  fullAt: string | null;
  step: DeductAward['step'] | null;
  isRatio: boolean;
  otherwise: Gift | null;
  ratio: Proportion | null;
  zeroBelow: string | null;
}

const SIDES: readonly (readonly [RegExp, DeductAward['side']])[] = [
  [/每(?:超过?|高于?|高出|增加|上升|大于)/u, 'above'],
  [/每(?:低于?|少于?|降低|减少|下降|不足|差|小于|欠)/u, 'below'],
  [/每偏离|每偏差/u, 'both'],
];
const STEPS: readonly (readonly [RegExp, DeductAward['step']])[] = [
  [/^不足(?:1|一)(?:个百分点|档)的?按(?:1|一)(?:个百分点|档)(?:计算?)?$/u, 'begun'],
  [/^不足(?:1|一)(?:个百分点|档)的?不(?:扣分?|计算?|予扣分)$/u, 'whole'],
  [/^不足(?:1|一)(?:个百分点|档)的?按比例(?:计算?|扣分)?$/u, 'prorata'],
];
/** Clauses that only say what holds anyway. */
const IDLE =
  /^(?:扣完为止|扣至0分为止|直至扣完|最多扣完|不超过满分|最高(?:得)?满分|以此类推|该项(?:指标)?满分|超过100[%％]的?按(?:满分|\d+(?:\.\d+)?分|100[%％])(?:计算?|得分)?)?$/u;
/** 按比例得分, 得分=完成率×10, 未完成的按完成比例得分. */
const PROPORTION =
  /按(?:实际)?(?:完成)?(?:情况)?比例(?:得分|计分|计算|给分|折算)|[率例][×*x](?:分值|权重|满分|标准分|\d+(?:\.\d+)?(?:分|$))/u;
/** 100%得满分, 完成率为100%的得满分. */
const BARE_FULL = /^(?:[^\d，]{0,16}?(?:为|达)?)(\d{1,3}(?:\.\d+)?)[%％]的?[得计给]满分$/u;
/** 完成目标得满分. */
const TARGET_FULL =
  /^(?:全部|按时)?(?:完成|达到|实现|达成)(?:年初|年度|预期|绩效|计划)*(?:目标值?|任务|指标值?|计划)?的?[得计给]满分$/u;

/** Nothing said yet. */
export function noClauses(): Clauses {
  return {
    bands: [],
    nodes: [],
    deduct: null,
    from: null,
    fullAt: null,
    step: null,
    isRatio: false,
    otherwise: null,
    ratio: null,
    zeroBelow: null,
  };
}

function plain(figure: Figure): string {
  return figure.value.toString();
}

function isPercentage({ unit, value }: Figure): boolean {
  return unit === null ? value.isZero() : unit.kind === 'percent' || unit.kind === 'points';
}

/** Percentages, and a bare 0, which needs no sign. */
function percentIn(clause: string): readonly Figure[] {
  return readFigures(clause).flatMap((reading) =>
    reading.kind === 'figure' && isPercentage(reading) ? [reading] : [],
  );
}

/** The points that a clause ends with. */
function pointsIn(clause: string): Figure | null {
  const [found] = readFigures(clause).flatMap((reading) =>
    reading.kind === 'figure' && reading.unit?.kind === 'score' ? [reading] : [],
  );
  return found?.span.end === clause.length ? found : null;
}

/** 扣0.5分, 扣分值的10%: what a step takes off. */
function takeIn(clause: string): Take | null {
  const words = /扣(?:除)?([^扣]{1,20})$/u.exec(clause)?.[1];
  if (words === undefined) return null;
  const points = pointsIn(words);
  return points === null ? readTake(words.replace(/^(?:权重|满分)/u, '分值')) : { points: plain(points) };
}

/** 按比例（完成值÷95%）得分, 按比例（100%÷完成值）得分: a ratio that says what it is over. */
function ratioIn(clause: string): Proportion | null {
  const match =
    /按比例[（(](?:完成值÷(\d{1,6}(?:\.\d{1,4})?)%|(\d{1,6}(?:\.\d{1,4})?)%÷完成值)[）)]得分$/u.exec(clause);
  if (match === null) return null;
  const inverse = match[2];
  return inverse === undefined
    ? { kind: 'ratio', full: match[1] ?? '100' }
    : { kind: 'ratio', full: inverse, inverse: true };
}

/** 得满分, 得3分, 不得分, 得权重的50%; null where the clause gives nothing. */
function amountIn(clause: string): Amount | null {
  if (/(?:得|计|给)满分|得全分/u.test(clause)) return 'full';
  if (/不得分|得零分|计零分|(?:得|计)0分/u.test(clause)) return 'zero';
  if (/[得计]一半分?$|[得计](?:权重|分值|满分)的(?:一半|50%)$|减半[得计]分$/u.test(clause))
    return { share: '0.5' };
  const share = /(?:得|计)(?:权重|分值|满分)的(\d{1,3}(?:\.\d+)?)%/u.exec(clause)?.[1];
  if (share !== undefined) return { share: new Decimal(share).div(100).toString() };
  const points = /[得计给]/u.test(clause) ? pointsIn(clause) : null;
  return points === null ? null : { points: plain(points) };
}

/** 一季度达到25%得分值的25%: a time node; null where no name stands before 达到. */
function nodeIn(clause: string): NodesAward['nodes'][number] | null {
  const match = /^([^\d≥≤<>]{1,12}|\d{1,2}月[底末])达到(\d+(?:\.\d+)?)%(.+)$/u.exec(clause);
  const give = match === null ? null : amountIn(match[3] ?? '');
  if (match === null || give === null || /(?:率|值|进度|满意度|程度)$/u.test(match[1] ?? '')) return null;
  return { label: match[1] ?? '', target: match[2] ?? '', give };
}

function conditionIn(clause: string): Condition | null {
  const [figure, ...others] = percentIn(clause.replace(/(?:按比例|[得计给]).*$/u, ''));
  if (figure === undefined || others.length > 0) return null;
  const sign = figure.comparator === 'reaches' ? '>=' : figure.comparator;
  if (sign !== null) return { is: sign, to: plain(figure) };
  return /等于|为|＝|=/u.test(clause) ? { is: '=', to: plain(figure) } : null;
}

/** 80%-90%得3分: the end that the bands read before leave open decides; they go from the best one on. */
function rangeCondition(clause: string, earlier: Clauses['bands']): Condition | null {
  const [range] = readFigures(clause).flatMap((reading) =>
    reading.kind === 'range' && reading.unit?.kind === 'percent' ? [reading] : [],
  );
  if (range === undefined) return null;
  const [best] = earlier;
  const isRising =
    best !== undefined && (best.if.is.startsWith('<') || (best.if.is === '=' && range.low.gte(best.if.to)));
  return isRising ? { is: '<=', to: range.high.toString() } : { is: '>=', to: range.low.toString() };
}

/** One clause of the rule; false where its words are not understood. */
export function readClause(clause: string, clauses: Clauses): boolean {
  if (IDLE.test(clause)) return true;
  const side = SIDES.find(([pattern]) => pattern.test(clause))?.[1];
  if (side !== undefined) {
    const [step] = percentIn(clause.replace(/扣.*$/u, ''));
    const take = takeIn(clause);
    const isRegular = step !== undefined && take !== null && clauses.deduct === null;
    if (isRegular) clauses.deduct = { side, per: plain(step), take };
    return isRegular;
  }
  const step = STEPS.find(([pattern]) => pattern.test(clause))?.[1];
  if (step !== undefined) {
    clauses.step = step;
    return true;
  }
  const node = nodeIn(clause);
  if (node !== null) {
    clauses.nodes.push(node);
    return true;
  }
  if (PROPORTION.test(clause)) {
    clauses.isRatio = true;
    return true;
  }
  if (TARGET_FULL.test(clause)) {
    clauses.fullAt = '100';
    return true;
  }
  const ratio = ratioIn(clause);
  const amount = ratio ?? amountIn(clause);
  const condition = conditionIn(clause) ?? rangeCondition(clause, clauses.bands);
  if (ratio !== null && clause.startsWith('按比例')) {
    clauses.ratio = ratio;
    return true;
  }
  // 低于60%不得分 beside 按比例: where the proportion begins.
  if (amount === 'zero' && condition?.is === '<' && (clauses.isRatio || clauses.ratio !== null)) {
    clauses.zeroBelow = condition.to;
    return true;
  }
  const bare = amount === 'full' && condition === null ? BARE_FULL.exec(clause)?.[1] : undefined;
  if (bare !== undefined) {
    clauses.fullAt = bare;
    return true;
  }
  if (amount !== null && condition !== null) {
    clauses.bands.push({ if: condition, give: amount });
    return true;
  }
  if (amount !== null && /^(?:否则|其余|其他|未达到|未完成|达不到|低于的|以下)/u.test(clause)) {
    clauses.otherwise = amount;
    return true;
  }
  // 超过100%的，每超过1个百分点扣0.5分: only the limit.
  if (condition !== null && /^以|的$/u.test(clause)) {
    clauses.from = condition.to;
    return true;
  }
  const [limit] = percentIn(clause);
  if (limit !== undefined && /为(?:限|标准|基准|目标)$/u.test(clause)) {
    clauses.from = plain(limit);
    return true;
  }
  return false;
}
