import type { UnitKind } from '../../figures';
import { changeDirection } from './change';
import { unitKindOf } from './figure-facts';
import type { Slot } from './slots';

/** 其中60%（231.6万元）用于更新: a share with its amount behind it. */
const WITH_AMOUNT = /^[（(]\s*(?:约|计|合|即|为)?[\d,.]+(?:万|亿|千)?元\s*[）)]/u;
const NOT_A_SHARE = /占地|占用|侵占|抢占|占有|占线|占补/gu;
const DIRECT =
  /(?:占比|比重|占比例|所占比例)(?:约?为|已?达到?|约|是|仅|均|分别|一般|基本|大体|大致|保持在|稳定在|控制在|维持在)*$/u;
/** 比重为39.4%: a share of what the clause before tells. */
const OPENS_SHARE = /^(?:所?占比|比重)/u;

/** Where 占 stands in the clause before a figure; -1 where it does not. */
function shareWord(clause: string): number {
  return clause.replace(NOT_A_SHARE, (match) => '　'.repeat(match.length)).lastIndexOf('占');
}

/** A percentage, tenth or fraction that a part takes of a whole: 占…的24.5%, 占比24.5%, 十分之三用于. */
export function isShare(slot: Slot): boolean {
  const { reading, clause, lead, behind } = slot;
  if (reading.kind === 'malformed' && reading.text.startsWith('占')) return true;
  const kind = unitKindOf(reading);
  if (reading.kind === 'figure' && /分之/u.test(reading.text) && kind === null)
    return !/(?:[增减升降低高长少多约缩压]|[增降减涨跌]幅(?:为|达|约)?)$/u.test(lead.trim());
  if (kind !== 'percent') return false;
  if (DIRECT.test(lead.trim())) return true;
  if (
    /(?:的|^)$/u.test(lead.trim()) &&
    /^(?:用于|用作|作为|投入|由[^，。；]{2,10}(?:承担|负担|解决|筹措))/u.test(behind)
  )
    return true;
  if (/(?:^|其中|有|的|，)$/u.test(lead.trim()) && WITH_AMOUNT.test(behind)) return true;
  // 由省级承担60%，县级承担40%.
  if (/(?:承担|负担)$/u.test(lead.trim())) return true;
  // 发出去的券有八成被核销.
  if (reading.text.includes('成') && /有(?:约|近)?$/u.test(lead.trim())) return true;
  if (/^占(?:比)?/u.test(behind) && /的$/u.test(lead)) return true;
  // 保费30元，其中中央承担35%、省级25%: what each takes of the whole before; a rate is named as one.
  const isListed = clause.includes('、') || /^、/u.test(behind);
  if (isListed && /^其中/u.test(clause.trim()) && !/[率度幅]|比|满意|完成|增|减/u.test(lead)) return true;
  const at = shareWord(clause);
  return at >= 0 && !/[增减升降]/u.test(clause.slice(at));
}

const NO_AMOUNT: ReadonlySet<UnitKind> = new Set<UnitKind>(['percent', 'points', 'times', 'per']);

/** Rates, prices and differences have no parts. */
function isRate(slot: Slot): boolean {
  const { reading, behind } = slot;
  const kind = unitKindOf(reading);
  if (changeDirection(slot) !== null) return true;
  // 35岁以下的占38.5%: a bound of a name is no part.
  const isBound = /^及?以[上下]/u.test(behind);
  return isBound || /分之/u.test(reading.text) || (kind !== null && NO_AMOUNT.has(kind));
}

/** The last earlier amount that words name: 门诊收入 in 门诊收入占35.8%, 已发行额 in 占已发行额的90%. */
function named(amounts: readonly Slot[], name: string): Slot | null {
  const bare = name.replace(/^(?:其中|全部|年度|本年|全年)/u, '').trim();
  if (bare.length < 2) return null;
  // 下达资金 is 下达…资金, 案件总数 the 案件.
  const counted = bare.replace(/(?:总数|总量|总额|总计)$/u, '');
  const [first, last] = [bare.slice(0, 2), bare.slice(-2)];
  const stem = bare.length > 2 ? bare.slice(0, -1) : bare;
  const matches = amounts.filter(({ lead }) => {
    const words = lead.trim();
    const isSpread = bare.length === 4 && words.includes(first) && words.endsWith(last);
    return (
      words.endsWith(bare) ||
      words.endsWith(stem) ||
      (counted.length > 1 && words.endsWith(counted)) ||
      isSpread
    );
  });
  return matches.at(-1) ?? null;
}

