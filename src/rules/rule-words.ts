import { Decimal, readFigures, type Figure } from '../figures';
import { readModifier } from './modifiers';
import { readTake } from './modifiers/read-take';
import { readSpecialAward } from './special-award-words';
import type {
  Amount,
  Award,
  BandsAward,
  Condition,
  DeductAward,
  Gift,
  Modifier,
  NodesAward,
  Proportion,
  Rounding,
  Scoring,
  SingleAward,
  Take,
} from './rule';

/** A rule as a form prints it in words: the reading taken, and the others that the words allow. */
export interface RuleInWords {
  readonly scoring: Scoring;
  readonly alternatives: readonly Scoring[];
}

interface Clauses {
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
/** 预算完成率=（预算完成数/预算数）×100%。: what the rate is, in front of the rule. */
const DEFINITION = /^[^=＝，。；≥≤<>]{2,24}[=＝][^。；]*?[×*xX]100[%％]/u;
/** 指标解释：…。评分标准：…: the rule begins behind its own head. */
const RULE_HEAD = /^.*(?:评分|计分|评价|得分)(?:标准|细则|办法|规则)[：:]/su;

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
function readClause(clause: string, clauses: Clauses): boolean {
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

function scoring<A extends Award>(award: A): Scoring & { readonly award: A } {
  return { input: null, award };
}

/** 四舍五入到整数, 截取到2位小数. */
function roundingIn(words: string): Rounding | null {
  const match = /^(四舍五入|截取)到(?:整数|(\d)位小数)$/u.exec(words);
  if (match === null) return null;
  return { mode: match[1] === '截取' ? 'truncate' : 'half-up', digits: Number(match[2] ?? 0) };
}

interface Parts {
  readonly input: Rounding | null;
  readonly award: string;
  readonly output: Rounding | null;
  readonly modifiers: readonly Modifier[];
}

/** 四舍五入到整数后，…；另：扣分须写明原因；另：得分四舍五入到整数: what stands around the award; null where some of it is not understood. */
function partsOf(words: string): Parts | null {
  const [first = '', ...more] = words.split(/[；;]另：/u);
  const before = /^([^，,]{1,12})后[，,]/u.exec(first);
  const input = before === null ? null : roundingIn(before[1] ?? '');
  const award = input === null ? first : first.slice(before?.[0].length ?? 0);
  let output: Rounding | null = null;
  const modifiers: Modifier[] = [];
  for (const part of more) {
    const rounding = part.startsWith('得分') ? roundingIn(part.slice(2)) : null;
    const modifier = readModifier(part);
    if (rounding !== null) output = rounding;
    else if (modifier !== null) modifiers.push(modifier);
    else return null;
  }
  return { input, award, output, modifiers };
}

function deductions(clauses: Clauses): AwardInWords | null {
  const full = clauses.bands.find((band) => band.give === 'full');
  const from = clauses.from ?? full?.if.to ?? clauses.fullAt;
  if (clauses.deduct === null || from === null || clauses.bands.some((band) => band !== full)) return null;
  const award: DeductAward = {
    kind: 'deduct',
    from,
    step: clauses.step ?? 'whole',
    ...clauses.deduct,
  };
  // 每超过1个百分点 leaves open what half a point costs.
  const other: DeductAward = { ...award, step: 'prorata' };
  return { scoring: scoring(award), alternatives: clauses.step === null ? [scoring(other)] : [] };
}

function ratios(clauses: Clauses): AwardInWords | null {
  const floor = clauses.zeroBelow === null ? {} : { zeroBelow: clauses.zeroBelow };
  if (clauses.ratio !== null)
    return clauses.bands.length > 0
      ? null
      : { scoring: scoring({ ...clauses.ratio, ...floor }), alternatives: [] };
  const full = clauses.bands.find((band) => band.give === 'full');
  if (clauses.bands.some((band) => band !== full) || (full !== undefined && clauses.fullAt !== null))
    return null;
  const alone = scoring({ kind: 'ratio', full: '100', ...floor });
  if (full === undefined) return { scoring: alone, alternatives: [] };
  // ≥95%得满分，否则按比例: of 95% or of 100%, the words do not say.
  return { scoring: scoring({ kind: 'ratio', full: full.if.to, ...floor }), alternatives: [alone] };
}

/** The rule without what stands before it: what the rate is, how it is explained. */
function ruleOnly(words: string): string {
  const behind = words.replace(RULE_HEAD, '');
  return behind.replace(DEFINITION, '').replace(/^[。；，,;]/u, '');
}

/**
 * The rule of a 评分标准 cell, where its words are regular: ≥95%得满分，否则不得分; 每超过1个百分点扣0.5分，扣完为止; 按比例得分;
 * ≥90%得5分，80%-90%得3分. null where a clause is not understood: a rule is never read by halves.
 */
export function readRuleWords(words: string): RuleInWords | null {
  const parts = partsOf(ruleOnly(words.replace(/[\s\u3000]/gu, '')));
  if (parts === null) return null;
  const { input, output, modifiers } = parts;
  const special = readSpecialAward(parts.award, (inner) => readAward(inner)?.scoring.award ?? null);
  const rule = special === null ? readAward(parts.award) : { scoring: scoring(special), alternatives: [] };
  if (rule === null) return null;
  const whole = (each: Scoring): Scoring => ({
    ...each,
    input,
    ...(output === null ? {} : { output }),
    ...(modifiers.length === 0 ? {} : { modifiers }),
  });
  return { scoring: whole(rule.scoring), alternatives: rule.alternatives.map(whole) };
}

interface AwardInWords {
  readonly scoring: Scoring & { readonly award: SingleAward };
  readonly alternatives: readonly Scoring[];
}

function readAward(words: string): AwardInWords | null {
  const clauses: Clauses = {
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
  const parts = words
    .replace(/[（(]含[）)]|(?<=[-—~～至]\d+(?:\.\d+)?[%％]?)[（(]不含[）)]/gu, '')
    .replace(/(?<=[%％])[，,](?=(?:[得计给]满分|不得分|[得计给]\d+(?:\.\d+)?分))/gu, '')
    .replace(/(得满分|得\d+(?:\.\d+)?分|不得分)(?=[≥≤<>＜＞\d])/gu, '$1；')
    .split(/[，。；;,]/u);
  if (!parts.every((part) => readClause(part, clauses))) return null;
  if (clauses.nodes.length > 0) {
    const isOnly = clauses.bands.length === 0 && clauses.deduct === null && !clauses.isRatio;
    return isOnly ? { scoring: scoring({ kind: 'nodes', nodes: clauses.nodes }), alternatives: [] } : null;
  }
  if (clauses.deduct !== null) return clauses.isRatio || clauses.ratio !== null ? null : deductions(clauses);
  if (clauses.isRatio || clauses.ratio !== null) return clauses.otherwise === null ? ratios(clauses) : null;
  // 100%得满分，其余不得分: nothing but the whole will do.
  if (clauses.fullAt !== null && clauses.fullAt !== '100') return null;
  const whole: Clauses['bands'] =
    clauses.fullAt === null ? [] : [{ if: { is: '>=', to: clauses.fullAt }, give: 'full' }];
  const [only, ...others] = [...whole, ...clauses.bands];
  if (only === undefined) return null;
  const otherwise = clauses.otherwise ?? 'zero';
  const award: SingleAward =
    others.length === 0
      ? { kind: 'pass', if: only.if, then: only.give, otherwise }
      : { kind: 'bands', bands: [only, ...others], otherwise };
  return { scoring: scoring(award), alternatives: [] };
}

/** 得分=完成率×10: the weight that a rule in words is written for; null where it names none. */
export function weightInWords(words: string): string | null {
  return /[率例]\s*[×*x]\s*(\d+(?:\.\d+)?)\s*(?:分|[。，；]|$)/u.exec(words)?.[1] ?? null;
}
