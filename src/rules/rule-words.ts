import { Decimal, readFigures, type Figure } from '../figures';
import type {
  Amount,
  Award,
  BandsAward,
  Condition,
  DeductAward,
  NodesAward,
  Rounding,
  Scoring,
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
  step: DeductAward['step'] | null;
  isRatio: boolean;
  otherwise: Amount | null;
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
  /^(?:扣完为止|扣至0分为止|直至扣完|最多扣完|不超过满分|最高(?:得)?满分|以此类推|该项(?:指标)?满分)?$/u;

function plain(figure: Figure): string {
  return figure.value.toString();
}

function percentIn(clause: string): readonly Figure[] {
  return readFigures(clause).flatMap((reading) =>
    reading.kind === 'figure' && (reading.unit?.kind === 'percent' || reading.unit?.kind === 'points')
      ? [reading]
      : [],
  );
}

/** The points that a clause ends with. */
function pointsIn(clause: string): Figure | null {
  const [found] = readFigures(clause).flatMap((reading) =>
    reading.kind === 'figure' && reading.unit?.kind === 'score' ? [reading] : [],
  );
  return found?.span.end === clause.length ? found : null;
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
  const [figure, ...others] = percentIn(clause.replace(/[得计给].*$/u, ''));
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
  const isRising = earlier[0] !== undefined && earlier[0].if.is.startsWith('<');
  return isRising ? { is: '<=', to: range.high.toString() } : { is: '>=', to: range.low.toString() };
}

/** One clause of the rule; false where its words are not understood. */
function readClause(clause: string, clauses: Clauses): boolean {
  if (IDLE.test(clause)) return true;
  const side = SIDES.find(([pattern]) => pattern.test(clause))?.[1];
  if (side !== undefined) {
    const [step] = percentIn(clause);
    const take = pointsIn(clause);
    const isRegular = step !== undefined && take !== null && /扣/u.test(clause) && clauses.deduct === null;
    if (isRegular) clauses.deduct = { side, per: plain(step), take: plain(take) };
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
  if (/按(?:完成)?比例(?:得分|计分|计算|给分|折算)|[率例][×*x](?:分值|权重|满分|标准分)/u.test(clause)) {
    clauses.isRatio = true;
    return true;
  }
  const amount = amountIn(clause);
  const condition = conditionIn(clause) ?? rangeCondition(clause, clauses.bands);
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

function scoring(award: Award): Scoring {
  return { input: null, award };
}

const ROUNDING = /^(四舍五入|截取)到(?:(整数)|(\d)位小数)后[，,]/u;

/** 四舍五入到整数后，…: how the value is rounded before it is measured. */
function roundingIn(words: string): { readonly input: Rounding | null; readonly rest: string } {
  const match = ROUNDING.exec(words);
  if (match === null) return { input: null, rest: words };
  const mode = match[1] === '截取' ? 'truncate' : 'half-up';
  return { input: { mode, digits: Number(match[3] ?? 0) }, rest: words.slice(match[0].length) };
}

function deductions(clauses: Clauses): RuleInWords | null {
  const full = clauses.bands.find((band) => band.give === 'full');
  const from = clauses.from ?? full?.if.to ?? null;
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

function ratios(clauses: Clauses): RuleInWords | null {
  const full = clauses.bands.find((band) => band.give === 'full');
  if (clauses.bands.some((band) => band !== full)) return null;
  const alone = scoring({ kind: 'ratio', full: '100' });
  if (full === undefined) return { scoring: alone, alternatives: [] };
  // ≥95%得满分，否则按比例: of 95% or of 100%, the words do not say.
  return { scoring: scoring({ kind: 'ratio', full: full.if.to }), alternatives: [alone] };
}

/**
 * The rule of a 评分标准 cell, where its words are regular: ≥95%得满分，否则不得分; 每超过1个百分点扣0.5分，扣完为止; 按比例得分;
 * ≥90%得5分，80%-90%得3分. null where a clause is not understood: a rule is never read by halves.
 */
export function readRuleWords(words: string): RuleInWords | null {
  const { input, rest } = roundingIn(words.replace(/[\s\u3000]/gu, ''));
  const rule = readAward(rest);
  if (rule === null) return null;
  const rounded = (each: Scoring): Scoring => ({ ...each, input });
  return { scoring: rounded(rule.scoring), alternatives: rule.alternatives.map(rounded) };
}

function readAward(words: string): RuleInWords | null {
  const clauses: Clauses = {
    bands: [],
    nodes: [],
    deduct: null,
    from: null,
    step: null,
    isRatio: false,
    otherwise: null,
  };
  const parts = words
    .replace(/[（(]含[）)]|(?<=[-—~～至]\d+(?:\.\d+)?[%％]?)[（(]不含[）)]/gu, '')
    .replace(/(得满分|得\d+(?:\.\d+)?分|不得分)(?=[≥≤<>＜＞\d])/gu, '$1；')
    .split(/[，。；;,]/u);
  if (!parts.every((part) => readClause(part, clauses))) return null;
  if (clauses.nodes.length > 0) {
    const isOnly = clauses.bands.length === 0 && clauses.deduct === null && !clauses.isRatio;
    return isOnly ? { scoring: scoring({ kind: 'nodes', nodes: clauses.nodes }), alternatives: [] } : null;
  }
  if (clauses.deduct !== null) return clauses.isRatio ? null : deductions(clauses);
  if (clauses.isRatio) return clauses.otherwise === null ? ratios(clauses) : null;
  const [only, ...others] = clauses.bands;
  if (only === undefined) return null;
  const otherwise = clauses.otherwise ?? 'zero';
  const award: Award =
    others.length === 0
      ? { kind: 'pass', if: only.if, then: only.give, otherwise }
      : { kind: 'bands', bands: clauses.bands, otherwise };
  return { scoring: scoring(award), alternatives: [] };
}
