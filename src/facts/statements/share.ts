import { unitKindOf } from './figure-facts';
import type { Slot } from './slots';

const NOT_A_SHARE = /占地|占用|侵占|抢占|占有|占线|占补/gu;
const DIRECT = /(?:占比|比重|占比例|所占比例|的比例|比例)(?:约?为|达到?|约|是|仅|均|分别)*$/u;

/** Where 占 stands in the clause before a figure; -1 where it does not. */
function shareWord(clause: string): number {
  return clause.replace(NOT_A_SHARE, (match) => '　'.repeat(match.length)).lastIndexOf('占');
}

/** A percentage, tenth or fraction that a part takes of a whole: 占…的24.5%, 占比24.5%, 十分之三用于. */
export function isShare(slot: Slot): boolean {
  const { reading, clause, lead, behind } = slot;
  const kind = unitKindOf(reading);
  if (reading.kind === 'figure' && /分之/u.test(reading.text) && kind === null)
    return !/[增减升降低高长少多约]$/u.test(lead.trim());
  if (kind !== 'percent') return false;
  if (DIRECT.test(lead.trim()) && !/支付比例|支出比例|进度|补助比例|配套比例/u.test(lead)) return true;
  if (/^占(?:比)?/u.test(behind) && /的$/u.test(lead)) return true;
  const at = shareWord(clause);
  return at >= 0 && !/[增减升降]/u.test(clause.slice(at));
}

function isRate({ reading }: Slot): boolean {
  const kind = unitKindOf(reading);
  return kind === 'percent' || kind === 'points' || kind === 'times';
}

/** The last earlier amount that words name: 门诊收入 in 门诊收入占35.8%, 下达资金 in 占下达资金的80%. */
function named(amounts: readonly Slot[], name: string): Slot | null {
  const bare = name.replace(/^(?:其中|全部|年度|本年|全年)/u, '').trim();
  if (bare.length < 2) return null;
  return amounts.filter((other) => other.lead.trim().endsWith(bare)).at(-1) ?? null;
}

/**
 * The part and the whole of a share, where they are written as figures before it.
 * @param earlier the figures before it in its sentence
 * @param wholeOf the whole that a figure is said to be a part of
 */
export function shareOperands(
  slot: Slot,
  earlier: readonly Slot[],
  wholeOf: (part: number) => number | null,
): { readonly part: number | null; readonly whole: number | null } {
  const at = shareWord(slot.clause);
  const amounts = earlier.filter((other) => !isRate(other));
  if (at < 0) return { part: null, whole: null };
  const word = slot.before.length - slot.clause.length + at;
  const written = amounts.filter((other) => other.before.length > word).at(-1);
  const before = amounts.filter((other) => other.before.length < word);
  const subject = slot.clause.slice(0, at).trim();
  const last = before.at(-1);
  // 0.35亿元，即3500万元，占…: the same amount said twice.
  const opened = last !== undefined && /^即/u.test(last.lead.trim()) ? before.at(-2) : last;
  const isOwn = opened !== undefined && slot.clause.slice(0, at).includes(opened.reading.text);
  const part = subject === '' || isOwn ? (opened ?? null) : named(before, subject);
  const wholeName = slot.clause.slice(at + 1).replace(/的$/u, '');
  const within = subject.startsWith('其中') && part === null ? last?.index : undefined;
  const whole =
    written?.index ??
    named(
      before.filter((other) => other !== part),
      wholeName,
    )?.index ??
    within;
  return { part: part?.index ?? null, whole: whole ?? (part === null ? null : wholeOf(part.index)) };
}
