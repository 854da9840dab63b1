import type { UnitKind } from '../../figures';
import { measureOfLabel } from '../measure-of-label';
import { unitKindOf } from './figure-facts';
import { scopeOf, type IsOwnUnit } from './scope';
import type { Slot } from './slots';

export interface ValueClaim {
  readonly kind: 'value';
  readonly measure: string | null;
  readonly year: number | 'previous' | null;
  readonly scope: string | null;
}

/** Topics before a colon, or words before a label, that speak of something else than the unit as a whole. */
const OTHER_SUBJECT = /项目|专项|工程|活动|“?三公”?经费|补助|下属|所属|二级|事业单位|行政单位|参公|工勤/u;

const PREVIOUS = /(?<!加)上年|上年度|去年|上一年|前一年|去年同期|上年同期/u;
const SPAN_OF_YEARS = /(?:19|20)\d\d年?\s*(?:至|到|-|—|～|~|－)\s*(?:19|20)\d\d年/u;
const YEAR = /((?:19|20)\d\d)年/gu;

/** The words of a clause that are said of a figure: those behind the figure before it, all where it is the first. */
function ownWords({ clause, lead }: Slot): string {
  const ahead = clause.slice(0, clause.length - lead.length);
  const hasFigure = /\d/u.test(ahead.replace(YEAR, '').replace(/\d{1,2}月(?:\d{1,2}日)?/gu, ''));
  return hasFigure && !/、[^、]*$/u.test(clause) ? lead : clause;
}

/** 2020年，本馆年初预算…: a year set off by a comma belongs to the first clause behind it. */
const SET_OFF =
  /(?:^|[。；：])\s*(?:截[至止]|据)?\s*((?:19|20)\d\d)年(?:度|[末底初]|\d{1,2}(?:[至到—-]\d{1,2})?月(?:底|末|\d{1,2}日)?)?(?:统计)?[，,]$/u;

/** The year that a clause names for its figure; 上年, 去年 give 'previous'. */
function yearOf(slot: Slot): number | 'previous' | null {
  const words = ownWords(slot);
  if (SPAN_OF_YEARS.test(words)) return null;
  const opening =
    words === slot.clause ? SET_OFF.exec(slot.before.slice(0, slot.before.length - words.length)) : null;
  const named = [...words.matchAll(YEAR)].at(-1)?.[1] ?? opening?.[1];
  if (named !== undefined) return Number(named);
  const isRatio =
    unitKindOf(slot.reading) === 'times' || /(?:为|是|达到?|相当于)(?:上年|去年)的$/u.test(words.trim());
  return PREVIOUS.test(words) && !isRatio ? 'previous' : null;
}

/** The words that name a figure: behind 较, 比, 占, 由 stands what it is compared with. */
function namingWords(lead: string): string {
  // 年初预算由420万元调整为…: the name stands before 由.
  const adjusted = /^(.{2,})[由从]$/u.exec(lead.trim())?.[1];
  if (adjusted !== undefined && !/[较比占与同]/u.test(adjusted)) return adjusted;
  return lead.replace(/^.*(?:较|相比|比|占|由|从|与|同)(?!例|重|率|比|期)/u, '');
}

/** 以312.5万元的年初预算, 批复了432.6万元的年初预算, 现有26名在编人员: the name behind the figure; '' where none can stand there. */
function nameBehind({ lead, behind }: Slot): string {
  const words = lead.trim();
  if (/(?:以|了)$/u.test(words)) return /^的([^，。；、]{2,14})/u.exec(behind)?.[1] ?? '';
  return /^(?:现有|共有|实有|有|配备|核定)$/u.test(words)
    ? (/^([^，。；、（\d]{2,10})/u.exec(behind)?.[1] ?? '')
    : '';
}

/** 预算数, 支出决算: names that leave open of what. */
const GENERIC_NAME = /^(?:年初|本年|当年|全年|上年|调整后)?(?:预算|决算|执行|支出|实际支出)/u;

/** What a figure without a unit may be an amount of; 零 is said of anything. */
function bareKinds({ reading }: Slot): readonly UnitKind[] {
  return reading.kind === 'figure' && reading.value.isZero() ? [] : ['count', 'money'];
}

/** What a figure is the value of, as its words say: measure, year and scope. */
export function valueClaim(slot: Slot, isOwnUnit: IsOwnUnit): ValueClaim {
  const { lead, before } = slot;
  const year = yearOf(slot);
  const scope = scopeOf(slot, isOwnUnit);
  const kind = unitKindOf(slot.reading);
  const behind = nameBehind(slot);
  const naming = namingWords(lead);
  const name = behind === '' ? naming : behind;
  // 编制数38，年初预算1286.4: the unit may be left out.
  const kinds: readonly UnitKind[] = kind === null ? bareKinds(slot) : [kind];
  const found = kinds.map((each) => measureOfLabel(name, each)).find((each) => each !== null) ?? null;
  const namesPast = found?.measure === 'prior_carry' || found?.measure.endsWith('_prev') === true;
  const own = year === 'previous' && namesPast ? null : year;
  if (found === null) return { kind: 'value', measure: null, year: own, scope };
  const topic = /^[^：:，]*[：:]/u.exec(before.trim())?.[0] ?? '';
  const words = before.slice(before.length - slot.clause.length, before.length - lead.length);
  // What an earlier figure of the list is named says nothing of this one.
  const ahead = /\d/u.test(words) ? '' : words;
  // 三公经费支出比预算数9.5万元节约: the budget of what is compared, not of the unit.
  const isCompared =
    naming !== lead &&
    GENERIC_NAME.test(naming) &&
    /三公|费/u.test(before.slice(0, before.length - naming.length));
  const isOther =
    isCompared || (OTHER_SUBJECT.test(topic) && !lead.includes('三公')) || OTHER_SUBJECT.test(ahead);
  const measure = isOther || scope !== null || own === 'previous' ? null : found.measure;
  return { kind: 'value', measure, year: found.year ?? own, scope };
}