export interface ShareOperands {
  readonly part: number | null;
  readonly whole: number | null;
}

/**
 * The part and the whole of a share, where they are written as figures before it.
 * @param earlier the figures before it up to the last full stop
 * @param told the figures of the sentences before: a whole that is named may be told there (总投资5,480万元。…占总投资的43%)
 * @param wholeOf the whole that a figure is said to be a part of
 * @param lastWhole the whole of the share before, which goes on for the next ones of a list
 */
export function shareOperands(
  slot: Slot,
  { earlier, told }: { readonly earlier: readonly Slot[]; readonly told: readonly Slot[] },
  wholeOf: (part: number) => number | null,
  lastWhole: number | null,
): ShareOperands {
  const at = shareWord(slot.clause);
  const amounts = earlier.filter((other) => !isRate(other));
  if (at < 0) {
    const borne = earlier.filter((other) => !isRate(other) || unitKindOf(other.reading) === 'per').at(-1);
    // 会员512人，其中女会员比重46.3%.
    const isWithin = slot.clause.trim().startsWith('其中') && !OPENS_SHARE.test(slot.clause.trim());
    if (WITH_AMOUNT.test(slot.behind))
      return { part: slot.index + 1, whole: isWithin ? (amounts.at(-1)?.index ?? null) : lastWhole };
    // 水稻22.4万亩，保费30元/亩，其中中央承担35%: what is borne is the price.
    if (isWithin) return { part: null, whole: borne?.index ?? null };
    const part = OPENS_SHARE.test(slot.clause.trim()) ? (amounts.at(-1)?.index ?? null) : null;
    return { part, whole: part === null ? null : wholeOf(part) };
  }
  const word = slot.reading.span.start - slot.clause.length + at;
  const written = amounts.filter((other) => other.reading.span.start > word).at(-1);
  const before = amounts.filter((other) => other.reading.span.start < word);
  const subject = slot.clause
    .slice(0, at)
    .trim()
    .replace(/^(?:约|各|只|仅|共|已)$/u, '');
  const last = before.at(-1);
  // 0.35亿元，即3500万元，占…: the same amount said twice.
  const opened = last !== undefined && /^即/u.test(last.lead.trim()) ? before.at(-2) : last;
  const isOwn = opened !== undefined && slot.clause.slice(0, at).includes(opened.reading.text);
  const part = subject === '' || isOwn ? (opened ?? null) : named(before, subject);
  const wholeName = slot.clause.slice(at + 1).replace(/的$/u, '');
  const isOfLast =
    part === null &&
    (subject.startsWith('其中') || (wholeName === '' && !slot.clause.startsWith('占比', at)));
  const within = isOfLast && last !== undefined ? (wholeOf(last.index) ?? last.index) : undefined;
  const whole =
    written?.index ??
    named(
      before.filter((other) => other !== part),
      wholeName,
    )?.index ??
    within;
  const kind = part === null ? null : unitKindOf(part.reading);
  const candidates = told.filter(
    (other) => !isRate(other) && (kind === null || unitKindOf(other.reading) === kind),
  );
  // 签约额中，内资占八成五: the whole is named in a clause of its own.
  const opening = /(?:^|[。；])\s*([^，。；]{2,10})中，/u.exec(slot.before)?.[1] ?? '';
  const far =
    whole === undefined ? (named(candidates, wholeName) ?? named([...candidates, ...before], opening)) : null;
  const listed =
    part === null
      ? (wholeName === '' || (wholeName === '比' && subject.length > 1)) && !subject.startsWith('其中')
        ? lastWhole
        : null
      : (wholeOf(part.index) ?? (wholeName === '' && lastWhole !== part.index ? lastWhole : null));
  return { part: part?.index ?? null, whole: whole ?? far?.index ?? listed };
}
