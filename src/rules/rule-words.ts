import { readModifier } from './modifiers';
import type { Award, DeductAward, Modifier, Rounding, Scoring, SingleAward } from './rule';
import { noClauses, readClause, type Clauses } from './rule-clauses';
import { readSpecialAward } from './special-award-words';

/** A rule as a form prints it in words: the reading taken, and the others that the words allow. */
export interface RuleInWords {
  readonly scoring: Scoring;
  readonly alternatives: readonly Scoring[];
}

/** 预算完成率=（预算完成数/预算数）×100%。: what the rate is, in front of the rule. */
const DEFINITION = /^[^=＝，。；≥≤<>]{2,24}[=＝][^。；]*?[×*xX]100[%％]/u;
/** 指标解释：…。评分标准：…: the rule begins behind its own head. */
const RULE_HEAD = /^.*(?:评分|计分|评价|得分)(?:标准|细则|办法|规则)[：:]/su;

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
  const ofHundred = scoring({ kind: 'pass', if: full.if, otherwise: { kind: 'ratio', full: '100' } });
  const isPlain = clauses.zeroBelow === null;
  return {
    scoring: scoring({ kind: 'ratio', full: full.if.to, ...floor }),
    alternatives: [isPlain ? ofHundred : alone],
  };
}

/** The rule without what stands before it: what the rate is, how it is explained. */
function ruleOnly(words: string): string {
  const behind = words.replace(RULE_HEAD, '');
  return behind.replace(DEFINITION, '').replace(/^[。；，,;]/u, '');
}

/** 每超过（降低）1个百分点扣0.5分: off the mark on either side. */
const BOTH_WAYS =
  /每(?:超过|超出|高于|降低|低于|增加|减少)[（(](?:或)?(?:超过|高于|降低|低于|少于|增加|减少)[）)]/u;

/**
 * The rule of a 评分标准 cell, where its words are regular: ≥95%得满分，否则不得分; 每超过1个百分点扣0.5分，扣完为止; 按比例得分;
 * ≥90%得5分，80%-90%得3分. null where a clause is not understood: a rule is never read by halves.
 */
export function readRuleWords(words: string): RuleInWords | null {
  if (BOTH_WAYS.test(words)) return null;
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
  const clauses = noClauses();
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
